import { beforeAll, describe, expect, test } from 'vitest';
import { loadCourse } from '#lib/content/load-course.server.ts';
import { itemFor } from '#lib/content/render/item.server.ts';
import type { AssignedCopy } from '#lib/domain/assignment/model.ts';
import { lengthOf, refsOf } from '#lib/domain/assignment/length.ts';
import type { Bilingual } from '#lib/domain/course/language.ts';
import { inBoth } from '#lib/domain/question/in-both.ts';
import type { Item } from '#lib/domain/question/model.ts';
import { readAssigned } from '#lib/formats/assigned-file/read.ts';
import { writeAssigned } from '#lib/formats/assigned-file/write.ts';
import { readLink } from '#lib/formats/assignment-link/read.ts';
import { scopeOfLesson, toIndexEntry, type BankEntry } from '#lib/platform/teach/fetch-bank.ts';
import { choosingOf, draftOf, emptyDraft, type Draft } from '#lib/state/teach/draft.ts';
import { copyOf, giveOut, newKey, type GivenOut } from '#lib/state/teach/give-out.ts';
import { settingsOf } from '#lib/state/teach/settings.ts';
import type { KeptKey } from '#lib/state/teach/kept-key.ts';

// With the questions of the course itself: whether a link is short enough hangs on them.

const NOW = Date.UTC(2026, 10, 27, 8);
const HOUR = 3_600_000;
const ADDRESS = 'https://courses.example.edu/department/reading-the-strategy/assignment/#';

const course = loadCourse();
const whole = new Map(
	course.items.map((item): [string, Item<Bilingual>] => {
		const both = inBoth(itemFor(item, 'en', '../../'), itemFor(item, 'zh', '../../'));
		if (!both) throw new Error(item.id);
		return [item.id, both];
	})
);
const bank: readonly BankEntry[] = course.items.map(
	({ id, unit, kind, level, concepts, keyVersion, stem }) => ({
		id,
		unit,
		lesson: concepts[0] === 'peace' ? 'peace' : '',
		kind,
		level,
		concepts,
		keyVersion,
		stem
	})
);
const { count, from, perConcept, levels } = course.exam;
const exam = { count, from, perConcept, levels };
let key: KeptKey;
beforeAll(async () => {
	key = await newKey(NOW);
});

function give(
	changes: Partial<Draft>,
	items: ReadonlyMap<string, Item<Bilingual>> = whole
): Promise<GivenOut> {
	const draft = { ...emptyDraft(), title: 'Principles and points', ...changes };
	return giveOut({
		settings: settingsOf(draft),
		paper: draft.paper,
		choosing: choosingOf(draft, draft.items, exam),
		index: bank.map(toIndexEntry),
		key,
		id: '3f9k2m7q0a',
		seed: 'a1b2c3d4e5f6',
		edition: course.version,
		now: NOW,
		whole: (units) => {
			const asked = new Set(units);
			return Promise.resolve(new Map([...items].filter(([, { unit }]) => asked.has(unit))));
		}
	});
}

async function given(draft: Partial<Draft>): Promise<AssignedCopy> {
	const out = await give(draft);
	if (out.code !== 'ok') throw new Error(out.code);
	return out.copy;
}
const ids = (count: number) => bank.slice(0, count).map(({ id }) => id);

describe('a link', () => {
	test('says all that the instructor chose', async () => {
		const copy = await given({
			items: ids(3),
			instructions: 'Answer alone.',
			languages: 'zh',
			otherShown: false,
			attempts: '2',
			pass: '60',
			feedback: 'each',
			opens: '2027-01-10T08:00',
			closes: '2027-01-11T08:00',
			timed: true,
			limit: '４５',
			details: { name: 'required', number: 'optional', group: 'no', email: 'no' }
		});
		const read = readLink(copy.link);
		expect(read.code === 'ok' && read.assignment).toEqual(copy.assignment);
		expect(copy.assignment).toMatchObject({
			title: 'Principles and points',
			instructions: 'Answer alone.',
			languages: 'zh',
			otherShown: false,
			attempts: 2,
			pass: 0.6,
			feedback: 'each',
			opens: new Date(2027, 0, 10, 8).getTime(),
			closes: new Date(2027, 0, 11, 8).getTime(),
			timeLimit: 45,
			details: { name: 'required', number: 'optional' },
			key: key.id
		});
		expect(copy.items.map(({ id }) => id)).toEqual(ids(3));
	});

	test('of 30 picked questions and 300 Chinese characters of instructions is under 2,000 characters', async () => {
		const words = course.items.map(({ stem }) => stem.zh.replace(/[^\p{Script=Han}]/gu, '')).join('');
		const copy = await given({
			title: '网络空间国际合作战略：原则与要点',
			instructions: [...words].slice(0, 300).join(''),
			items: ids(30),
			details: { name: 'required', number: 'required', group: 'optional', email: 'optional' }
		});
		expect(ADDRESS.length + copy.link.length).toBeLessThan(2000);
	});

	test('is not made where the course was renewed since the page was opened', async () => {
		const renewed = new Map([...whole].map(([id, item]) => [id, { ...item, keyVersion: 'another' }]));
		expect(await give({ items: ids(3) }, renewed)).toEqual({ code: 'moved' });
	});
});

