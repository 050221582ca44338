import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf, choiceItem, pick } from '#lib/domain/gradebook/analysis/arbitrary.ts';
import type { TableRow } from '#lib/domain/gradebook/views/row.ts';
import { anyItem, keyOf } from '#lib/domain/question/arbitrary.ts';
import { gradebookCsv, type GradebookWords } from './gradebook.ts';
import { leftOutForMoodle, moodleCsv } from './moodle.ts';
import { responsesCsv, type ResponsesWords } from './responses.ts';
import { csvOf } from './table.ts';

const DETAILS = { name: '姓名', number: '学号', group: '班级', email: '邮箱' };
const WORDS: GradebookWords = {
	details: DETAILS,
	handedIn: '提交时间',
	late: '迟交',
	languages: '语言',
	points: '得分',
	of: '题数',
	score: '自动评分（%）',
	mark: '成绩（%）',
	byHand: '人工评定',
	comment: '评语',
	yes: '是',
	no: '否'
};
const RESPONSES: ResponsesWords = {
	details: DETAILS,
	item: 'Item',
	question: 'Question',
	response: 'Response',
	outcome: 'Outcome',
	outcomes: {
		right: 'right',
		partly: 'partly right',
		wrong: 'wrong',
		incomplete: 'incomplete',
		unanswered: 'unanswered'
	},
	score: 'Score',
	language: 'Language',
	hints: 'Hints',
	otherShown: 'Other language shown',
	seconds: 'Seconds',
	yes: 'yes',
	no: 'no',
	verdicts: { says: 'Says so', otherwise: 'Says otherwise', silent: 'Does not say' }
};

const [one, two] = [choiceItem('one'), choiceItem('two')];
const row = (also: Partial<TableRow> = {}): TableRow => ({
	student: 'li',
	details: { name: '李明', number: '007' },
	cells: [cellOf(one, pick('a')), cellOf(two, null)],
	handedIn: Date.UTC(2026, 2, 1, 12),
	late: false,
	languages: ['zh', 'en'],
	score: 1 / 2,
	points: 1,
	of: 2,
	notes: [],
	remark: null,
	...also
});
const items = [
	{ id: 'one', heading: '1' },
	{ id: 'two', heading: '2' },
	{ id: 'gone', heading: '3' }
];

/** Another reader than the writer's library. */
const read = (text: string): readonly Record<string, string>[] =>
	parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });

describe('the gradebook as a file for a spreadsheet', () => {
	it('has a line per student, blank where an item was left unanswered', () => {
		expect(read(gradebookCsv([row()], items, WORDS))).toEqual([
			{
				姓名: '李明',
				学号: '007',
				提交时间: '2026-03-01T12:00:00.000Z',
				迟交: '否',
				语言: 'zh en',
				得分: '1',
				题数: '2',
				'自动评分（%）': '50',
				'成绩（%）': '50',
				人工评定: '否',
				评语: '',
				'1': '1',
				'2': '',
				'3': ''
			}
		]);
	});

	it('says which mark was given by hand, beside the computed score', () => {
		const remark = { student: 'li', mark: 0.875, comment: '口头补答', at: 1 };
		expect(read(gradebookCsv([row({ remark })], items, WORDS))[0]).toMatchObject({
			'自动评分（%）': '50',
			'成绩（%）': '87.5',
			人工评定: '是',
			评语: '口头补答'
		});
	});

	it('begins with the mark by which spreadsheets know UTF-8, and ends its lines as they do', () => {
		const text = gradebookCsv([row()], items, WORDS);
		expect(text.startsWith('\uFEFF姓名')).toBe(true);
		expect(text.endsWith('\r\n')).toBe(true);
	});

	it.each([
		'=cmd|" /C calc"!A0',
		'+1',
		'-2+3',
		'@SUM(A1)',
		'\t=1',
		'\r=1',
		'\n=1',
		' =1',
		'\u202e=1',
		'\u200b=1',
		'＝1',
		'＋1'
	])('keeps %j as text that no spreadsheet runs', (name) => {
		const [line] = read(gradebookCsv([row({ details: { name } })], items, WORDS));
		expect(line?.['姓名']).toBe(`'${name}`);
	});

	it.each([
		'O’Brien, "Pat"',
		'two\r\nlines',
		'<b>bold</b>',
		'أحمد \u200f(1)',
		'👩🏽‍🏫',
		' space ',
		'李'.repeat(10_000)
	])('keeps a name as it was typed: %.20s', (name) => {
		const [line] = read(gradebookCsv([row({ details: { name } })], items, WORDS));
		expect(line?.['姓名']).toBe(name);
	});

	it('loses nothing of any text', () => {
		const cell = fc.string({ unit: 'binary' }).map((text) => `x${text}`);
		fc.assert(
			fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
				expect(parse(csvOf(rows), { bom: true, record_delimiter: '\r\n' })).toEqual(rows);
			})
		);
	});
});

