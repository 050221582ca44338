import { describe, expect, it } from 'vitest';
import type { Item } from '../../question/model.ts';
import { analyse } from './analyse.ts';
import { cellOf, choiceItem, classOf, pick } from './arbitrary.ts';
import type { ScoreCell } from './row.ts';

const ITEMS = ['first', 'second', 'third', 'fourth'].map((id) => choiceItem(id));
const SPREAD = ['a', 'b', 'c', 'd'];

/** 40 students of whom the second half gets all right, but for what `answer` says of the first item. */
const findingsOfFirst = (answer: (student: number, item: Item) => ScoreCell) => {
	const rows = classOf(40, ITEMS, (student, item, place) =>
		place === 0
			? answer(student, item)
			: cellOf(item, pick(student >= 20 ? 'a' : (SPREAD[student % 4] ?? 'b')))
	);
	return analyse(rows, ITEMS).items[0]?.findings ?? [];
};
const codes = (answer: (student: number, item: Item) => ScoreCell): readonly string[] =>
	findingsOfFirst(answer).map(({ code }) => code);
const sound = (student: number): string => (student >= 20 ? 'a' : (SPREAD[student % 4] ?? 'b'));

describe('what a figure of an item comes to', () => {
	it('is no concern for an item that tells students apart', () => {
		expect(codes((student, item) => cellOf(item, pick(sound(student))))).toEqual(['no-concern']);
	});

	it.each([
		['too-hard', (student: number) => (student >= 32 ? 'a' : (SPREAD[1 + (student % 3)] ?? 'b'))],
		['too-easy', (student: number) => (student < 3 ? (SPREAD[1 + student] ?? 'b') : 'a')],
		['weak-discrimination', (student: number) => (student % 3 === 0 ? 'a' : 'b')],
		['negative-discrimination', (student: number) => (student < 20 ? 'a' : (SPREAD[student % 4] ?? 'b'))],
		['dead-option', (student: number) => (student < 20 ? (SPREAD[1 + (student % 2)] ?? 'b') : 'a')],
		['popular-distractor', (student: number) => (student < 25 ? 'b' : 'a')],
		['draws-the-strong', (student: number) => (student >= 30 ? 'c' : (SPREAD[student % 2] ?? 'b'))]
	])('is %s', (code, option) => {
		expect(codes((student, item) => cellOf(item, pick(option(student))))).toContain(code);
	});

	it('names the options: the dead one, and the wrong one that more picked than the key', () => {
		const findings = findingsOfFirst((student, item) => cellOf(item, pick(student < 25 ? 'b' : 'a')));
		expect(findings).toContainEqual({ code: 'dead-option', part: null, option: 'd' });
		expect(findings).toContainEqual({
			code: 'popular-distractor',
			part: null,
			option: 'b',
			picks: 25,
			keyPicks: 15
		});
	});

	it.each([
		['slow', { ms: 100_000 }],
		['many-hints', { hints: 1 }]
	])('is %s', (code, also) => {
		expect(codes((student, item) => cellOf(item, pick(sound(student)), also))).toContain(code);
	});

	it('is many-incomplete where many went past it', () => {
		const answer = (student: number, item: Item) =>
			cellOf(item, student % 4 === 3 ? null : pick(sound(student)));
		expect(codes(answer)).toContain('many-incomplete');
	});

	it('is common-confusion where many type the same wrong answer', () => {
		const text: Item = {
			...choiceItem('typed'),
			kind: 'text',
			answer: { text: 'peace', accept: { en: ['peace'], zh: [] }, why: 'why' },
			confusions: [{ id: 'too-wide', accept: { en: ['security'], zh: [] }, why: 'why' }],
			otherwise: 'otherwise'
		};
		const rows = classOf(20, [text], (student) =>
			cellOf(text, { kind: 'text', text: student < 8 ? 'Security' : 'peace' })
		);
		expect(analyse(rows, [text]).items[0]?.findings).toContainEqual({
			code: 'common-confusion',
			confusion: 'too-wide',
			share: 0.4
		});
	});

	it('is a language gap in favour of those whose language it is easier in', () => {
		const rows = classOf(400, ITEMS, (student, item, place) => {
			const zh = student % 2 === 1;
			const right = (student * 7 + place * 13) % 20 < (place === 0 && zh ? 6 : 14);
			return cellOf(item, pick(right ? 'a' : 'b'), { language: zh ? 'zh' : 'en' });
		});
		expect(analyse(rows, ITEMS).items[0]?.findings).toContainEqual(
			expect.objectContaining({ code: 'language-gap', favours: 'en' })
		);
	});

	it('is nothing at all where fewer than ten answered', () => {
		const rows = classOf(9, ITEMS, (_, item) => cellOf(item, pick('b')));
		expect(analyse(rows, ITEMS).items.flatMap(({ findings }) => findings)).toEqual([]);
	});
});

describe('what the figures of a class come to', () => {
	const classCodes = (students: number, answer: (student: number, item: Item, place: number) => ScoreCell) =>
		analyse(classOf(students, ITEMS, answer), ITEMS).findings.map(({ code }) => code);

	it('is a fair alpha where the items agree, told with caution below thirty', () => {
		const agree = (student: number, item: Item) => cellOf(item, pick(student % 2 === 0 ? 'a' : 'b'));
		expect(classCodes(30, agree)).toEqual(['alpha-fair', 'reteach']);
		expect(classCodes(29, agree)).toEqual(['alpha-fair', 'alpha-caution', 'reteach']);
	});

	it('is a low alpha where they have nothing in common, a negative one where they contradict each other', () => {
		const apart = (student: number, item: Item, place: number) =>
			cellOf(item, pick((student >> place) % 2 === 0 ? 'a' : 'b'));
		expect(classCodes(32, apart)).toContain('alpha-low');
		const against = (student: number, item: Item, place: number) =>
			cellOf(item, pick((student + place) % 2 === 0 || student === 0 ? 'a' : 'b'));
		expect(classCodes(32, against)).toContain('alpha-negative');
	});

	it('is hurried where a fifth never reached the end', () => {
		const out = (student: number, item: Item, place: number) =>
			cellOf(item, place === 3 && student % 4 === 0 ? null : pick('a'));
		expect(classCodes(40, out)).toContain('hurried');
	});

	it('says that the students are too few, and that there is no alpha', () => {
		expect(classCodes(1, (_, item) => cellOf(item, pick('a')))).toEqual(['few-students', 'no-alpha']);
	});
});
