import { describe, expect, it } from 'vitest';
import { messagesOn, messagesOnAll } from './made-item.ts';
import { messages, withChange } from './tiny-course.ts';

const ITEMS_A = 'items/basics-a.yaml';
const ITEMS_B = 'items/basics-b.yaml';

describe('questions that mislead', () => {
	it('a “not” that is easily passed over is noticed in both languages', () => {
		expect(messagesOn({ stem: ['Which word does the statement not have?', '哪个词发言没有用过？'] })).toEqual([
			'content/items/basics-c.yaml:6:46  warning: expected an emphasised negative, or none, found “not” in the question. Ask for what is so, or write `*not*`.',
			'content/items/basics-c.yaml:6:68  warning: expected an emphasised negative, or none, found “没有” in the question. Ask for what is so, or write `**没有**`.'
		]);
	});

	it('a “not” that is emphasised passes', () => {
		expect(messagesOn({ stem: ['Which word does the statement *not* have?', '哪个词发言**没有**用过？'] })).toEqual([]);
	});

	it('a position without anybody who holds it is sent back in both languages', () => {
		expect(messagesOn({ facts: 'P1, S4.2', stem: ['What is to be kept?', '应当遵守什么？'] })).toEqual([
			'content/items/basics-c.yaml:6:15  warning: expected a question that says whose words it asks about, found none named, though `P1` is held by somebody. Name the source: “According to the statement, …”.',
			'content/items/basics-c.yaml:6:42  warning: expected a question that says whose words it asks about, found none named, though `P1` is held by somebody. Name the source: “据发言，……”, “《战略》主张……”.'
		]);
	});

	it('a position with somebody who holds it passes', () => {
		expect(messagesOn({ facts: 'P1, S4.2' })).toEqual([]);
	});

	it('another year in the other language is noticed', () => {
		expect(messages(withChange(ITEMS_A, 'zh: 那是 2017 年。', 'zh: 那是 2016 年。'))).toEqual([
			'content/items/basics-a.yaml:74:39  warning: expected the numbers of the English text, 2017, found 2016. Let both languages give the same years and numbers.'
		]);
	});

	it('a sweeping word in statements that the text does not make is noticed', () => {
		expect(messages(withChange(ITEMS_A, 'en: There is one principle.', 'en: There is only one principle.'))).toEqual([
			'content/items/basics-a.yaml:68:21  warning: expected no absolute that only statements have which the text does not make, found “only”. A sweeping word gives the verdict away: say it without, or let a true statement have one too.'
		]);
	});

	it('a pair that only our own reading joins is never scored', () => {
		expect(messages(withChange(ITEMS_B, 'to: y,\n        text: { en: second, zh: 第二项 }', 'to: y,\n        text: { en: Peace, zh: 和平 }'))).toEqual([
			'content/items/basics-b.yaml:15:7  expected pairs that a text states, found “Peace” with “sovereignty”, a link that concepts.yaml calls inferred. Our own readings are not scored: ask for a stated or parallel link.'
		]);
	});

	it('a right answer that rests on a fact of low confidence alone is sent back', () => {
		expect(messages(withChange(ITEMS_B, "why: { en: 'Yes.:fact{S4.2}', zh: '是。:fact{S4.2}' }\n          }\n        - {\n            id: y", "why: { en: 'Yes.:fact{C-W1}', zh: '是。:fact{C-W1}' }\n          }\n        - {\n            id: y"))).toEqual([
			'content/items/basics-b.yaml:96:24  expected a right answer that rests on a fact that we are sure of, found `C-W1`, of low confidence. Cite the fact that decides the answer; where there is none, do not ask.'
		]);
	});
});

describe('terms', () => {
	it('Chinese that only looks like the official term is refused', () => {
		expect(messages(withChange('facts/strategy.yaml', '《联合国宪章》', '《联合国章程》'))).toEqual([
			'content/facts/strategy.yaml:9:70  expected “《联合国宪章》” for “UN Charter”, as in the glossary, found “联合国章程”. Write the official term.'
		]);
	});

	it('the slogan that shares its English with another term is refused', () => {
		expect(messagesOn({ options: [['common prosperity', '共同富裕'], ['common progress', '共同进步'], ['common harmony', '共同和谐']] })).toEqual([
			'content/items/basics-c.yaml:9:65  expected “共同繁荣” for “common prosperity”, as in the glossary, found “共同富裕”. Write the official term.'
		]);
	});

	it('a term of the glossary without its Chinese is noticed', () => {
		expect(messages(withChange('glossary.yaml', '  en: battleground\n', '  en: UN Charter\n'))).toEqual([
			'content/facts/strategy.yaml:9:62  warning: expected “战场” for “UN Charter”, as in the glossary, found “它主张各国遵守《联合国宪章》。” without it. Use the term of the glossary.'
		]);
	});
});

