import { describe, expect, it } from 'vitest';
import { parseLesson } from '../markdown/parse.server.ts';
import { renderLesson } from './lesson.server.ts';

const lesson = (en: string) => renderLesson(parseLesson(en), 'en', '../../');

const TEXT = `Why it *matters*.

Second paragraph.

## The “list” {#the-list}

- one

- two

1. first
2. second

:::note[Where :zh[在] it stands]
In chapter two.

And three.
:::

::figure{four-lists}

More.

::check{first-item}
::check{second-item}
`;

describe('the running text of a lesson', () => {
	const { opening, sections } = lesson(TEXT);

	it('opens with its paragraphs as one piece', () => {
		expect(opening).toEqual([
			{ kind: 'html', html: '<p>Why it <em>matters</em>.</p>\n<p>Second paragraph.</p>' }
		]);
	});

	it('has sections with the id that the address names, and their titles without it', () => {
		expect(sections.map(({ id, title }) => ({ id, title }))).toEqual([{ id: 'the-list', title: 'The “list”' }]);
	});

	it('leaves the places of checks and figures to the page, in order', () => {
		expect(sections[0]?.pieces.map((piece) => (piece.kind === 'html' ? piece.kind : piece))).toEqual([
			'html',
			{ kind: 'figure', id: 'four-lists' },
			'html',
			{ kind: 'check', item: 'first-item' },
			{ kind: 'check', item: 'second-item' }
		]);
	});

	it('writes lists without paragraphs and notes with their title', () => {
		const [first] = sections[0]?.pieces ?? [];
		expect(first?.kind === 'html' && first.html).toBe(
			[
				'<ul>',
				'<li>one</li>',
				'<li>two</li>',
				'</ul>',
				'<ol>',
				'<li>first</li>',
				'<li>second</li>',
				'</ol>',
				'<aside class="note"><h3>Where <span lang=zh-Hans>在</span> it stands</h3>',
				'<p>In chapter two.</p>',
				'<p>And three.</p></aside>'
			].join('\n')
		);
	});
});
