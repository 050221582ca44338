import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AssignedCopy } from '#lib/domain/assignment/model.ts';
import { lengthOf, refsOf } from '#lib/domain/assignment/length.ts';
import { collect } from '#lib/domain/gradebook/collect.ts';
import { standardOf } from '#lib/domain/gradebook/standard.ts';
import { readLink } from '#lib/formats/assignment-link/read.ts';
import { readKeyFile } from '#lib/platform/sealing/key-file.ts';
import { importPrivate } from '#lib/platform/sealing/keys.ts';
import { openText } from '#lib/platform/sealing/open-all.ts';
import type { OpeningKey } from '#lib/platform/sealing/seal.ts';

/** As released: read by every version to come. Add files for new versions, never edit one. */
const released = (name: string): string =>
	readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');

const copy: AssignedCopy = JSON.parse(released('assigned-copy-v1.json'));
const link = readLink(released('assignment-link-v1.txt'));
let key: OpeningKey;
beforeAll(async () => {
	const read = await readKeyFile(released('key-v1.json'), null);
	if (read.code !== 'ok') throw new Error(read.code);
	key = { kid: read.pair.kid, key: await importPrivate(read.pair.privateKey) };
});

describe('a link of version 1', () => {
	it('is the assignment that the instructor keeps, with a setting of a version to come', () => {
		expect(link).toMatchObject({ code: 'ok', assignment: copy.assignment });
		expect(copy.assignment.later).toEqual({ z: { mood: '好' } });
	});

	it('with papers of their own names what they draw from', () => {
		const own = readLink(released('assignment-link-own-v1.txt'));
		if (own.code !== 'ok') throw new Error(own.code);
		expect(lengthOf(own.assignment.paper)).toBe(6);
		expect(refsOf(own.assignment.paper).length).toBeGreaterThan(6);
	});
});

describe('a submission of version 1', () => {
	it.each(['submission-v1.json', 'submission-v1.txt'])('is opened and marked, as %s', async (name) => {
		const incoming = (await openText([key], released(name))).map((opened) => ({ source: name, opened }));
		const checksum = link.code === 'ok' ? link.checksum : '';
		const { arrivals } = collect(standardOf(copy, checksum), incoming, { again: 'best', late: 'counts' });
		expect(arrivals).toMatchObject([
			{
				kind: 'counted',
				marked: {
					student: 'number:20260001',
					of: 8,
					right: 6,
					submission: { details: { name: '欧阳娜娜 <b>=1+1</b> \u202Eשרה' } }
				},
				notes: [
					{ code: 'extended', minutes: 5 },
					{ code: 'claimed', claimed: 0.9 }
				]
			}
		]);
	});
});

describe('a key file of version 1', () => {
	it('is read, with its passphrase where it has one', async () => {
		const open = await readKeyFile(released('key-v1.json'), null);
		const protectedOne = await readKeyFile(released('key-passphrase-v1.json'), '和平 café');
		expect(open.code).toBe('ok');
		expect(protectedOne).toEqual(open);
	});
});
