import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copyOf, handIn } from '#lib/domain/assignment/arbitrary.ts';
import { choiceItem, pick } from '#lib/domain/gradebook/analysis/arbitrary.ts';
import { paperRowId, type ArrivalRow } from '#lib/formats/gradebook-file/arrival-row.ts';
import { remarkRow } from '#lib/formats/gradebook-file/remark-row.ts';
import { writeGradebook } from '#lib/formats/gradebook-file/write.ts';
import { writeSubmission } from '#lib/formats/submission/write.ts';
import { writeKeyFile } from '#lib/platform/sealing/key-file.ts';
import { newKeyPair } from '#lib/platform/sealing/keys.ts';
import { openTeachStore } from '#lib/platform/teach-store/teach-store.ts';
import { bringIn } from './bring-in.ts';

const pair = await newKeyPair();
const copy = copyOf([choiceItem('one')], { key: pair.publicKey });
const { id } = copy.assignment;
const sheet = (option: string): ArrivalRow => ({
	id: paperRowId(id, 'sheet'),
	assignment: id,
	source: 'Paper',
	at: 3,
	kind: 'paper',
	text: writeSubmission(handIn(copy, {}, () => pick(option)))
});
const remark = (comment: string, at: number) => remarkRow(id, { student: 'li', mark: null, comment, at });
const bookOf = (option: string, comment: string, at: number, key: string | null = null): string =>
	[
		...writeGradebook(
			{ copy, key, arrivals: [sheet(option)], remarks: [remark(comment, at)] },
			'2026-03-01T09:30:00.000Z'
		)
	].join('');

/** Without a database the store keeps in memory, for as long as this file runs: each test goes on from the last. */
describe('a gradebook file on another device', () => {
	it('is kept whole, with its key', async () => {
		const key = await writeKeyFile(pair, [{ id, title: 'Week 3' }], null);
		const brought = await bringIn(bookOf('a', 'first', 5, key));
		expect(brought).toEqual({ code: 'ok', assignment: id, keyText: null, leftOut: 0 });
		const store = await openTeachStore();
		expect(await store.get('assignments', id)).toEqual(copy);
		expect(await store.get('keys', pair.publicKey)).toMatchObject({ kid: pair.kid });
		expect(await store.all('arrivals', id)).toEqual([sheet('a')]);
		expect(await store.all('remarks', id)).toEqual([remark('first', 5)]);
	});

	it('asks for the passphrase of a key that is protected', async () => {
		const key = await writeKeyFile(pair, [{ id, title: 'Week 3' }], '和平');
		expect(await bringIn(bookOf('a', 'first', 5, key))).toMatchObject({ keyText: key });
	});

	it('takes the place of nothing that was corrected here, and of no later comment', async () => {
		const store = await openTeachStore();
		await store.put('arrivals', sheet('b'));
		await store.put('remarks', remark('corrected', 7));
		await bringIn(bookOf('a', 'first', 5));
		expect(await store.all('arrivals', id)).toEqual([sheet('b')]);
		expect(await store.all('remarks', id)).toEqual([remark('corrected', 7)]);
	});

	it('brings a later comment, and leaves the assignment as it is here', async () => {
		const store = await openTeachStore();
		await store.put('assignments', { ...copy, archived: true });
		await bringIn(bookOf('a', 'latest', 9));
		expect(await store.all('remarks', id)).toEqual([remark('latest', 9)]);
		expect(await store.get('assignments', id)).toMatchObject({ archived: true });
	});

	it.each([
		['key', 'key-v1.json'],
		['assignments', 'assignments-v1.json'],
		['submission', 'submission-v1.txt'],
		['backup', 'backup-v1.json']
	])(
		'is none where it is another file of the course, which is told where it belongs: %s',
		async (kind, name) => {
			const file = new URL(`../../../../tests/fixtures/${name}`, import.meta.url);
			expect(await bringIn(readFileSync(file, 'utf8'))).toEqual({ code: 'elsewhere', kind });
		}
	);

	it('says how much of it cannot be read, and changes nothing where it is none', async () => {
		const book = bookOf('a', 'latest', 9);
		expect(await bringIn(book.replace('"kind":"paper"', '"kind":"spoken"'))).toMatchObject({ leftOut: 1 });
		expect(await bringIn(book.slice(0, -5))).toEqual({ code: 'damaged' });
		expect(await bringIn('{}')).toEqual({ code: 'not-ours' });
		expect(await bringIn(book.replace('"v":1', '"v":2'))).toEqual({ code: 'newer' });
	});
});
