import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf, choiceItem, pick } from '../analysis/arbitrary.ts';
import { EVERYBODY, filterRows, type Filter } from './filter.ts';
import type { TableRow } from './row.ts';
import { sortRows, type SortKey } from './sort.ts';

const item = choiceItem('one');
const row = (name: string, also: Partial<TableRow> = {}): TableRow => ({
	student: name,
	details: name === '' ? {} : { name },
	cells: [],
	handedIn: 0,
	late: false,
	languages: ['en'],
	score: 0.5,
	points: 5,
	of: 10,
	notes: [],
	remark: null,
	...also
});
const remark = (mark: number | null, comment = '') => ({ student: '', mark, comment, at: 1 });

const collator = new Intl.Collator('zh-Hans', { numeric: true });
const names = (rows: readonly TableRow[]) => rows.map(({ student }) => student);
const sorted = (rows: readonly TableRow[], key: SortKey, direction: 'up' | 'down' = 'up') =>
	names(sortRows(rows, { key, direction }, collator.compare));

describe('the table of the gradebook in order', () => {
	it('sorts names as the language does, and those without a name last in either direction', () => {
		const rows = [row('王芳'), row(''), row('李明'), row('陈静')];
		expect(sorted(rows, { by: 'name' })).toEqual(['陈静', '李明', '王芳', '']);
		expect(sorted(rows, { by: 'name' }, 'down')).toEqual(['王芳', '李明', '陈静', '']);
	});

	it('sorts numbers of students by their value', () => {
		const rows = ['10', '9', '2'].map((number) => row(number, { details: { number } }));
		expect(sorted(rows, { by: 'number' })).toEqual(['2', '9', '10']);
	});

	it('sorts by the mark that counts, and by the computed score apart', () => {
		const rows = [row('a', { score: 0.9 }), row('b', { score: 0.2, remark: remark(1) })];
		expect(sorted(rows, { by: 'mark' }, 'down')).toEqual(['b', 'a']);
		expect(sorted(rows, { by: 'score' }, 'down')).toEqual(['a', 'b']);
	});

	it('puts those who left an item unanswered after those who got it wrong', () => {
		const answered = (name: string, option: string | null) =>
			row(name, { cells: [cellOf(item, option === null ? null : pick(option))] });
		const rows = [answered('empty', null), answered('right', 'a'), answered('wrong', 'b')];
		expect(sorted(rows, { by: 'item', item: 'one' })).toEqual(['wrong', 'right', 'empty']);
		expect(sorted(rows, { by: 'item', item: 'one' }, 'down')).toEqual(['right', 'wrong', 'empty']);
	});

	it('keeps everybody, and leaves equals as they stood', () => {
		const some = fc.array(fc.tuple(fc.string(), fc.constantFrom(0, 0.5, 1)));
		fc.assert(
			fc.property(some, fc.constantFrom('up', 'down'), (list, direction) => {
				const rows = list.map(([name, score], place) => row(name, { score, handedIn: place }));
				const result = sortRows(rows, { key: { by: 'score' }, direction }, collator.compare);
				expect(new Set(result)).toEqual(new Set(rows));
				for (const [index, next] of result.slice(1).entries()) {
					const before = result[index];
					if (before?.score === next.score) expect(before.handedIn).toBeLessThan(next.handedIn);
				}
			})
		);
	});
});

describe('the table of the gradebook filtered', () => {
	const rows = [
		row('Zoë Müller', { late: true, details: { name: 'Zoë Müller', group: 'A', email: 'zoe@example.org' } }),
		row('李明', { languages: ['zh', 'en'], notes: ['other-link'], details: { name: '李明', group: 'B' } }),
		row('Ann Li', { score: 0.1, remark: remark(0.9, 'oral') })
	];

	it.each<[string, Partial<Filter>, readonly string[]]>([
		['everybody', {}, ['Zoë Müller', '李明', 'Ann Li']],
		['words in any order, without their accents', { text: 'MULLER zoe' }, ['Zoë Müller']],
		['Chinese names', { text: '明' }, ['李明']],
		['a group', { group: 'B' }, ['李明']],
		['a language that was used', { language: 'zh' }, ['李明']],
		['who was late', { late: true }, ['Zoë Müller']],
		['who is noted', { noted: true }, ['李明']],
		['who has a remark', { remarked: true }, ['Ann Li']],
		['marks below a half, those given by hand too', { below: 0.55 }, ['Zoë Müller', '李明']],
		['two things at once', { late: false, noted: false }, ['Ann Li']]
	])('finds %s', (_, filter, found) => {
		expect(names(filterRows(rows, { ...EVERYBODY, ...filter }))).toEqual(found);
	});
});
