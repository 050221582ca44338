import { looksLikeGradebook } from '#lib/formats/gradebook-file/read.ts';
import type { ArrivalRow } from '#lib/formats/gradebook-file/arrival-row.ts';
import { findSealed } from '#lib/formats/submission/find.ts';
import { looksLikeKeyFile } from '#lib/platform/sealing/looks-like-key-file.ts';
import { digest } from '#lib/platform/digest.ts';
import { unpack, type Unpacked } from '#lib/platform/unpack.ts';
import type { Job } from '#lib/platform/workers/job.ts';
import type { Pasted } from './calls.ts';

export interface TakenIn {
	readonly rows: readonly ArrivalRow[];
	/** Texts of gradebook files, not read yet. */
	readonly books: readonly string[];
	/** Texts of key files. */
	readonly keys: readonly string[];
}

/** What was dropped, chosen or pasted, as rows to keep: each file for itself, also out of archives. */
export async function takeIn(
	assignment: string,
	{
		files,
		texts,
		at
	}: { readonly files: readonly File[]; readonly texts: readonly Pasted[]; readonly at: number },
	job: Job
): Promise<TakenIn> {
	const unpacked: Unpacked[] = [...texts];
	for (const [index, file] of files.entries()) {
		await job.step(index, files.length);
		unpacked.push(...(await unpack(file)));
	}
	const isKey = ({ text }: Unpacked): boolean => text !== null && looksLikeKeyFile(text);
	const isBook = ({ text }: Unpacked): boolean => text !== null && looksLikeGradebook(text);
	const rows: ArrivalRow[] = [];
	for (const [index, one] of unpacked.entries()) {
		await job.step(index, unpacked.length);
		if (!isBook(one) && !isKey(one)) rows.push(await rowOf(one));
	}
	const textsOf = (is: (one: Unpacked) => boolean): readonly string[] =>
		unpacked.filter(is).flatMap(({ text }) => text ?? []);
	return { rows, books: textsOf(isBook), keys: textsOf(isKey) };

	async function rowOf({ source, text }: Unpacked): Promise<ArrivalRow> {
		// The same file dropped twice is one row; the same text under another name came twice, and is told so.
		const id = `${assignment}/${await digest(`${source}\0${text}`)}`;
		const frame = { id, assignment, source, at };
		if (text === null || findSealed(text).every(({ code }) => code === 'not-ours'))
			return { ...frame, kind: 'refused', code: 'not-ours' };
		return { ...frame, kind: 'sealed', text };
	}
}
