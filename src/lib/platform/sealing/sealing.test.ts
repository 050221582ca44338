import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyOf, handIn } from '#lib/domain/assignment/arbitrary.ts';
import { writeFile, writeSubmission, writeText } from '#lib/formats/submission/write.ts';
import { readKeyFile, writeKeyFile } from './key-file.ts';
import { importPrivate, newKeyPair, pairOf, type KeyPair } from './keys.ts';
import { openText } from './open-all.ts';
import { openSealed, seal, type OpeningKey } from './seal.ts';

const opening = async ({ kid, privateKey }: KeyPair): Promise<OpeningKey> => ({
	kid,
	key: await importPrivate(privateKey)
});
let pair: KeyPair;
let other: KeyPair;
let key: OpeningKey;
let otherKey: OpeningKey;
beforeAll(async () => {
	[pair, other] = await Promise.all([newKeyPair(), newKeyPair()]);
	[key, otherKey] = await Promise.all([opening(pair), opening(other)]);
});

describe('what is sealed for an instructor', () => {
	it('is opened by the instructor as it was written', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 2000 }), async (text) => {
				expect(await openSealed(key, await seal(pair.publicKey, text))).toEqual({ code: 'ok', text });
			})
		);
	});

	it('is not opened by another, and says so', async () => {
		expect(await openSealed(otherKey, await seal(pair.publicKey, 'text'))).toEqual({ code: 'other-key' });
	});

	it('with any sign altered is refused or says the same', async () => {
		const jwe = await seal(pair.publicKey, 'what was answered');
		await fc.assert(
			fc.asyncProperty(fc.nat({ max: jwe.length - 1 }), fc.constantFrom(...'A_z.9'), async (at, sign) => {
				const opened = await openSealed(key, jwe.slice(0, at) + sign + jwe.slice(at + 1));
				if (opened.code === 'ok') expect(opened.text).toBe('what was answered');
			}),
			{ numRuns: 300 }
		);
		for (let length = 0; length < jwe.length; length += 7)
			expect((await openSealed(key, jwe.slice(0, length))).code).not.toBe('ok');
	});

	it('is refused where it unpacks to more than any submission holds', async () => {
		expect(await openSealed(key, await seal(pair.publicKey, ' '.repeat(5_000_000)))).toEqual({
			code: 'damaged'
		});
	});

	it('is sealed for nobody where the key of the link is no key', async () => {
		await expect(seal('A'.repeat(86), 'text')).rejects.toThrow();
	});
});

describe('files and texts that came', () => {
	const submission = handIn(copyOf([]));
	const written = async (to: KeyPair, text = writeSubmission(submission)) => ({
		assignment: submission.assignment,
		jwe: await seal(to.publicKey, text)
	});

	it('are opened with whichever key of the instructor fits', async () => {
		expect(await openText([otherKey, key], writeFile(await written(pair)))).toEqual([
			{ code: 'opened', submission }
		]);
	});

	it('are told apart one by one', async () => {
		const texts = await Promise.all([
			written(pair),
			written(other),
			written(pair, '{"v":2}'),
			written(pair, 'nonsense')
		]);
		const opened = await openText([key], texts.map(writeText).join('\n'));
		expect(opened.map(({ code }) => code)).toEqual(['opened', 'other-key', 'newer', 'damaged']);
		expect(opened[1]).toEqual({ code: 'other-key', assignment: submission.assignment });
	});
});

describe('a key file', () => {
	const assignments = [{ id: 'k3f9a2b7c1', title: '第三周 “Week 3”' }];

	it('brings the key to another device', async () => {
		const read = await readKeyFile(await writeKeyFile(pair, assignments, null), null);
		expect(read).toEqual({ code: 'ok', pair, assignments });
	});

	it('with a passphrase opens with it alone, however it was typed', async () => {
		const file = await writeKeyFile(pair, assignments, 'café 和平');
		expect(file).not.toContain(pair.privateKey.d);
		expect(await readKeyFile(file, 'cafe\u0301 和平')).toMatchObject({ code: 'ok', pair });
		expect(await readKeyFile(file, 'cafe')).toEqual({ code: 'wrong-passphrase' });
		expect(await readKeyFile(file, null)).toEqual({ code: 'passphrase-wanted' });
	});

	it('that is none, newer or damaged is told apart', async () => {
		const file = await writeKeyFile(pair, assignments, null);
		const code = async (text: string) => (await readKeyFile(text, null)).code;
		expect(await code('')).toBe('not-a-key-file');
		expect(await code('{"format":"reading-the-strategy/submission"}')).toBe('not-a-key-file');
		expect(await code(file.replace('"v": 1', '"v": 2'))).toBe('newer');
		expect(await code(file.slice(0, -9))).toBe('damaged');
		expect(await code(file.replace(pair.privateKey.d, other.privateKey.d))).toBe('damaged');
		expect(await code(file.replace(pair.kid, other.kid))).toBe('damaged');
	});

	it('gives the public key that assignments carry', async () => {
		expect(await pairOf(pair.privateKey)).toEqual(pair);
		expect(pair.publicKey).toMatch(/^[\w-]{86}$/);
	});
});
