import { beforeEach, describe, expect, it } from 'vitest';
import { copyOf, handIn } from '#lib/domain/assignment/arbitrary.ts';
import { choiceItem, pick } from '#lib/domain/gradebook/analysis/arbitrary.ts';
import { writeAssigned } from '#lib/formats/assigned-file/write.ts';
import { writeBackup } from '#lib/formats/backup/write.ts';
import { paperRowId, type ArrivalRow } from '#lib/formats/gradebook-file/arrival-row.ts';
import { readGradebook } from '#lib/formats/gradebook-file/read.ts';
import { writeGradebook } from '#lib/formats/gradebook-file/write.ts';
import { writeFile, writeSubmission } from '#lib/formats/submission/write.ts';
import { writeKeyFile } from '#lib/platform/sealing/key-file.ts';
import { newKeyPair, type KeyPair } from '#lib/platform/sealing/keys.ts';
import { seal } from '#lib/platform/sealing/seal.ts';
import { TeachStore } from '#lib/platform/teach-store/teach-store.ts';
import { jobOf, Stopped } from '#lib/platform/workers/job.ts';
import { Gradebook } from './gradebook.ts';

const pair: KeyPair = await newKeyPair();
const items = [choiceItem('one'), choiceItem('two')];
const copy = copyOf(items, { key: pair.publicKey });
const { id } = copy.assignment;
const other = copyOf(items, { id: 'another001', key: pair.publicKey });

/** What a student sends: the first question right, the second as said. */
async function sent(name: string, second: string | null = 'a'): Promise<string> {
	const details = { name, number: name.toLowerCase() };
	const given = { attempt: `attempt of ${name}`, details, link: '' };
	const submission = handIn(copy, given, (item) =>
		item.id === 'one' ? pick('a') : second === null ? null : pick(second)
	);
	return writeFile({ assignment: id, jwe: await seal(pair.publicKey, writeSubmission(submission)) });
}
const fileOf = (name: string, text: string): File => new File([text], name);
const bookOf = (assigned: typeof copy, arrivals: readonly ArrivalRow[] = []): string =>
	[...writeGradebook({ copy: assigned, key: null, arrivals, remarks: [] }, '2026-03-01T09:30:00.000Z')].join(
		''
	);
const working = () => jobOf(new AbortController().signal, 1000, () => undefined);

let store: TeachStore;
let gradebook: Gradebook;
const begin = (keys = [pair.privateKey]) =>
	gradebook.begin({ copy, keys, policy: { again: 'last', late: 'counts' } }, working());
const add = (...files: readonly File[]) => gradebook.add({ files, texts: [], at: 5 }, working());

beforeEach(() => {
	store = new TeachStore(null, null);
	gradebook = new Gradebook(store);
});

describe('what is dropped into a gradebook', () => {
	it('is marked, student by student, also out of a folder, and each that does not count says why', async () => {
		await begin();
		const { came, summary } = await add(
			fileOf('李明.json', await sent('李明')),
			fileOf('week 3/Ana.json', await sent('Ana', 'b')),
			fileOf('week 3/photo.png', '\0\u0001'),
			fileOf('week 3/.DS_Store', '\0\u0001'),
			fileOf('cut.json', (await sent('Bob')).slice(0, 200))
		);
		expect(came).toBe(4);
		expect(summary.students).toMatchObject([
			{ student: 'number:ana', score: 0.5 },
			{ student: 'number:李明', score: 1 }
		]);
		expect(summary.arrivals.map(({ source, because }) => [source, because?.code])).toEqual([
			['cut.json', 'damaged'],
			['week 3/Ana.json', undefined],
			['week 3/photo.png', 'not-ours'],
			['李明.json', undefined]
		]);
	});

	it.each([
		['a file of assignments', writeAssigned([copy], ''), 'assignments'],
		['a backup of what a student learned', writeBackup([], ''), 'backup']
	])('is told where it belongs, now and later, where it is %s', async (_, text, code) => {
		await begin();
		const { summary } = await add(fileOf('week 3.json', text));
		expect(summary.arrivals).toMatchObject([{ source: 'week 3.json', because: { code } }]);
		gradebook = new Gradebook(store);
		expect((await begin()).arrivals).toEqual(summary.arrivals);
	});

	it('is there again when the gradebook is opened another time, and twice the same changes nothing', async () => {
		await begin();
		const file = fileOf('Ana.json', await sent('Ana'));
		const first = await add(file);
		expect(await add(file)).toMatchObject({ came: 1, known: 1, summary: first.summary });
		gradebook = new Gradebook(store);
		expect(await begin()).toEqual(first.summary);
	});

	it('leaves nothing behind when it was stopped', async () => {
		const before = await begin();
		const stopped = jobOf(AbortSignal.abort(), 1000, () => undefined);
		const files = [fileOf('Ana.json', await sent('Ana'))];
		await expect(gradebook.add({ files, texts: [], at: 5 }, stopped)).rejects.toThrow(Stopped);
		expect(await store.all('arrivals', id)).toEqual([]);
		expect(await gradebook.decide({ again: 'last', late: 'counts' })).toEqual(before);
	});

	it('hands on the key that lies beside the answers, which stay sealed until it is taken', async () => {
		await begin([]);
		const key = await writeKeyFile(pair, [{ id, title: 'Week 3' }], null);
		const added = await add(fileOf('key.json', key), fileOf('Ana.json', await sent('Ana')));
		expect(added).toMatchObject({ came: 1, keys: [key], summary: { unlocked: false, students: [] } });
		expect(added.summary.arrivals).toMatchObject([{ because: { code: 'other-key' } }]);
		expect(await begin()).toMatchObject({ unlocked: true, students: [{ student: 'number:ana' }] });
	});
});

