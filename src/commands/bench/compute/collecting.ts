import fc from 'fast-check';
import { loadCourse } from '#lib/content/load-course.server.ts';
import { itemFor } from '#lib/content/render/item.server.ts';
import { copyOf, handIn, LINK } from '#lib/domain/assignment/arbitrary.ts';
import { standardOf, type Standard } from '#lib/domain/gradebook/standard.ts';
import { responseTo } from '#lib/domain/question/arbitrary.ts';
import type { Response } from '#lib/domain/question/model.ts';
import type { ArrivalRow } from '#lib/formats/gradebook-file/arrival-row.ts';
import { writeFile, writeSubmission } from '#lib/formats/submission/write.ts';
import { importPrivate, newKeyPair } from '#lib/platform/sealing/keys.ts';
import { seal, type OpeningKey } from '#lib/platform/sealing/seal.ts';
import { jobOf } from '#lib/platform/workers/job.ts';
import { addUp, type ClassBook } from '#lib/state/gradebook/class-rows.ts';
import { openRows } from '#lib/state/gradebook/open-rows.ts';
import type { Figure } from './figure.ts';

const ITEMS = 30;
const SEED = 1;

/** A class hands in: every file is opened, checked, graded and the class analysed; ten times as many take ten times as long. */
export async function collectSubmissions(runs: number): Promise<readonly Figure[]> {
	const pair = await newKeyPair();
	const key = { kid: pair.kid, key: await importPrivate(pair.privateKey) };
	const { standard, fileOf } = assigned(pair.publicKey);
	const files = await Promise.all(
		Array.from({ length: runs < 5 ? 1000 : 10_000 }, (_, number) => fileOf(number))
	);

	const few = await timedReading(Math.min(runs, 3), standard, key, files.slice(0, 1000));
	const figure = {
		what: '1,000 sealed submissions of 30 items collected and analysed, ms',
		values: few,
		goal: 5000
	};
	if (files.length === 1000) return [figure];
	const many = await timedReading(1, standard, key, files);
	return [figure, { what: '10,000 of them, ms', values: many, goal: 60_000 }];
}

async function timedReading(
	runs: number,
	standard: Standard,
	key: OpeningKey,
	files: readonly string[]
): Promise<readonly number[]> {
	const values: number[] = [];
	for (let run = 0; run < runs; run += 1) {
		const began = performance.now();
		const { rows: counted } = await read(standard, key, files);
		values.push(performance.now() - began);
		if (counted.length !== files.length) throw new Error(`${counted.length} of ${files.length} counted`);
	}
	return values;
}

/** What the worker of the gradebook does with them, class and questions analysed. */
async function read(standard: Standard, key: OpeningKey, files: readonly string[]): Promise<ClassBook> {
	const rows = files.map((text, number): ArrivalRow => {
		const id = String(number);
		return { id, assignment: standard.copy.assignment.id, source: id, at: 0, kind: 'sealed', text };
	});
	const job = jobOf(new AbortController().signal, 50, () => undefined);
	const opened = await openRows(standard, [key], rows, job);
	return addUp(standard, opened, { again: 'best', late: 'counts' }, new Map());
}

function assigned(key: string) {
	const items = loadCourse()
		.items.slice(0, ITEMS)
		.map((item) => itemFor(item, 'en', '../../'));
	const copy = copyOf(items, { key });
	const given = new Map(
		items.map((item) => [item.id, fc.sample(responseTo(item), { numRuns: 20, seed: SEED })])
	);
	const answerOf = (id: string, number: number): Response | null => given.get(id)?.[number % 20] ?? null;
	const fileOf = async (number: number): Promise<string> => {
		const name = { name: `学生 ${number}`, number: String(20_260_000 + number) };
		const submission = handIn(copy, { attempt: `attempt ${number}`, details: name }, ({ id }) =>
			answerOf(id, number * 7 + id.length)
		);
		return writeFile({
			assignment: submission.assignment,
			jwe: await seal(key, writeSubmission(submission))
		});
	};
	return { standard: standardOf(copy, LINK), fileOf };
}
