import { describe, expect, it } from 'vitest';
import { messages, withChange } from './tiny-course.ts';

const EN = 'lessons/peace/en.md';
const ZH = 'lessons/peace/zh.md';

describe('lessons whose text is not as it should be', () => {
	it('a link is refused', () => {
		expect(messages(withChange(EN, 'In the second chapter.', 'In the [second](x) chapter.'))).toEqual([
			'content/lessons/peace/en.md:11:8  expected the Markdown of the course, found a link. Say it in words; content/README.md lists what may be used.'
		]);
	});

	it('an image is refused', () => {
		expect(messages(withChange(EN, 'In the second chapter.', 'In the ![second](x) chapter.'))).toEqual([
			'content/lessons/peace/en.md:11:8  expected the Markdown of the course, found an image. Say it in words; content/README.md lists what may be used.'
		]);
	});

	it('code is refused', () => {
		expect(messages(withChange(EN, 'In the second chapter.', 'In the `second` chapter.'))).toEqual([
			'content/lessons/peace/en.md:11:8  expected the Markdown of the course, found code. Say it in words; content/README.md lists what may be used.'
		]);
	});

	it('a table is refused', () => {
		expect(messages(withChange(EN, 'In the second chapter.', '| In | the |\n| --- | --- |'))).toEqual([
			'content/lessons/peace/en.md:11:1  expected the Markdown of the course, found a table. Write a list, or a sentence for each row.'
		]);
	});

	it('a quotation block is refused, and the languages part there', () => {
		expect(messages(withChange(EN, 'Here is the whole.', '> Here is the whole.'))).toEqual([
			'content/lessons/peace/en.md:18:1  expected the Markdown of the course, found a quotation block. Say it in words; content/README.md lists what may be used.',
			'content/lessons/peace/zh.md:18:1  expected a block of the kind blockquote as at content/lessons/peace/en.md:18:1, found a paragraph without citation. Both languages have the same blocks in the same order.'
		]);
	});

	it('a heading without id is shown how to have one', () => {
		expect(messages(withChange(EN, '## The list {#the-list}', '## The list'))).toEqual([
			'content/lessons/peace/en.md:3:1  expected `## Heading {#id}`, found a heading without id. Give it the same id in both languages.',
			'content/lessons/peace/zh.md:3:1  expected a heading of level 2 with no id as at content/lessons/peace/en.md:3:1, found a heading of level 2 with the id `the-list`. Both languages have the same blocks in the same order.'
		]);
	});

	it('a heading of another level is refused', () => {
		expect(messages(withChange(EN, '## The list {#the-list}', '### The list {#the-list}'))).toEqual([
			'content/lessons/peace/en.md:3:1  expected sections to begin with `##`, found `###`. The title of the lesson stands in lesson.yaml; sections have no sections of their own.',
			'content/lessons/peace/zh.md:3:1  expected a heading of level 3 with the id `the-list` as at content/lessons/peace/en.md:3:1, found a heading of level 2 with the id `the-list`. Both languages have the same blocks in the same order.'
		]);
	});

	it('a heading id that differs between the languages is shown with both places', () => {
		expect(messages(withChange(ZH, '## 清单 {#the-list}', '## 清单 {#list}'))).toEqual([
			'content/lessons/peace/zh.md:3:1  expected a heading of level 2 with the id `the-list` as at content/lessons/peace/en.md:3:1, found a heading of level 2 with the id `list`. Both languages have the same blocks in the same order.'
		]);
	});

	it('a list with one more entry in Chinese is shown with both places', () => {
		expect(messages(withChange(ZH, '- 和平\n- 主权\n', '- 和平\n- 主权\n- 安全\n'))).toEqual([
			'content/lessons/peace/zh.md:7:1  expected a bulleted list of 2 as at content/lessons/peace/en.md:7:1, found a bulleted list of 3. Both languages have the same blocks in the same order.'
		]);
	});

	it('a numbered list against a bulleted one is shown with both places', () => {
		expect(messages(withChange(ZH, '- 和平\n- 主权\n', '1. 和平\n2. 主权\n'))).toEqual([
			'content/lessons/peace/zh.md:7:1  expected a bulleted list of 2 as at content/lessons/peace/en.md:7:1, found a numbered list of 2. Both languages have the same blocks in the same order.'
		]);
	});

	it('a paragraph against a list is shown with both places', () => {
		expect(messages(withChange(ZH, '- 和平\n- 主权\n', '和平与主权。\n'))).toEqual([
			'content/lessons/peace/zh.md:7:1  expected a bulleted list of 2 as at content/lessons/peace/en.md:7:1, found a paragraph without citation. Both languages have the same blocks in the same order.'
		]);
	});

	it('a paragraph that the other language has not is shown once, not once for every block after it', () => {
		expect(messages(withChange(ZH, '全貌如下。\n', '全貌如下。\n\n还有一段。\n'))).toEqual([
			'content/lessons/peace/zh.md:20:1  expected `::figure{four-lists}` as at content/lessons/peace/en.md:20:1, found a paragraph without citation. Both languages have the same blocks in the same order.'
		]);
	});

	it('a note with one more paragraph is shown with both places', () => {
		expect(messages(withChange(ZH, '在第二章。\n', '在第二章。\n\n也在目录里。\n'))).toEqual([
			'content/lessons/peace/zh.md:10:1  expected a `:::note` with one paragraph as at content/lessons/peace/en.md:10:1, found a `:::note` with 2 paragraphs. Both languages have the same blocks in the same order.'
		]);
	});

	it('a paragraph that cites less than the other is shown with both places', () => {
		expect(messages(withChange(ZH, ':fact{S4.2 P1}', ':fact{S4.2}'))).toEqual([
			'content/lessons/peace/zh.md:5:1  expected a paragraph that cites P1 S4.2 as at content/lessons/peace/en.md:5:1, found a paragraph that cites S4.2. Both languages have the same blocks in the same order.'
		]);
	});

	it('another check than in the other language is shown with both places', () => {
		expect(messages(withChange(ZH, '::check{peace-order}', '::check{peace-sort}'))).toEqual([
			'content/lessons/peace/zh.md:22:1  expected `::check{peace-order}` as at content/lessons/peace/en.md:22:1, found `::check{peace-sort}`. Both languages have the same blocks in the same order.'
		]);
	});

	it('a term that is linked in one language only is named', () => {
		expect(messages(withChange(ZH, ':term[合作共赢]{win-win-cooperation}', '合作共赢'))).toEqual([
			'content/lessons/peace/en.md:1:41  expected the term `win-win-cooperation` to be linked in zh.md too, found no link there. Link it where it first occurs, or in neither language.'
		]);
	});

	it('a term that is linked a second time is named', () => {
		expect(messages(withChange(EN, 'Here is the whole.', 'Here is the :term[whole]{win-win-cooperation}.'))).toEqual([
			'content/lessons/peace/en.md:18:13  expected the term `win-win-cooperation` to be linked once in a lesson, found a second link. Keep the first; leave the words here, remove the rest.'
		]);
	});

	it('a note that is not closed is one message', () => {
		expect(messages(withChange(ZH, '在第二章。\n:::', '在第二章。'))).toEqual([
			'content/lessons/peace/zh.md:10:1  expected `:::` on a line of its own at the end of the note, found a heading or a check inside the note. Close the note before it.'
		]);
	});

	it('a note without a title is shown the form', () => {
		expect(messages(withChange(EN, ':::note[Where it stands]', ':::note'))).toEqual([
			'content/lessons/peace/en.md:10:1  expected `:::note[Title]` around one or two paragraphs, found a note without title or text. Write the title in the square brackets, the text below, and `:::` on a line of its own at the end.',
			'content/lessons/peace/zh.md:10:1  expected a `:::note` with 0 paragraphs as at content/lessons/peace/en.md:10:1, found a `:::note` with one paragraph. Both languages have the same blocks in the same order.'
		]);
	});

	it('an unknown directive on its own line is named', () => {
		expect(messages(withChange(EN, '::figure{four-lists}', '::picture{four-lists}'))).toEqual([
			'content/lessons/peace/en.md:20:1  expected a directive of the course, found `::picture`. On a line of its own stand `::check{…}` and `::figure{…}`.',
			'content/lessons/peace/zh.md:20:1  expected `::picture{four-lists}` as at content/lessons/peace/en.md:20:1, found `::figure{four-lists}`. Both languages have the same blocks in the same order.'
		]);
	});

	it('a section without a check is named', () => {
		expect(messages(withChange(EN, '::check{peace-first}\n', ''))).toEqual([
			'content/lessons/peace/en.md:3:1  expected the section to end in a check, found none in `#the-list`. End it with `::check{item-id}` on a line of its own.',
			'content/lessons/peace/zh.md:14:1  expected a heading of level 2 with the id `the-picture` as at content/lessons/peace/en.md:15:1, found `::check{peace-first}`. Both languages have the same blocks in the same order.'
		]);
	});

	it('text after the check of a section is moved before it', () => {
		expect(messages(withChange(EN, '::check{peace-gap}', '::check{peace-gap}\n\nMore.'))).toEqual([
			'content/lessons/peace/en.md:32:1  expected the section to end in its check, found text after it. Move the check to the end of the section.',
			'content/lessons/peace/zh.md:31:1  expected a paragraph without citation as at content/lessons/peace/en.md:32:1, found the end of the lesson. Both languages have the same blocks in the same order.'
		]);
	});

	it('an item that a lesson asks twice is named', () => {
		expect(messages(withChange(EN, '::check{peace-gap}', '::check{peace-first}'))).toEqual([
			'content/lessons/peace/en.md:30:1  expected the item `peace-first` once in a lesson, found it a second time. Ask another item here.',
			'content/lessons/peace/zh.md:30:1  expected `::check{peace-first}` as at content/lessons/peace/en.md:30:1, found `::check{peace-gap}`. Both languages have the same blocks in the same order.'
		]);
	});

	it('a lesson that begins with a heading misses its opening', () => {
		expect(messages(withChange(EN, 'At 10:30 a speaker takes the floor. The :term[win-win cooperation]{win-win-cooperation} of the day is *a principle* to some.:fact{S4.1}\n', ''))).toEqual([
			'content/lessons/peace/en.md:1:1  expected a paragraph before the first heading, found none. Open with why it matters, in something concrete.',
			'content/lessons/peace/zh.md:1:1  expected a heading of level 2 with the id `the-list` as at content/lessons/peace/en.md:2:1, found a paragraph that cites S4.1. Both languages have the same blocks in the same order.',
			'content/lessons/peace/zh.md:1:22  expected the term `win-win-cooperation` to be linked in en.md too, found no link there. Link it where it first occurs, or in neither language.'
		]);
	});

	it('a lesson of two sections is told how many it takes', () => {
		expect(messages(withChange(EN, '## The silence {#the-silence}\n', ''))).toEqual([
			'content/lessons/peace/en.md:16:1  expected 3 to 5 sections, found 2. One idea each: join or divide them.',
			'content/lessons/peace/en.md:29:1  expected one or two checks in a section, found a third. Keep the two that fit best; the others are asked in practice.',
			'content/lessons/peace/zh.md:24:1  expected a numbered list of 2 as at content/lessons/peace/en.md:25:1, found a heading of level 2 with the id `the-silence`. Both languages have the same blocks in the same order.'
		]);
	});
});