describe('a paper', () => {
	test('that a rule draws for all names as many questions as asked for, and from where', async () => {
		const copy = await given({ by: 'rule', from: ['principles'], count: '12' });
		expect(lengthOf(copy.assignment.paper)).toBe(12);
		expect(new Set(copy.items.map(({ unit }) => unit))).toEqual(new Set(['principles']));
	});

	test('can be drawn from one lesson', async () => {
		const copy = await given({ by: 'rule', from: [scopeOfLesson('peace')], count: '5' });
		expect(copy.items.every(({ concepts }) => concepts[0] === 'peace')).toBe(true);
	});

	test('for each student comes with every question that any of them can get', async () => {
		const copy = await given({ by: 'rule', from: ['principles'], count: '10', paper: 'own' });
		expect(lengthOf(copy.assignment.paper)).toBe(10);
		expect(copy.items.length).toBe(refsOf(copy.assignment.paper).length);
		expect(copy.items.length).toBeGreaterThan(10);
	});

	test('of picked questions, one for each student, holds all of them', async () => {
		const copy = await given({ items: ids(6), paper: 'own' });
		expect(lengthOf(copy.assignment.paper)).toBe(6);
		expect(copy.items.map(({ id }) => id)).toEqual(ids(6));
	});
});

describe('an assignment', () => {
	test('fills in the form from which it came, but for times that have passed', async () => {
		const draft = {
			...emptyDraft(),
			title: 'Points',
			by: 'rule' as const,
			from: ['points'],
			count: '8',
			mix: 'apply' as const,
			spread: false,
			paper: 'own' as const,
			attempts: '1',
			pass: '70',
			opens: '2026-12-01T08:00',
			closes: '2026-12-02T08:00'
		};
		const copy = await given(draft);
		expect(draftOf(copy, exam, NOW)).toEqual(draft);
		const later = new Date(2026, 11, 1, 12).getTime();
		expect(draftOf(copy, exam, later)).toEqual({ ...draft, opens: '' });
	});

	test('copied asks the same under another link, and is not closed at once', async () => {
		const copy = await given({ items: ids(4), closes: '2026-12-02T08:00' });
		const named = { id: 'another0id', seed: 'another', key, now: NOW + 30 * 24 * HOUR };
		const again = copyOf(copy, named);
		expect(again.items).toEqual(copy.items);
		expect(again.assignment).toEqual({
			...copy.assignment,
			id: 'another0id',
			seed: 'another',
			closes: null
		});
		const read = readLink(again.link);
		expect(read.code === 'ok' && read.assignment).toEqual(again.assignment);
	});

	test('comes out of a file as it went in, with every kind of question', async () => {
		const copies = [
			await given({ items: ids(60) }),
			await given({ by: 'rule', from: ['goals'], count: '5' })
		];
		expect(new Set(copies[0]?.items.map(({ kind }) => kind)).size).toBe(8);
		const read = readAssigned(writeAssigned(copies, new Date(NOW).toISOString()));
		expect(read).toEqual({ code: 'ok', copies, unread: 0 });
	});
});

describe('a file of assignments', () => {
	const text = async () => writeAssigned([await given({ items: ids(2) })], new Date(NOW).toISOString());

	test('is told from any other, and from a damaged or a newer one', async () => {
		const file = await text();
		expect(readAssigned('Dear diary').code).toBe('not-json');
		expect(readAssigned(file.slice(0, 500)).code).toBe('not-json');
		expect(readAssigned('{"format":"something-else"}').code).toBe('not-ours');
		expect(readAssigned(JSON.stringify({ ...JSON.parse(file), v: 2 })).code).toBe('newer');
		expect(readAssigned(JSON.stringify({ ...JSON.parse(file), assignments: 'gone' })).code).toBe('damaged');
		expect(readAssigned(file.replaceAll('"feedback"', '"feedbock"')).code).toBe('damaged');
	});

	test('brings no markup but the course’s own onto the page', async () => {
		const file = (await text()).replace('"stem":{"en":"', '"stem":{"en":"<img src=x>');
		expect(readAssigned(file).code).toBe('damaged');
	});
});
