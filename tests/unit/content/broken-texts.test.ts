import { describe, expect, it } from 'vitest';
import { messages, withChange } from './tiny-course.ts';

const GLOSSARY = 'glossary.yaml';
const ITEMS_A = 'items/basics-a.yaml';
const ITEMS_B = 'items/basics-b.yaml';
const LESSON = 'lessons/peace/lesson.yaml';

describe('texts in the wrong language or with the wrong signs', () => {
	it('an English text in the place of the Chinese one is noticed', () => {
		expect(messages(withChange(LESSON, 'zh: 第一项原则说了什么。', 'zh: What the first principle says.'))).toEqual([
			'content/lessons/peace/lesson.yaml:2:49  expected a text in Chinese, found `What the first principle` without a Chinese character. Write it in Chinese, or mark words that stay in English: `:en[…]`.'
		]);
	});

	it('a half-width comma in Chinese is shown with the right one', () => {
		expect(messages(withChange(LESSON, 'zh: 第一项原则说了什么。', "zh: '第一项原则,说了什么。'"))).toEqual([
			'content/lessons/peace/lesson.yaml:2:55  expected the full-width `，` beside Chinese, found the half-width `,` in `一项原则,说了什么`. Write `，`.'
		]);
	});

	it('half-width brackets after a name in Chinese are shown', () => {
		expect(messages(withChange(LESSON, 'zh: 第一项原则说了什么。', 'zh: 第一项原则(CD)说了什么。'))).toEqual([
			'content/lessons/peace/lesson.yaml:2:54  expected the full-width `（` beside Chinese, found the half-width `(` in `一项原则(CD)说`. Write `（`.',
			'content/lessons/peace/lesson.yaml:2:57  expected the full-width `）` beside Chinese, found the half-width `)` in `则(CD)说了什么`. Write `）`.'
		]);
	});

	it('a half-width full stop before a citation is shown', () => {
		expect(messages(withChange(LESSON, "zh: '清单里的下一项。:fact{S4.2}'", "zh: '清单里的下一项.:fact{S4.2}'"))).toEqual([
			'content/lessons/peace/lesson.yaml:8:65  expected the full-width `。` beside Chinese, found the half-width `.` in `的下一项.`. Write `。`.'
		]);
	});

	it('italics in Chinese are refused', () => {
		expect(messages(withChange(LESSON, 'zh: 第一项原则说了什么。', 'zh: 第一项原则*说了*什么。'))).toEqual([
			'content/lessons/peace/lesson.yaml:2:54  expected no italics in Chinese, found `*…*` or `_…_`. Use `**…**` if emphasis is needed.'
		]);
	});

	it('a space that a folded line leaves between Chinese characters is noticed', () => {
		expect(messages(withChange(LESSON, 'zh: 第一项原则说了什么。', 'zh: 第一项原则 说了什么。'))).toEqual([
			'content/lessons/peace/lesson.yaml:2:55  expected no space between Chinese characters, found one in `一项原则 说了什么`. Remove it; a line break inside the text makes one too.'
		]);
	});

	it('a mark for Chinese inside Chinese is refused', () => {
		expect(messages(withChange(LESSON, 'zh: 第一项原则说了什么。', "zh: '第一项:zh[原则]说了什么。'"))).toEqual([
			'content/lessons/peace/lesson.yaml:2:53  expected a passage in the other language in `:zh[…]`, found `原则` in a text that is Chinese itself. Leave the words, remove the mark.'
		]);
	});

	it('Chinese in the mark for English is refused', () => {
		expect(messages(withChange(LESSON, 'zh: 第一项原则说了什么。', "zh: '第一项:en[原则]说了什么。'"))).toEqual([
			'content/lessons/peace/lesson.yaml:2:53  expected no Chinese characters in `:en[…]`, found `原则`. The mark tells a screen reader how to pronounce the words: mark only what is in that language.'
		]);
	});

	it('bold that the quotation mark keeps from closing is noticed', () => {
		expect(messages(withChange(LESSON, 'zh: 第一项原则说了什么。', 'zh: 第一项**“原则”**说了什么。'))).toEqual([
			'content/lessons/peace/lesson.yaml:2:52  expected emphasis that opens and closes, found `**` by itself. Remove it, or put punctuation outside the asterisks: `**词**”` rather than `**词”**`.',
			'content/lessons/peace/lesson.yaml:2:58  expected emphasis that opens and closes, found `**` by itself. Remove it, or put punctuation outside the asterisks: `**词**”` rather than `**词”**`.'
		]);
	});

	it('Chinese in English is asked to be marked', () => {
		expect(messages(withChange(LESSON, 'en: What the first principle says.', 'en: What 和平 says.'))).toEqual([
			'content/lessons/peace/lesson.yaml:2:18  expected Chinese inside English to be marked, found `和平`. Write `:zh[和平]`.'
		]);
	});

	it('a Chinese full stop in English is noticed', () => {
		expect(messages(withChange(LESSON, 'en: What the first principle says.', 'en: What the first principle says。'))).toEqual([
			'content/lessons/peace/lesson.yaml:2:42  expected English punctuation, found the full-width `。` in `says。`. Write the English sign, or move this one into `:zh[…]`.'
		]);
	});

	it('a straight apostrophe is refused', () => {
		expect(messages(withChange(LESSON, 'en: What the first principle says.', "en: What the speaker's principle says."))).toEqual([
			"content/lessons/peace/lesson.yaml:2:29  expected curly quotation marks, found the straight `'`. Write ‘ and ’; the apostrophe is ’."
		]);
	});

	it('straight quotation marks are refused in Chinese too', () => {
		expect(messages(withChange(LESSON, 'zh: 第一项原则说了什么。', 'zh: 第一项"原则"说了什么。'))).toEqual([
			'content/lessons/peace/lesson.yaml:2:52  expected curly quotation marks, found the straight `"`. Write “ and ”.',
			'content/lessons/peace/lesson.yaml:2:55  expected curly quotation marks, found the straight `"`. Write “ and ”.'
		]);
	});

	it('a mark for English inside English is refused', () => {
		expect(messages(withChange(LESSON, 'en: What the first principle says.', "en: 'What the :en[first] principle says.'"))).toEqual([
			'content/lessons/peace/lesson.yaml:2:23  expected a passage in the other language in `:en[…]`, found `first` in a text that is English itself. Leave the words, remove the mark.'
		]);
	});

	it('pinyin in the mark for Chinese is refused', () => {
		expect(messages(withChange(LESSON, 'en: What the first principle says.', "en: 'What :zh[hépíng] says.'"))).toEqual([
			'content/lessons/peace/lesson.yaml:2:19  expected Chinese characters in `:zh[…]`, found `hépíng`. The mark tells a screen reader how to pronounce the words: mark only what is in that language.'
		]);
	});

	it('HTML is refused', () => {
		expect(messages(withChange(LESSON, 'en: What the first principle says.', 'en: What the <b>first principle says.'))).toEqual([
			'content/lessons/peace/lesson.yaml:2:22  expected the Markdown of the course, found HTML. Say it in words; content/README.md lists what may be used.'
		]);
	});

	it('emphasis in a title is refused', () => {
		expect(messages(withChange(LESSON, 'en: Peace and security', 'en: Peace *and* security'))).toEqual([
			'content/lessons/peace/lesson.yaml:10:22  expected no markup in a plain text, found `*…*`. Remove it.'
		]);
	});

	it('markup in a group of a sort item is refused', () => {
		expect(messages(withChange(ITEMS_B, 'text: { en: principles, zh: 原则 }', "text: { en: '**principles**', zh: 原则 }"))).toEqual([
			'content/items/basics-b.yaml:54:29  expected no markup in a plain text, found `**…**`. Remove it.'
		]);
	});

	it('a citation in one language only is noticed', () => {
		expect(messages(withChange(LESSON, "zh: '清单里的下一项。:fact{S4.2}'", 'zh: 清单里的下一项。'))).toEqual([
			'content/lessons/peace/lesson.yaml:8:57  expected the citation of the English text, S4.2, found none. Cite the same facts in both languages.'
		]);
	});

	it('a glossary term in an item is refused', () => {
		expect(messages(withChange(ITEMS_A, 'stem: { en: Which principle comes first?,', "stem: { en: 'Which :term[principle]{battleground} comes first?',"))).toEqual([
			'content/items/basics-a.yaml:6:22  expected no `:term` in this text, found one. Glossary terms are linked in lessons only: leave the words, remove the rest.'
		]);
	});

	it('a misspelt directive is named with the one that was meant', () => {
		expect(messages(withChange(ITEMS_A, 'stem: { en: Which principle comes first?,', "stem: { en: 'Which :trem[principle]{battleground} comes first?',"))).toEqual([
			'content/items/basics-a.yaml:6:22  expected a directive of the course, found `:trem`. Did you mean `term`?'
		]);
	});

	it('facts with a comma between them are shown the right form', () => {
		expect(messages(withChange(ITEMS_A, 'stem: { en: Which principle comes first?,', "stem: { en: 'Which comes first?:fact{S4.1, S4.2}',"))).toEqual([
			'content/items/basics-a.yaml:6:34  expected `:fact{S4.2}`, several as `:fact{S7.1 S7.2}`, found a `:fact` of another form. Write it in that form, without spaces between its parts.',
			'content/items/basics-a.yaml:6:39  expected braces to follow a directive, found `{S4.1, S4.2}` by itself. Write `:fact{…}` or `:term[…]{…}`, ids separated by spaces; `{id}` marks a gap in the text of a gap item only.'
		]);
	});

	it('the mark of a gap outside a gap item is refused', () => {
		expect(messages(withChange(ITEMS_A, 'stem: { en: Which principle comes first?,', "stem: { en: 'Which is {a}?',"))).toEqual([
			'content/items/basics-a.yaml:6:25  expected braces to follow a directive, found `{a}` by itself. Write `:fact{…}` or `:term[…]{…}`, ids separated by spaces; `{id}` marks a gap in the text of a gap item only.'
		]);
	});

	it('a text of two paragraphs is refused', () => {
		expect(messages(withChange(LESSON, 'discuss: { en: What is peace online?, zh: 什么是网上的和平？ }', 'discuss:\n  en: |-\n    What is peace online?\n\n    Who keeps it?\n  zh: 什么是网上的和平？'))).toEqual([
			'content/lessons/peace/lesson.yaml:20:5  expected one paragraph, found an empty line and a second one. Remove the empty line.'
		]);
	});

	it('pinyin without tones is refused', () => {
		expect(messages(withChange(GLOSSARY, 'pinyin: hézuò gòngyíng', 'pinyin: hezuo gòngyíng'))).toEqual([
			'content/glossary.yaml:4:11  expected pinyin with tone marks, found `hezuo`. Write the tones over the vowels, `hézuò`; only particles such as `de` have none.'
		]);
	});

	it('a term without Chinese is refused', () => {
		expect(messages(withChange(GLOSSARY, 'zh: 战场', 'zh: battleground'))).toEqual([
			'content/glossary.yaml:12:7  expected a text in Chinese, found `battleground` without a Chinese character. Write it in Chinese, or mark words that stay in English: `:en[…]`.'
		]);
	});
});
