import { loadCourse } from '#lib/content/load-course.server.ts';
import { itemFor } from '#lib/content/render/item.server.ts';
import { bankByRef, itemRef } from '#lib/domain/assignment/item-ref.ts';
import type { AssignedCopy, Assignment } from '#lib/domain/assignment/model.ts';
import { paperOfAttempt } from '#lib/domain/assignment/paper.ts';
import type { Submission } from '#lib/domain/assignment/submission.ts';
import { keyOf } from '#lib/domain/question/arbitrary.ts';
import { inBoth, inOne } from '#lib/domain/question/in-both.ts';
import type { Item, Response } from '#lib/domain/question/model.ts';
import { toIndexEntry } from '#lib/domain/paper/index-entry.ts';
import type { Bilingual, Language } from '#lib/domain/course/language.ts';
import { readLink } from '#lib/formats/assignment-link/read.ts';
import { writeLink } from '#lib/formats/assignment-link/write.ts';
import { writeFile, writeSubmission } from '#lib/formats/submission/write.ts';
import { newKeyPair, type KeyPair } from '#lib/platform/sealing/keys.ts';
import { seal } from '#lib/platform/sealing/seal.ts';

/** An assignment of the course's own questions with what students hand in, as the pages would make both. */
export interface SampleClass {
	readonly copy: AssignedCopy;
	readonly pair: KeyPair;
	/** One student's submission; `share` of it is right. */
	submission(number: number, given?: Given): Submission;
	/** The text of the file. */
	file(submission: Submission): Promise<string>;
}

export interface Given {
	readonly language?: Language;
	readonly share?: number;
	readonly details?: Submission['details'];
	readonly handedIn?: number;
}

const DAY = Date.UTC(2026, 9, 5, 8);

export async function sampleClass(count: number, given: Partial<Assignment> = {}): Promise<SampleClass> {
	const pair = await newKeyPair();
	const course = loadCourse();
	const items = course.items.slice(0, count).flatMap((item): readonly Item<Bilingual>[] => {
		const both = inBoth(itemFor(item, 'en', '../'), itemFor(item, 'zh', '../'));
		return both ? [both] : [];
	});
	const assignment: Assignment = {
		id: 'sample0001',
		v: 1,
		title: 'Week 3: principles',
		instructions: '',
		languages: 'both',
		otherShown: true,
		seed: 'seed',
		paper: { kind: 'same', items: items.map(itemRef) },
		attempts: null,
		pass: 0.6,
		feedback: 'end',
		opens: null,
		closes: null,
		timeLimit: null,
		details: { name: 'required', number: 'optional' },
		key: pair.publicKey,
		edition: course.version,
		later: {},
		...given
	};
	const link = writeLink(assignment);
	const read = readLink(link);
	const checksum = read.code === 'ok' ? read.checksum : '';
	const copy: AssignedCopy = {
		v: 1,
		assignment,
		link,
		choosing: { by: 'hand', items: items.map(({ id }) => id) },
		items,
		created: DAY,
		archived: false
	};
	const bank = bankByRef(items.map(toIndexEntry));

	function submission(
		number: number,
		{ language = 'en', share = 1, details, handedIn }: Given = {}
	): Submission {
		const attempt = uuid(number);
		const { paper } = paperOfAttempt(assignment, attempt, bank);
		return {
			v: 1,
			id: uuid(1_000_000 + number),
			assignment: assignment.id,
			attempt,
			details: details ?? {
				name: language === 'zh' ? `学生${number}` : `Student ${number}`,
				number: String(26_000 + number)
			},
			languages: [language],
			started: DAY,
			handedIn: handedIn ?? DAY + 1_200_000 + number * 1000,
			extended: 0,
			items: paper.items.flatMap(({ item: id, order }, index) => {
				const item = items.find((one) => one.id === id);
				if (!item) return [];
				const right = chance(number, index) < share;
				return [
					{
						item: id,
						keyVersion: item.keyVersion,
						wordingVersion: item.wordingVersion,
						response: right ? keyOf(inOne(item, 'en')) : wrong(inOne(item, 'en'), number),
						language,
						hints: number % 9 === 0 ? 1 : 0,
						otherShown: false,
						ms: 8000 + ((number * 7919 + index * 104_729) % 40_000),
						order
					}
				];
			}),
			claimed: null,
			edition: assignment.edition,
			link: checksum
		};
	}

	return {
		copy,
		pair,
		submission,
		file: async (handedIn) =>
			writeFile({ assignment: assignment.id, jwe: await seal(pair.publicKey, writeSubmission(handedIn)) })
	};
}

/** The same for the same student and question, from 0 to 1. */
const chance = (number: number, index: number): number => ((number * 7919 + index * 104_729) % 997) / 997;

/** Version 7 by its looks. */
const uuid = (number: number): string => `0199b6a0-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** Not the key: another option where there are options, nothing where there are none. */
function wrong(item: Item, number: number): Response | null {
	if (item.kind === 'choice') {
		const others = item.options.filter(({ key }) => !key);
		const other = others[number % others.length];
		return other ? { kind: 'choice', option: other.id } : null;
	}
	if (item.kind === 'text') return { kind: 'text', text: 'something else' };
	if (item.kind === 'order') return { kind: 'order', entries: item.entries.map(({ id }) => id).toReversed() };
	if (item.kind === 'judge')
		return {
			kind: 'judge',
			verdicts: Object.fromEntries(item.statements.map(({ id }) => [id, 'silent' as const]))
		};
	return null;
}
