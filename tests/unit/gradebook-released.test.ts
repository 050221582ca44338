import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { latestRemarks, markOf } from '#lib/domain/gradebook/remark.ts';
import { standardOf } from '#lib/domain/gradebook/standard.ts';
import { readLink } from '#lib/formats/assignment-link/read.ts';
import { readGradebook } from '#lib/formats/gradebook-file/read.ts';
import { writeGradebook } from '#lib/formats/gradebook-file/write.ts';
import { readKeyFile } from '#lib/platform/sealing/key-file.ts';
import { importPrivate } from '#lib/platform/sealing/keys.ts';
import type { OpeningKey } from '#lib/platform/sealing/seal.ts';
import { jobOf } from '#lib/platform/workers/job.ts';
import { addUp } from '#lib/state/gradebook/class-rows.ts';
import { openRows } from '#lib/state/gradebook/open-rows.ts';

/** As released: read by every version to come. Add files for new versions, never edit one. */
const text = readFileSync(new URL('../fixtures/gradebook-v1.json', import.meta.url), 'utf8');
const read = readGradebook(text);
if (read.code !== 'ok') throw new Error(read.code);
const { book } = read;

/** Of the key file that goes along. */
async function keysOf(keyFile: string | null): Promise<readonly OpeningKey[]> {
	const key = await readKeyFile(keyFile ?? '', null);
	if (key.code !== 'ok') throw new Error(key.code);
	return [{ kid: key.pair.kid, key: await importPrivate(key.pair.privateKey) }];
}

test('a gradebook of version 1 is read whole, and means the same when it is written again, now with sums', () => {
	expect(read.unread).toBe(0);
	const { written }: { readonly written: string } = JSON.parse(text);
	const again = [...writeGradebook(book, written)].join('');
	expect(readGradebook(again)).toEqual(read);
	expect(again).toBe(readFileSync(new URL('../fixtures/gradebook-v1-sums.json', import.meta.url), 'utf8'));
});

test('a gradebook of version 1 is the class that it was: marks, comments, and what did not count', async () => {
	const link = readLink(book.copy.link);
	const standard = standardOf(book.copy, link.code === 'ok' ? link.checksum : '');
	const job = jobOf(new AbortController().signal, 1000, () => undefined);
	const opened = await openRows(standard, await keysOf(book.key), book.arrivals, job);
	const remarks = latestRemarks(book.remarks);
	const { came, rows } = addUp(standard, opened, { again: 'last', late: 'counts' }, remarks);

	expect(rows).toMatchObject([
		{ student: 'number:20260001', points: 6, of: 8, paper: false },
		{ student: 'number:20260002', points: 7, of: 8, paper: true, remark: null }
	]);
	expect(rows.map(({ score, remark }) => markOf(score, remark))).toEqual([
		{ share: 0.9, by: 'hand' },
		{ share: 7 / 8, by: 'course' }
	]);
	expect(rows[0]?.remark?.comment).toBe('口头补答很好。\n=1+1 <b>Well argued</b>');
	expect(came.filter(({ arrival }) => arrival.kind === 'listed')).toMatchObject([
		{ arrival: { because: { code: 'not-ours' } }, from: { source: '作业/照片.jpg' } }
	]);
});
