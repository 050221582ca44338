import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAssignment, anyItems, copyOf } from '#lib/domain/assignment/arbitrary.ts';
import { choiceItem } from '#lib/domain/gradebook/analysis/arbitrary.ts';
import type { ArrivalRow } from './arrival-row.ts';
import type { GradebookFile } from './model.ts';
import { looksLikeGradebook, readGradebook } from './read.ts';
import { remarkRow } from './remark-row.ts';
import { sumOf } from './sum.ts';
import { writeGradebook } from './write.ts';

const WRITTEN = '2026-03-01T09:30:00.000Z';
const written = (book: GradebookFile): string => [...writeGradebook(book, WRITTEN)].join('');

/** Every object has these from its birth: whoever looks a name up in one finds them. */
const INBORN = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

/** What students call themselves and their files, and what instructors write about them. */
const anyWords = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.constantFrom(
		'李'.repeat(10_000),
		'<img src=x onerror=alert(1)>',
		'=cmd|" /C calc"!A0',
		'أحمد \u200f(1) \u202Eשרה',
		'นางสาว👩🏽‍🏫 Nguyễn, “O’Brien”',
		'reading-the-strategy/gradebook","v":2',
		'\uD83D\u0000\r\n\u2028',
		...INBORN
	)
);
const anyTime = fc.integer({ min: 0, max: 8.64e15 });

const anyArrival = (assignment: string, number: number): fc.Arbitrary<ArrivalRow> => {
	const frame = { id: fc.constant(`${assignment}/${number}`), assignment: fc.constant(assignment) };
	const came = { ...frame, source: anyWords, at: anyTime };
	return fc.oneof(
		fc.record({ ...came, kind: fc.constant('sealed' as const), text: anyWords }),
		fc.record({
			...came,
			kind: fc.constant('refused' as const),
			code: fc.constantFrom('not-ours', 'damaged', 'assignments', 'backup', 'damaged-book')
		}),
		fc.record({
			...came,
			kind: fc.constant('refused-book' as const),
			because: fc.constantFrom({ code: 'newer', v: 2 }, { code: 'other-assignment', assignment: 'another' })
		}),
		fc.record({ ...came, kind: fc.constant('paper' as const), text: anyWords })
	);
};

const anyBook: fc.Arbitrary<GradebookFile> = fc
	.tuple(
		anyAssignment,
		fc.dictionary(fc.constantFrom(...INBORN), fc.constantFrom(true, 'on', [1], { at: 2 }), {
			noNullPrototype: true
		}),
		anyItems(0, 4)
	)
	.map(([assignment, later, items]) => ({
		copy: { ...copyOf(items), assignment: { ...assignment, later: { ...assignment.later, ...later } } },
		id: assignment.id
	}))
	.chain(({ copy, id }) =>
		fc.record({
			copy: fc.constant(copy),
			key: fc.option(anyWords),
			arrivals: fc
				.nat(5)
				.chain((count) => fc.tuple(...Array.from({ length: count }, (_, number) => anyArrival(id, number)))),
			remarks: fc
				.uniqueArray(
					fc.record({
						student: anyWords,
						mark: fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map((mark) => mark + 0)),
						comment: anyWords,
						at: anyTime
					}),
					{ selector: ({ student }) => student, maxLength: 4 }
				)
				.map((remarks) => remarks.map((remark) => remarkRow(id, remark)))
		})
	);

describe('a gradebook that is continued elsewhere', () => {
	it('is there what it was here, whatever students and instructors wrote', () => {
		fc.assert(
			fc.property(anyBook, (book) => {
				expect(readGradebook(written(book))).toEqual({ code: 'ok', book, unread: 0 });
			})
		);
	});

	it('comes through an editor that marks UTF-8, and is known from the start of its text', () => {
		fc.assert(
			fc.property(anyBook, (book) => {
				const text = `\uFEFF${written(book)}`;
				expect(looksLikeGradebook(text)).toBe(true);
				expect(readGradebook(text)).toMatchObject({ code: 'ok', unread: 0 });
			}),
			{ numRuns: 20 }
		);
	});
});

const book: GradebookFile = {
	copy: copyOf([choiceItem('one')]),
	key: null,
	arrivals: [
		{ id: 'k3f9a2b7c1/a', assignment: 'k3f9a2b7c1', source: '李明.json', at: 1, kind: 'sealed', text: 'jwe' }
	],
	remarks: [remarkRow('k3f9a2b7c1', { student: 'li', mark: 0.5, comment: '口头补答', at: 2 })]
};
const [arrival, remark] = [book.arrivals[0], book.remarks[0]];
/** The file of `book` as a writer of another version, or who means harm, would write it. */
function altered(change: Record<string, unknown>): string {
	const all = { ...JSON.parse(written(book)), ...change };
	const { copy, key, rows } = all;
	return JSON.stringify({ ...all, sum: sumOf(JSON.stringify({ copy, key, rows })) });
}
/** A row as a writer of another version would write it. */
const summed = (row: object | null | undefined) => row && { ...row, sum: sumOf(JSON.stringify(row)) };