describe('facts', () => {
	it('a fact of the statement that no lesson teaches is named', () => {
		const english = 'lessons/peace/en.md';
		const chinese = withChange('lessons/peace/zh.md', ':fact{S4.1}', ':fact{S4.2}');
		const withoutIt = withChange(english, ':fact{S4.1}', ':fact{S4.2}').get(english) ?? '';
		expect(messages(new Map([...chinese, [english, withoutIt]]))).toEqual([
			'content/facts/statement.yaml:5:13  expected a lesson block that cites `S4.1`, found none. Teach it in a lesson and cite it there: `:fact{S4.1}`.'
		]);
	});

	it('a fact that one item asks for is named', () => {
		expect(messages(withChange('facts/statement.yaml', '        unasked: One item is enough here.\n', ''))).toEqual([
			'content/facts/statement.yaml:21:13  warning: expected two items that ask for `N1`, found one. Name it in `facts` of an item whose answer it decides, or say in `unasked` why it is not worth a question.'
		]);
	});

	it('a fact that no item asks for is named', () => {
		expect(messages(withChange('facts/strategy.yaml', '        unasked: One item is enough here.\n', ''))).toEqual([
			'content/facts/strategy.yaml:5:13  warning: expected two items that ask for `P1`, found none. Name it in `facts` of an item whose answer it decides, or say in `unasked` why it is not worth a question.'
		]);
	});
});

describe('a bank that can be guessed', () => {
	const longKey = [['unions', '大团结'], ['order', '秩序'], ['trade', '贸易']] as const;

	it('keys that stand in one place are noticed, over the file and over the bank', () => {
		expect(messagesOnAll(Array.from({ length: 60 }, () => ({})))).toEqual([
			'content/course.yaml:1:1  expected somebody who always picks the most common place to be right in about 33.3 % of the lists of the whole bank, found 100.0 %. `npm run report:bank` shows what gives keys away, file by file.',
			'content/course.yaml:1:1  expected about 21 of 62 keys of the whole bank at place 1 of their lists, found 62. Change the order of options in some lists that are not `fixed`; ids stay with their options.',
			'content/course.yaml:1:1  expected about 21 of 62 keys of the whole bank at place 2 of their lists, found 0. Change the order of options in some lists that are not `fixed`; ids stay with their options.',
			'content/course.yaml:1:1  expected about 21 of 62 keys of the whole bank at place 3 of their lists, found 0. Change the order of options in some lists that are not `fixed`; ids stay with their options.',
			'content/items/basics-c.yaml:1:1  warning: expected about 20 of 60 keys of this file at place 1 of their lists, found 60. Change the order of options in some lists that are not `fixed`; ids stay with their options.'
		]);
	});

	it('keys that are the longest by a letter are noticed, over the file and over the bank, in each language', () => {
		expect(messagesOnAll(Array.from({ length: 60 }, (_, index) => ({ options: longKey, keyAt: index % 3 })))).toEqual([
			'content/course.yaml:1:1  expected somebody who always picks the longest option to be right in about 33.3 % of the lists of the whole bank in English, found 96.8 %. `npm run report:bank` shows what gives keys away, file by file.',
			'content/course.yaml:1:1  expected somebody who always picks the shortest option to be right in about 33.3 % of the lists of the whole bank in English, found 3.2 %. `npm run report:bank` shows what gives keys away, file by file.',
			'content/course.yaml:1:1  expected somebody who always picks the longest option to be right in about 33.3 % of the lists of the whole bank in Chinese, found 97.8 %. `npm run report:bank` shows what gives keys away, file by file.',
			'content/course.yaml:1:1  expected somebody who always picks the shortest option to be right in about 33.3 % of the lists of the whole bank in Chinese, found 1.1 %. `npm run report:bank` shows what gives keys away, file by file.',
			'content/items/basics-c.yaml:1:1  warning: expected the English key to be the longest option in about 33.3 % of the lists of this file, found 100.0 %. Even out the lengths of options; keys that are the longest by far have messages of their own.',
			'content/items/basics-c.yaml:1:1  warning: expected the Chinese key to be the longest option in about 33.3 % of the lists of this file, found 100.0 %. Even out the lengths of options; keys that are the longest by far have messages of their own.'
		]);
	});

	it('keys of several that are longer by a letter are noticed', () => {
		expect(messagesOnAll(Array.from({ length: 24 }, () => ({ kind: 'choices' as const, options: [['unions', '大团结'], ['orders', '大秩序'], ['trade', '贸易'], ['money', '金钱']] as const })))).toEqual([
			'content/course.yaml:1:1  expected the English keys of `choices` to be longer on average than the other options in about half of the 25 lists, found 100.0 %. Lengthen distractors or shorten keys in some.',
			'content/course.yaml:1:1  expected the Chinese keys of `choices` to be longer on average than the other options in about half of the 25 lists, found 98.0 %. Lengthen distractors or shorten keys in some.'
		]);
	});

	it('a few lists say nothing', () => {
		expect(messagesOnAll(Array.from({ length: 8 }, () => ({})))).toEqual([]);
	});

	it('a bank of even lengths and places passes', () => {
		expect(messagesOnAll(Array.from({ length: 60 }, (_, index) => ({ keyAt: index % 3 })))).toEqual([]);
	});
});