describe('a gradebook file that is dropped into a gradebook', () => {
	it.each([
		['of another assignment', bookOf(other), 'other-assignment'],
		['of a version to come', bookOf(copy).replace('"v":1', '"v":2'), 'newer'],
		['that was cut', bookOf(copy).slice(0, -9), 'damaged-book']
	])('is on the list of what came, with the reason, where it is one %s', async (_, text, code) => {
		await begin();
		const { came, books, summary } = await add(fileOf('book.json', text));
		expect({ came, books }).toEqual({ came: 1, books: 0 });
		expect(summary.arrivals).toMatchObject([{ source: 'book.json', because: { code } }]);
		gradebook = new Gradebook(store);
		expect((await begin()).arrivals).toEqual(summary.arrivals);
	});

	it('brings marks and comments along, of which the latest of each student stands', async () => {
		await begin();
		await add(fileOf('Ana.json', await sent('Ana')), fileOf('Bob.json', await sent('Bob')));
		await gradebook.remark({ student: 'number:ana', mark: 0.25, comment: 'here, later', at: 9 });
		const elsewhere = new Gradebook(new TeachStore(null, null));
		await elsewhere.begin({ copy, keys: [], policy: { again: 'last', late: 'counts' } }, working());
		for (const student of ['number:ana', 'number:bob'])
			await elsewhere.remark({ student, mark: null, comment: 'there', at: 7 });
		const book = await elsewhere.book({ key: null, written: '' });

		const { summary } = await add(fileOf('book.json', await book.text()));
		gradebook = new Gradebook(store);
		for (const { students } of [summary, await begin()])
			expect(students.map(({ remark }) => remark?.comment)).toEqual(['here, later', 'there']);
	});

	it('says how much of it cannot be read', async () => {
		await begin();
		const strange = bookOf(copy).replace('"arrivals":[', '"arrivals":[{"kind":"spoken"}');
		expect(await add(fileOf('book.json', strange))).toMatchObject({ books: 1, leftOut: 1 });
	});
});

describe('a gradebook taken elsewhere as one file', () => {
	it('is the same class there', async () => {
		await begin();
		const paper: ArrivalRow = {
			id: paperRowId(id, 'sheet'),
			assignment: id,
			source: 'Paper',
			at: 3,
			kind: 'paper',
			text: writeSubmission(handIn(copy, { details: { name: 'Chen', number: '9' } }))
		};
		await store.put('arrivals', paper);
		await begin();
		await add(
			fileOf('Ana.json', await sent('Ana', null)),
			fileOf('photo.png', '\0'),
			fileOf('b.json', bookOf(other))
		);
		await gradebook.remark({ student: 'number:ana', mark: 0.8, comment: '=1+1 <b>好</b>', at: 9 });
		const here = await begin();
		const read = readGradebook(await (await gradebook.book({ key: null, written: '' })).text());
		if (read.code !== 'ok') throw new Error(read.code);

		const there = new TeachStore(null, null);
		await there.write({ put: { arrivals: read.book.arrivals, remarks: read.book.remarks } });
		gradebook = new Gradebook(there);
		expect(read.unread).toBe(0);
		expect(await begin()).toEqual(here);
		expect(here.students).toHaveLength(2);
	});
});
