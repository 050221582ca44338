import { expect, it } from 'vitest';
import { printCounts, printItems, type Problem } from './problem.server.ts';

const warning = (code: string, line: number, item?: string): Problem => ({
	file: 'content/items/peace.yaml',
	line,
	column: 1,
	code,
	expected: 'this',
	found: 'that',
	remedy: 'Mend it.',
	severity: 'warning',
	...(item === undefined ? {} : { item })
});

const LINE = (line: number) =>
	`  content/items/peace.yaml:${line}:1  warning: expected this, found that. Mend it.`;

it('many warnings of one kind are counted with the first few, so that no other kind is buried', () => {
	const many = [warning('key-length', 1), warning('key-length', 2), warning('key-length', 3)];
	expect(printCounts([...many, warning('stem-negative', 4)], 2).split('\n')).toEqual([
		'3 key-length',
		LINE(1),
		LINE(2),
		'  …',
		'1 stem-negative',
		LINE(4)
	]);
});

it('the list for an editor has all that is said of one item together, and of no item under its file', () => {
	const list = [warning('key-length', 1, 'peace-first'), warning('file-key-length', 2), warning('stem-negative', 3, 'peace-first')];
	expect(printItems(list).split('\n')).toEqual([
		'peace-first',
		LINE(1),
		LINE(3),
		'',
		'content/items/peace.yaml',
		LINE(2)
	]);
});
