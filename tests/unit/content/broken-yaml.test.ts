import { describe, expect, it } from 'vitest';
import { messages, withChange } from './tiny-course.ts';

const GLOSSARY = 'glossary.yaml';
const ITEMS_A = 'items/basics-a.yaml';
const LESSON = 'lessons/peace/lesson.yaml';

describe('YAML that cannot be read', () => {
	it('a colon in a text without quotes is shown with the way to write it', () => {
		expect(messages(withChange(LESSON, 'en: What the first principle says.', 'en: What it says: peace'))).toEqual([
			'content/lessons/peace/lesson.yaml:2:13  expected YAML that can be read, found this: Block collections are not allowed within flow collections. Indent by two spaces a level. Put a text into quotes that contains `: ` or ` #`, that begins with a special sign, or that has a brace, bracket or comma inside `{ … }`.'
		]);
	});

	it('a citation in a text between braces needs quotes', () => {
		expect(messages(withChange(ITEMS_A, "why: { en: 'It is first.:fact{S4.2}', zh: '它在先。:fact{S4.2}' }", 'why: { en: It is first.:fact{S4.2}, zh: 它在先。:fact{S4.2} }'))).toEqual([
			'content/items/basics-a.yaml:13:37  expected YAML that can be read, found this: Unexpected flow-map-start at node end. Indent by two spaces a level. Put a text into quotes that contains `: ` or ` #`, that begins with a special sign, or that has a brace, bracket or comma inside `{ … }`.'
		]);
	});

	it('a comma that ends a text between braces is told from a field', () => {
		expect(messages(withChange(LESSON, 'en: What the first principle says.', 'en: What it says, in short'))).toEqual([
			'content/lessons/peace/lesson.yaml:2:27  expected a field of the format, found `in short`. A comma ends a text that stands in `{ … }`: put the text into quotes.'
		]);
	});

	it('a field that stands twice is named', () => {
		expect(messages(withChange(ITEMS_A, '  level: recall', '  level: recall\n  level: apply'))).toEqual([
			'content/items/basics-a.yaml:6:3  expected the field `level` once, found it a second time. Keep one of the two.'
		]);
	});

	it('a tab is called a tab', () => {
		expect(messages(withChange(ITEMS_A, '  level: recall', '\tlevel: recall'))).toEqual([
			'content/items/basics-a.yaml:5:2  expected YAML that can be read, found this: Unexpected scalar at node end. Indent with spaces, two a level; there is a tab.'
		]);
	});

	it('an asterisk at the beginning of a text needs quotes', () => {
		expect(messages(withChange(LESSON, 'en: What the first principle says.', 'en: *principle'))).toEqual([
			'content/lessons/peace/lesson.yaml:2:13  expected a text, found `*principle` without quotes. Put a text that begins with `*` into quotes.'
		]);
	});

	it('of a file that cannot be read nothing else is said, and nothing that names what it holds', () => {
		expect(messages(withChange(GLOSSARY, '- id: win-win-cooperation\n', '- id: win-win: cooperation\n'))).toEqual([
			'content/glossary.yaml:1:7  expected YAML that can be read, found this: Nested mappings are not allowed in compact mappings. Indent by two spaces a level. Put a text into quotes that contains `: ` or ` #`, that begins with a special sign, or that has a brace, bracket or comma inside `{ … }`.'
		]);
	});
});
