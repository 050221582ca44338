import { describe, expect, it } from 'vitest';
import { renderInline } from './inline.server.ts';
import { plain } from './plain.server.ts';

const en = (text: string) => renderInline(text, { language: 'en', root: '../../' });
const zh = (text: string) => renderInline(text, { language: 'zh', root: '' });

describe('a text in a sentence', () => {
	it('cites a fact with a link to its place, spoken as a source', () => {
		expect(en('So it says.:fact{S4.2}')).toBe(
			'So it says.<a class=cite href=../../statement/#S4.2 aria-label=Source\u00a0S4.2>S4.2</a>'
		);
		expect(zh('是这样说的。:fact{C-W1}')).toBe(
			'是这样说的。<a class=cite href=statement/#C-W1 aria-label=出处\u00a0C-W1>C-W1</a>'
		);
	});

	it('cites several facts one after the other', () => {
		expect(en(':fact{S7.1 S7.2}').match(/#S7\.\d/g)).toEqual(['#S7.1', '#S7.2']);
		expect(en(':fact{S7.1 S7.2}')).toContain('</a> <a');
	});

	it('opens a term in a popover', () => {
		expect(en('A :term[multilateral]{multilateral-approach} way')).toBe(
			'A <button type=button class=term popovertarget=term-multilateral-approach>multilateral</button> way'
		);
	});

	it('says in which language a passage is', () => {
		expect(en('The word :zh[多边].')).toBe('The word <span lang=zh-Hans>多边</span>.');
		expect(zh('英文是 :en[open]。')).toBe('英文是 <span lang=en>open</span>。');
	});

	it('emphasises', () => {
		expect(en('*not* **so**')).toBe('<em>not</em> <strong>so</strong>');
		expect(zh('这是**原则**。')).toBe('这是<strong>原则</strong>。');
	});

	it.each(['At 10:30 sharp', 'a:b', 'Point 3:sovereignty', 'say: so', 'ratio 3:2:1', 'http:x'])(
		'leaves the colon of “%s” alone',
		(text) => expect(en(text)).toBe(text)
	);

	it.each(['1. March', '# one', '- a', '> b', '    four', '+ c', '---'])(
		'takes what begins a block elsewhere for words: “%s”',
		(text) => expect(en(text)).toBe(text.trim().replace('>', '>'))
	);

	it('shows signs of HTML as signs', () => {
		expect(en('a < b & c')).toBe('a &#x3C; b &#x26; c');
	});

	it('keeps the marks of gaps', () => {
		expect(en('First {a}, then {second-gap}.')).toBe('First {a}, then {second-gap}.');
		expect(zh('先{a}，后{b}。')).toBe('先{a}，后{b}。');
	});
});

describe('a plain text', () => {
	it('is its words, also where the whole is in the other language', () => {
		expect(plain('peace')).toBe('peace');
		expect(plain(':zh[多边]')).toBe('多边');
		expect(plain(':en[Benefit Sharing]')).toBe('Benefit Sharing');
	});
});
