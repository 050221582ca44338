import { looksLikeGradebook } from '#lib/formats/gradebook-file/read.ts';
import type { ArrivalRow } from '#lib/formats/gradebook-file/arrival-row.ts';
import { findSealed } from '#lib/formats/submission/find.ts';
import { looksLikeKeyFile } from '#lib/platform/sealing/looks-like-key-file.ts';
import { digest } from '#lib/platform/digest.ts';
import { unpack, type Unpacked } from '#lib/platform/unpack/unpack.ts';
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
	const unpacked: Unpacked[] = texts.map(({ source, text }) => ({ source, content: { code: 'text', text } }));
	for (const [index, file] of files.entries()) {
		await job.step(index, files.length);
		unpacked.push(...(await unpack(file)));
	}
	const isKey = ({ content }: Unpacked): boolean => content.code === 'text' && looksLikeKeyFile(content.text);
	const isBook = ({ content }: Unpacked): boolean =>
		content.code === 'text' && looksLikeGradebook(content.text);
	const rows: ArrivalRow[] = [];
	for (const [index, one] of unpacked.entries()) {
		await job.step(index, unpacked.length);
		if (!isBook(one) && !isKey(one)) rows.push(await rowOf(one));
	}
	const textsOf = (is: (one: Unpacked) => boolean): readonly string[] =>
		unpacked.filter(is).flatMap(({ content }) => (content.code === 'text' ? content.text : []));
	return { rows, books: textsOf(isBook), keys: textsOf(isKey) };

	async function rowOf({ source, content }: Unpacked): Promise<ArrivalRow> {
		const text = content.code === 'text' ? content.text : null;
		// The same file dropped twice is one row; the same text under another name came twice, and is told so.
		const id = `${assignment}/${await digest(`${source}\0${text}`)}`;
		const frame = { id, assignment, source, at };
		if (content.code !== 'text') return { ...frame, kind: 'refused', code: content.code };
		if (findSealed(content.text).every(({ code }) => code === 'not-ours'))
			return { ...frame, kind: 'refused', code: 'not-ours' };
		return { ...frame, kind: 'sealed', text: content.text };
	}
}
