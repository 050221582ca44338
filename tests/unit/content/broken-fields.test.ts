import { describe, expect, it } from 'vitest';
import { messages, withChange } from './tiny-course.ts';

const CONTEXT = 'facts/context.yaml';
const GLOSSARY = 'glossary.yaml';
const ITEMS_A = 'items/basics-a.yaml';
const ITEMS_B = 'items/basics-b.yaml';
const LESSON = 'lessons/peace/lesson.yaml';
const STATEMENT = 'facts/statement.yaml';

describe('fields that are missing or wrong', () => {
	it('a missing language is named with its field', () => {
		expect(messages(withChange(ITEMS_A, 'hint: { en: Look at the list., zh: 看看清单。 }', 'hint: { en: Look at the list. }'))).toEqual([
			'content/items/basics-a.yaml:7:9  expected in `hint` a text in Chinese (`zh`), found none. Every text stands in both languages, `en` and `zh`.'
		]);
	});

	it('an empty language is named with its field', () => {
		expect(messages(withChange(ITEMS_A, 'hint: { en: Look at the list., zh: 看看清单。 }', "hint: { en: '', zh: 看看清单。 }"))).toEqual([
			'content/items/basics-a.yaml:7:15  expected in `hint` a text in English (`en`), found an empty one. Every text stands in both languages, `en` and `zh`.'
		]);
	});

	it('an item without a hint is sent back', () => {
		expect(messages(withChange(ITEMS_A, '  hint: { en: Look at the list., zh: 看看清单。 }\n', ''))).toEqual([
			'content/items/basics-a.yaml:1:3  expected the field `hint`, found none. Add `hint`: helps thinking without giving the answer.'
		]);
	});

	it('an item without a fact is sent back', () => {
		expect(messages(withChange(ITEMS_A, '  facts: [S4.2]\n', ''))).toEqual([
			'content/items/basics-a.yaml:1:3  expected the field `facts`, found none. Add `facts`: the facts that decide the answer.'
		]);
	});

	it('an item with an empty list of facts is sent back', () => {
		expect(messages(withChange(ITEMS_A, 'facts: [S4.2]', 'facts: []'))).toEqual([
			'content/items/basics-a.yaml:4:10  expected in `facts` a list of at least one id, found an empty list. The facts that decide the answer.'
		]);
	});

	it('an item without a level is sent back', () => {
		expect(messages(withChange(ITEMS_A, '  level: recall\n', ''))).toEqual([
			'content/items/basics-a.yaml:1:3  expected the field `level`, found none. Add `level`: `recall`: what the text says. `understand`: what it means, or look-alikes told apart. `apply`: a case.'
		]);
	});

	it('an option without feedback is sent back', () => {
		expect(messages(withChange(ITEMS_A, ',\n        why: { en: \'It is first.:fact{S4.2}\', zh: \'它在先。:fact{S4.2}\' }', ''))).toEqual([
			'content/items/basics-a.yaml:9:7  expected the field `why`, found none. Add `why`: feedback. For the key: why, with its fact. For anything else: what is right about it, which confusion it is, what it belongs to, with its fact.'
		]);
	});

	it('a misspelt level is named with the one that was meant', () => {
		expect(messages(withChange(ITEMS_A, '  level: recall\n', '  level: recal\n'))).toEqual([
			'content/items/basics-a.yaml:5:10  expected in `level` one of `recall`, `understand`, `apply`, found `recal`. Did you mean `recall`?'
		]);
	});

	it('a misspelt kind is named with the one that was meant', () => {
		expect(messages(withChange(ITEMS_A, '  kind: choice\n', '  kind: chose\n'))).toEqual([
			'content/items/basics-a.yaml:2:9  expected in `kind` one of `choice`, `choices`, `judge`, `match`, `order`, `sort`, `gap`, `text`, found `chose`. Did you mean `choice`?'
		]);
	});

	it('a misspelt field is named with the one that was meant', () => {
		expect(messages(withChange(GLOSSARY, '  ours: true', '  our: true'))).toEqual([
			'content/glossary.yaml:7:3  expected a field of the format, found `our`. Did you mean `ours`?'
		]);
	});

	it('a field that nobody knows is answered with those that there are', () => {
		expect(messages(withChange(STATEMENT, 'id: N1', 'id: N1\n        year: 2017'))).toEqual([
			'content/facts/statement.yaml:22:9  expected a field of the format, found `year`. The fields here are `id`, `kind`, `confidence`, `sources`, `unasked`, `words`, `text`.'
		]);
	});

	it('a number where a text belongs is put into quotes', () => {
		expect(messages(withChange(ITEMS_A, 'text: { en: peace, zh: 和平 }', 'text: { en: 2017, zh: 和平 }'))).toEqual([
			'content/items/basics-a.yaml:12:21  expected in `text` a text in English (`en`), found the number `2017`. Put it into quotes: `"2017"`.'
		]);
	});

	it('a lesson with two lines to remember is told that they are three', () => {
		expect(messages(withChange(LESSON, '  - { en: There are two., zh: 共有两项。 }\n', ''))).toEqual([
			'content/lessons/peace/lesson.yaml:12:1  expected in `remember` exactly 3 lines, found a list of 2. What should stay: exactly three lines.'
		]);
	});

	it('an order of two entries is told how many it takes', () => {
		expect(messages(withChange(ITEMS_B, '    - { id: c, text: { en: the end, zh: 结束 }, why: { en: \'Last.:fact{S4.2}\', zh: \'最后。:fact{S4.2}\' } }\n', ''))).toEqual([
			'content/items/basics-b.yaml:38:3  expected in `entries` 3 to 6 entries, found a list of 2. In the right order; the learner gets them shuffled.'
		]);
	});

	it('a short answer that accepts nothing in Chinese is sent back', () => {
		expect(messages(withChange(ITEMS_B, 'zh: [和平, 和平原则, 和平原則]', 'zh: []'))).toEqual([
			'content/items/basics-b.yaml:113:56  expected in `zh` at least one text in Chinese, found an empty list. The spellings in Chinese, with the traditional characters where they differ.'
		]);
	});

	it('a malformed fact id is shown what one looks like', () => {
		expect(messages(withChange(CONTEXT, 'id: C-W1', 'id: C-1'))).toEqual([
			'content/facts/context.yaml:5:13  expected in `id` a fact id such as `S4.2`, `N1`, `T1`, `P1`, `G1`, `A1`, `C-W1`, `V1` or `D1`, found `C-1`. The id of the fact, with the letters of facts.md. It is its address on the statement page and is never changed.'
		]);
	});

	it('a malformed item id is shown what one looks like', () => {
		expect(messages(withChange(ITEMS_B, 'id: peace-text', 'id: Peace_Text'))).toEqual([
			'content/items/basics-b.yaml:104:7  expected in `id` an id of lower-case words joined by hyphens, found `Peace_Text`. The id of the item: words, unique over the whole bank. Answers are kept under it, so it is never changed or used again.'
		]);
	});

	it('a malformed option id is shown what one looks like', () => {
		expect(messages(withChange(ITEMS_A, '        id: c,', '        id: Option C,'))).toEqual([
			'content/items/basics-a.yaml:21:13  expected in `id` an id of lower-case words joined by hyphens, found `Option C`. Its id inside the item: a letter or a short word. Answers are kept under it, so it is never changed.'
		]);
	});
});