describe('a file that is no gradebook of this version', () => {
	it.each([
		['a page', '<!doctype html>', 'not-ours'],
		['an empty file', '', 'not-ours'],
		['JSON that is nothing', 'null', 'not-ours'],
		['a list', '[]', 'not-ours'],
		['a backup of a reader', '{"format":"reading-the-strategy/backup","v":1,"events":[]}', 'not-ours'],
		['a file of assignments', '{"format":"reading-the-strategy/assignments","v":1}', 'not-ours'],
		['one of no version', altered({ v: '1' }), 'damaged'],
		['one without an assignment', altered({ copy: null }), 'damaged'],
		['one whose assignment is damaged', altered({ copy: { ...book.copy, items: [{}] } }), 'damaged'],
		['one with a form in a question', altered({ copy: copyOf([asking('<form>')]) }), 'damaged'],
		['one whose key is no text', altered({ key: {} }), 'damaged'],
		['one without what came', altered({ arrivals: undefined }), 'damaged'],
		['one whose comments are no list', altered({ remarks: {} }), 'damaged']
	])('is told apart: %s', (_, text, code) => {
		expect(readGradebook(text)).toEqual({ code });
	});

	it('of a version to come says which', () => {
		expect(readGradebook(altered({ v: 2, arrivals: {} }))).toEqual({ code: 'newer', v: 2 });
	});

	it('is known as damaged wherever it was cut, and as another file only before it says what it is', () => {
		const text = written(book).trimEnd();
		const said = text.indexOf('gradebook"') + 'gradebook"'.length;
		for (let end = 0; end < text.length; end += 1)
			expect(readGradebook(text.slice(0, end))).toEqual({ code: end < said ? 'not-ours' : 'damaged' });
	});

	it('never stops the page, whatever is in it', () => {
		const anyPart = fc.constantFrom('v', 'copy', 'key', 'arrivals', 'remarks');
		const anyText = fc.oneof(
			fc.json(),
			fc.tuple(anyPart, fc.jsonValue()).map(([part, value]) => altered({ [part]: value })),
			fc.array(fc.jsonValue()).map((arrivals) => altered({ arrivals }))
		);
		fc.assert(
			fc.property(anyText, (text) => {
				const read = readGradebook(text);
				if (read.code === 'ok') expect(read.book.copy).toEqual(book.copy);
			})
		);
	});
});

describe('rows of a gradebook file', () => {
	it.each([
		['one of another assignment', { ...arrival, assignment: 'another' }],
		['one that would take the place of a row of another assignment', { ...arrival, id: 'another/a' }],
		['one without an id', { ...arrival, id: '' }],
		['one of a kind to come', { ...arrival, kind: 'spoken' }],
		['one that came at no time', { ...arrival, at: '2026-03-01' }],
		['one that is nothing', null]
	])('are counted where they cannot be taken, and the rest stands: %s', (_, row) => {
		const arrivals = [row, arrival].map(summed);
		expect(readGradebook(altered({ arrivals }))).toEqual({ code: 'ok', book, unread: 1 });
	});

	it.each([
		['a mark above the highest', { ...remark, mark: 1.5 }],
		['no comment', { ...remark, comment: null }],
		['the place of another student', { ...remark, student: 'wang' }],
		['another assignment', { ...remark, assignment: 'another' }]
	])('are counted where a remark has %s', (_, row) => {
		const remarks = [remark, row].map(summed);
		expect(readGradebook(altered({ remarks }))).toEqual({ code: 'ok', book, unread: 1 });
	});

	it('keep what a later version adds to them, and what it adds beside them is no hindrance', () => {
		const later = { ...arrival, device: 'phone' };
		const read = readGradebook(altered({ arrivals: [summed(later)], mood: '好' }));
		expect(read).toEqual({ code: 'ok', book: { ...book, arrivals: [later] }, unread: 0 });
	});
});

describe('what was altered on its way', () => {
	const text = written(book);

	it.each([
		['a mark', text.replace('"mark":0.5', '"mark":0.6')],
		['a comment that an editor saved in another encoding', text.replace('口头补答', '鍙ｅご琛ョ瓟')],
		['the student of a comment', text.replaceAll('k3f9a2b7c1/li', 'k3f9a2b7c1/lu').replace('"li"', '"lu"')],
		['a sum', text.replace(/"sum":"\w{8}"}\]}/, '"sum":"00000000"}]}')],
		['a row that lost its sum', text.replace(/,"sum":"\w{8}"}\]}/, '}]}')]
	])('is left out and counted: %s', (_, text) => {
		expect(readGradebook(text)).toEqual({ code: 'ok', book: { ...book, remarks: [] }, unread: 1 });
	});

	it('is counted where whole rows are gone', () => {
		const read = readGradebook(altered({ remarks: [], arrivals: [] }));
		expect(read).toEqual({ code: 'ok', book: { ...book, remarks: [], arrivals: [] }, unread: 2 });
	});

	it.each([
		['the key of a question', text.replace('"key":true', '"key":false')],
		['the pass mark', text.replace('"pass":null', '"pass":0.5')],
		['the sum of the assignment', text.replace('"sum"', '"sun"')]
	])('is refused where it decides every mark: %s', (_, text) => {
		expect(readGradebook(text)).toEqual({ code: 'damaged' });
	});

	it('is nothing that an editor does to spaces and lines', () => {
		const laidOut = JSON.stringify(JSON.parse(text), null, '\t').replaceAll('\n', '\r\n');
		expect(readGradebook(laidOut)).toEqual({ code: 'ok', book, unread: 0 });
	});

	it('never takes the place of another row: of two with one id the first stands', () => {
		const other = { ...remark, mark: 1, comment: '' };
		const remarks = [remark, other].map(summed);
		expect(readGradebook(altered({ remarks }))).toEqual({ code: 'ok', book, unread: 1 });
	});
});

function asking(stem: string) {
	return { ...choiceItem('one'), stem };
}
