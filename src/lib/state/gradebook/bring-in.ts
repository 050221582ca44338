import { latestRemarks } from '#lib/domain/gradebook/remark.ts';
import { fileKindOf, type FileKind } from '#lib/formats/file-kind/file-kind.ts';
import { readArrival } from '#lib/formats/gradebook-file/arrival-row.ts';
import { readGradebook, type GradebookRead } from '#lib/formats/gradebook-file/read.ts';
import { readRemark } from '#lib/formats/gradebook-file/remark-row.ts';
import { now } from '#lib/platform/clock.ts';
import { openTeachStore } from '#lib/platform/teach-store/teach-store.ts';
import { takeKey } from './keys.ts';

export type BroughtIn =
	| {
			readonly code: 'ok';
			readonly assignment: string;
			/** The text of a key file that wants its passphrase. */
			readonly keyText: string | null;
			/** How many arrivals and remarks of the file cannot be read. */
			readonly leftOut: number;
	  }
	/** Another file of this course, which belongs elsewhere. */
	| { readonly code: 'elsewhere'; readonly kind: Exclude<FileKind, 'gradebook'> }
	| { readonly code: Exclude<GradebookRead['code'], 'ok'> };

/** Keeps a whole gradebook that comes in a file. What is here already stays; twice the same changes nothing. */
export async function bringIn(text: string): Promise<BroughtIn> {
	const read = readGradebook(text);
	if (read.code === 'not-ours') {
		const kind = fileKindOf(text);
		return kind && kind !== 'gradebook' ? { code: 'elsewhere', kind } : { code: 'not-ours' };
	}
	if (read.code !== 'ok') return { code: read.code };
	const { copy, key, arrivals, remarks } = read.book;
	const { assignment } = copy;
	const store = await openTeachStore();
	const here = (await store.all('remarks', assignment.id)).map(readRemark).filter((row) => row !== null);
	const latest = latestRemarks([...here, ...remarks]);
	const came = new Set((await store.all('arrivals', assignment.id)).map((row) => readArrival(row)?.id));
	const known = await store.get('assignments', assignment.id);
	await store.write({
		put: {
			...(known ? {} : { assignments: [copy] }),
			// A sheet that was typed in from paper may have been corrected here.
			arrivals: arrivals.filter(({ id }) => !came.has(id)),
			remarks: remarks.filter((remark) => latest.get(remark.student) === remark)
		}
	});
	const taken =
		key === null ? null : await takeKey(store, assignment.key, { text: key, passphrase: null, now: now() });
	return {
		code: 'ok',
		assignment: assignment.id,
		keyText: taken?.code === 'passphrase-wanted' ? key : null,
		leftOut: read.unread
	};
}
