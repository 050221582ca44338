import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import { itemRef } from '#lib/domain/assignment/item-ref.ts';
import { ASSIGNMENT_VERSION, type AssignedCopy, type Assignment } from '#lib/domain/assignment/model.ts';
import type { Submission } from '#lib/domain/assignment/submission.ts';
import type { Language } from '#lib/domain/course/language.ts';
import { collect } from '#lib/domain/gradebook/collect.ts';
import type { Arrival } from '#lib/domain/gradebook/model.ts';
import { standardOf } from '#lib/domain/gradebook/standard.ts';
import { inBoth } from '#lib/domain/question/in-both.ts';
import type { Item } from '#lib/domain/question/model.ts';
import { readLink } from '#lib/formats/assignment-link/read.ts';
import { writeLink } from '#lib/formats/assignment-link/write.ts';
import { readKeyFile } from '#lib/platform/sealing/key-file.ts';
import { importPrivate } from '#lib/platform/sealing/keys.ts';
import { openText } from '#lib/platform/sealing/open-all.ts';
import { words } from './words.ts';

const keyFile = readFileSync(new URL('../fixtures/key-v1.json', import.meta.url), 'utf8');
const read = await readKeyFile(keyFile, null);
if (read.code !== 'ok') throw new Error(`the teacher’s key: ${read.code}`);
const { pair } = read;
const keys = [{ kid: pair.kid, key: await importPrivate(pair.privateKey) }];

/** The link of an assignment of these items, as a teacher would have made it, with what matters to the test. */
export const linkOf = (items: readonly Item[], given: Partial<Assignment> = {}): string =>
	writeLink({
		id: 'assign0001',
		v: ASSIGNMENT_VERSION,
		title: 'Week 3: principles 第三周：原则',
		instructions: 'Answer in your own time. 独立完成。\nAsk me if anything is unclear.',
		languages: 'both',
		otherShown: true,
		seed: 'week-3',
		paper: { kind: 'same', items: items.map(itemRef) },
		attempts: null,
		pass: null,
		feedback: 'end',
		opens: null,
		closes: null,
		timeLimit: null,
		details: { name: 'required', group: 'optional' },
		key: pair.publicKey,
		edition: 'e1',
		later: {},
		...given
	});

/** One item of each of these kinds, in their order. */
export function oneOfEach(items: ReadonlyMap<string, Item>, kinds: readonly Item['kind'][]): readonly Item[] {
	return kinds.map((kind) => {
		const found = [...items.values()].find((item) => item.kind === kind);
		if (!found) throw new Error(`no ${kind} in the bank`);
		return found;
	});
}

/** What the teacher finds in a file or a text that was sent. */
export async function openedBy(text: string): Promise<Submission> {
	const [opened] = await openText(keys, text);
	if (opened?.code !== 'opened') throw new Error(`the teacher finds: ${opened?.code}`);
	return opened.submission;
}

/** What the teacher's gradebook makes of it, with the items as they were assigned in both languages. */
export async function collectedBy(
	link: string,
	text: string,
	items: readonly Item[],
	others: readonly Item[]
): Promise<Arrival | undefined> {
	const linked = readLink(link);
	const opened = await openText(keys, text);
	if (linked.code !== 'ok') throw new Error(`the link: ${linked.code}`);
	const edition = opened.flatMap((one) => (one.code === 'opened' ? one.submission.edition : []))[0] ?? '';
	const copy: AssignedCopy = {
		v: ASSIGNMENT_VERSION,
		// Of the edition in which it was answered: then nothing that differs is passed over.
		assignment: { ...linked.assignment, edition },
		link,
		choosing: { by: 'hand', items: items.map(({ id }) => id) },
		items: items.flatMap((item, place) => {
			const other = others[place];
			return (other && inBoth(item, other)) ?? [];
		}),
		created: 0,
		archived: false
	};
	const incoming = opened.map((one) => ({ source: 'mail', opened: one }));
	return collect(standardOf(copy, linked.checksum), incoming, { again: 'last', late: 'counts' }).arrivals[0];
}

/** The sealed text as it stands on the page after the hand-in. */
export async function sealedText(page: Page, language: Language): Promise<string> {
	const text = page.getByLabel(words(language)('assignment.done.text'), { exact: true });
	await expect(text).toHaveValue(/END SUBMISSION/);
	return text.inputValue();
}
