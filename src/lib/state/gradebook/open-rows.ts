import type { Standard } from '#lib/domain/gradebook/standard.ts';
import type { Opened } from '#lib/domain/gradebook/model.ts';
import { paperOfAttempt } from '#lib/domain/assignment/paper.ts';
import type { Submission } from '#lib/domain/assignment/submission.ts';
import type { ArrivalRow } from '#lib/formats/gradebook-file/arrival-row.ts';
import { readSubmission } from '#lib/formats/submission/read.ts';
import { openText } from '#lib/platform/sealing/open-all.ts';
import type { OpeningKey } from '#lib/platform/sealing/seal.ts';
import type { Job } from '#lib/platform/workers/job.ts';

export interface OpenedRow {
	readonly row: ArrivalRow;
	readonly opened: readonly Opened[];
}

/** So many at a time: the browser opens seals beside the thread that asks for it. */
const AT_ONCE = 16;

export async function openRows(
	standard: Standard,
	keys: readonly OpeningKey[],
	rows: readonly ArrivalRow[],
	job: Job
): Promise<readonly OpenedRow[]> {
	const all: OpenedRow[] = [];
	for (let from = 0; from < rows.length; from += AT_ONCE) {
		const some = rows.slice(from, from + AT_ONCE);
		all.push(...(await Promise.all(some.map((row) => openRow(standard, keys, row)))));
		await job.step(all.length, rows.length);
	}
	return all;
}

async function openRow(standard: Standard, keys: readonly OpeningKey[], row: ArrivalRow): Promise<OpenedRow> {
	switch (row.kind) {
		case 'sealed':
			return { row, opened: await openText(keys, row.text) };
		case 'refused':
			return { row, opened: [{ code: row.code }] };
		case 'refused-book':
			return { row, opened: [row.because] };
		case 'paper':
			return { row, opened: [openPaper(standard, row.text)] };
	}
}

function openPaper(standard: Standard, text: string): Opened {
	const read = readSubmission(text);
	return read.code === 'ok' ? { code: 'opened', submission: asOnScreen(standard, read.submission) } : read;
}

/** A printed version has an order of its own, and no link or clock: nobody can have edited these. */
function asOnScreen(standard: Standard, submission: Submission): Submission {
	const { assignment } = standard.copy;
	const { paper } = paperOfAttempt(assignment, submission.attempt, standard.bank);
	const orders = new Map(paper.items.map(({ item, order }) => [item, order]));
	return {
		...submission,
		link: standard.link,
		items: submission.items.map((item) => ({ ...item, order: orders.get(item.item) ?? item.order }))
	};
}