describe('the grades for Moodle', () => {
	const SETTINGS = { by: 'number', title: 'Quiz 1', highest: 100 } as const;
	const ann = (details: TableRow['details']) => row({ student: 'ann', details });

	it('stand under the title with who they are for, out of the highest grade there', () => {
		const remark = { student: 'li', mark: null, comment: 'Well done', at: 1 };
		const details = { name: 'Li', number: ' 007 ', email: 'li@example.org ' };
		const rows = [row({ details, remark, score: 2 / 3 })];
		expect(read(moodleCsv(rows, { ...SETTINGS, highest: 10 }))).toEqual([
			{ 'ID number': '007', Name: 'Li', 'Quiz 1': '6.67', Feedback: 'Well done' }
		]);
		expect(read(moodleCsv(rows, { ...SETTINGS, by: 'email' }))).toMatchObject([
			{ 'Email address': 'li@example.org', 'Quiz 1': '66.67' }
		]);
	});

	it('are the mark that counts, and never above the highest', () => {
		const remark = { student: 'li', mark: 1, comment: '', at: 1 };
		expect(read(moodleCsv([row({ remark })], SETTINGS))).toMatchObject([{ 'Quiz 1': '100' }]);
	});

	it.each([
		['no number', { name: 'Ann' }],
		['a blank one', { name: 'Ann', number: ' ' }],
		['one that a spreadsheet would run', { name: 'Ann', number: '=1+1' }]
	])('leave out, and name, a student with %s: the grade would go to another', (_, details) => {
		const rows = [row(), ann(details)];
		expect(read(moodleCsv(rows, SETTINGS)).map((line) => line['ID number'])).toEqual(['007']);
		expect(leftOutForMoodle(rows, 'number')).toEqual([rows[1]]);
	});
});

describe('all responses as a file', () => {
	it('have a line each, in the words of the question', () => {
		const lines = read(responsesCsv([row()], [one, two], RESPONSES));
		expect(lines).toMatchObject([
			{ Item: 'one', Question: 'stem', Response: 'a', Outcome: 'right', Score: '1', Seconds: '10' },
			{ Item: 'two', Response: '', Outcome: 'unanswered', Score: '' }
		]);
	});

	it('say what was given to any kind of question', () => {
		fc.assert(
			fc.property(anyItem, (item) => {
				const cells = [cellOf(item, keyOf(item))];
				const [line] = read(responsesCsv([row({ cells })], [item], RESPONSES));
				expect(line).toMatchObject({ Outcome: 'right', Score: '1' });
				expect(line?.['Response']).not.toBe('');
			})
		);
	});

	it('tell no time of what was written on paper', () => {
		const cells = [cellOf(one, pick('a'), { ms: 0 })];
		expect(read(responsesCsv([row({ cells })], [one], RESPONSES))[0]).toMatchObject({
			Outcome: 'right',
			Seconds: ''
		});
	});

	it('tell what was judged and what was left open', () => {
		const statement = (id: string) => ({ id, verdict: 'says', text: `Statement ${id}`, why: '' }) as const;
		const item = { ...one, kind: 'judge', statements: [statement('p'), statement('q')] } as const;
		const cells = [cellOf(item, { kind: 'judge', verdicts: { p: 'otherwise' } })];
		expect(read(responsesCsv([row({ cells })], [item], RESPONSES))[0]).toMatchObject({
			Response: 'Statement p → Says otherwise | Statement q → …',
			Outcome: 'incomplete'
		});
	});
});
