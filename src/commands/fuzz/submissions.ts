import fc from 'fast-check';
import { anyHandedIn, LINK } from '#lib/domain/assignment/arbitrary.ts';
import { collect } from '#lib/domain/gradebook/collect.ts';
import type { Opened } from '#lib/domain/gradebook/model.ts';
import { standardOf } from '#lib/domain/gradebook/standard.ts';
import { canonicalText } from '#lib/domain/record/identity.ts';
import { readSubmission } from '#lib/formats/submission/read.ts';
import { writeFile, writeSubmission, writeText, type ToWrite } from '#lib/formats/submission/write.ts';
import { readKeyFile, writeKeyFile } from '#lib/platform/sealing/key-file.ts';
import { importPrivate, newKeyPair } from '#lib/platform/sealing/keys.ts';
import { openText } from '#lib/platform/sealing/open-all.ts';
import { seal } from '#lib/platform/sealing/seal.ts';
import { compared, pickFrom, type Original, type Target } from './target.ts';

const ALPHABET = 'ABCxyz019-_+/=.{}":,[] >';
const COUNT = 50;

/** Files, pasted texts, and what is sealed in them, as somebody who knows the form would alter it; and key files. */
export async function sealedTargets(seed: number): Promise<readonly Target[]> {
	const pair = await newKeyPair();
	const keys = [{ kid: pair.kid, key: await importPrivate(pair.privateKey) }];
	const handedIn = fc.sample(anyHandedIn, { numRuns: COUNT, seed });
	const sealed = await Promise.all(
		handedIn.map(async ({ submission }) => ({
			to: { assignment: submission.assignment, jwe: await seal(pair.publicKey, writeSubmission(submission)) },
			meaning: canonicalText(submission)
		}))
	);
	const written = (write: (to: ToWrite) => string): readonly Original[] =>
		sealed.map(({ to, meaning }) => ({ text: write(to), meaning }));
	const opened = async (altered: string, original: Original): Promise<string> =>
		(await openText(keys, altered))
			.map((one) => verdictOf(one, original))
			.sort()
			.join(' + ');

	const copies = new Map(handedIn.map(({ copy, submission }) => [canonicalText(submission), copy]));
	const plain = handedIn.map(({ submission }) => ({
		text: writeSubmission(submission),
		meaning: canonicalText(submission)
	}));
	const marked = (altered: string, { meaning }: Original): string => {
		const [read, copy] = [readSubmission(altered), copies.get(meaning)];
		if (read.code !== 'ok' || !copy) return read.code;
		// Whoever seals can write anything: it must be told apart or marked, and never mark outside the scale.
		const incoming = [
			{ source: 'altered', opened: { code: 'opened' as const, submission: read.submission } }
		];
		const { arrivals } = collect(standardOf(copy, LINK), incoming, { again: 'best', late: 'counts' });
		const [arrival] = arrivals;
		if (arrival?.kind !== 'counted') return arrival?.because.code ?? 'ANOTHER MEANING';
		const { score, of } = arrival.marked;
		return score >= 0 && score <= 1 && of > 0 ? 'marked from its responses' : 'ANOTHER MEANING';
	};

	const keyFile = await writeKeyFile(pair, [{ id: 'a', title: 'Week 3' }], null);
	return [
		{ name: 'file', alphabet: ALPHABET, pick: pickFrom(written(writeFile)), read: opened },
		{ name: 'pasted text', alphabet: ALPHABET, pick: pickFrom(written(writeText)), read: opened },
		{ name: 'edited before sealing', alphabet: ALPHABET, pick: pickFrom(plain), read: marked },
		{
			name: 'key file',
			alphabet: ALPHABET,
			pick: pickFrom([{ text: keyFile, meaning: pair.privateKey.d }]),
			read: async (altered, original) => {
				const read = await readKeyFile(altered, null);
				return read.code === 'ok' ? compared(read.pair.privateKey.d, original) : read.code;
			}
		}
	];
}

const verdictOf = (opened: Opened, original: Original): string =>
	opened.code === 'opened' ? compared(canonicalText(opened.submission), original) : opened.code;
