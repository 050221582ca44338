import { readGradebook, type GradebookRead } from '#lib/formats/gradebook-file/read.ts';
import type { ArrivalRow } from '#lib/formats/gradebook-file/arrival-row.ts';
import { fileKindOf } from '#lib/formats/file-kind/file-kind.ts';
import { digest } from '#lib/platform/digest.ts';
import { unpack, type Unpacked } from '#lib/platform/unpack/unpack.ts';
import type { Job } from '#lib/platform/workers/job.ts';
import type { Pasted } from './calls.ts';

type Book = Extract<GradebookRead, { readonly code: 'ok' }>;

export interface TakenIn {
	readonly rows: readonly ArrivalRow[];
	/** Gradebook files of this assignment. */
	readonly books: readonly Book[];
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
	const rows: ArrivalRow[] = [];
	const books: Book[] = [];
	const keys: string[] = [];
	for (const [index, one] of unpacked.entries()) {
		await job.step(index, unpacked.length);
		const { content } = one;
		const sort = content.code === 'text' ? fileKindOf(content.text) : null;
		if (content.code !== 'text') rows.push({ ...(await frameOf(one)), kind: 'refused', code: content.code });
		else if (sort === 'key') keys.push(content.text);
		else if (sort === 'gradebook') {
			const read = readGradebook(content.text);
			if (read.code === 'ok' && read.book.copy.assignment.id === assignment) books.push(read);
			else rows.push({ ...(await frameOf(one)), ...refusedBook(read) });
		} else if (sort === 'submission')
			rows.push({ ...(await frameOf(one)), kind: 'sealed', text: content.text });
		else rows.push({ ...(await frameOf(one)), kind: 'refused', code: sort ?? 'not-ours' });
	}
	return { rows, books, keys };

	/** The same file dropped twice is one row; the same text under another name came twice, and is told so. */
	async function frameOf({ source, content }: Unpacked) {
		const text = content.code === 'text' ? content.text : null;
		return { id: `${assignment}/${await digest(`${source}\0${text}`)}`, assignment, source, at };
	}
}

function refusedBook(read: GradebookRead) {
	switch (read.code) {
		case 'ok':
			return {
				kind: 'refused-book',
				because: { code: 'other-assignment', assignment: read.book.copy.assignment.id }
			} as const;
		case 'newer':
			return { kind: 'refused-book', because: read } as const;
		case 'not-ours':
		case 'damaged':
			return { kind: 'refused', code: 'damaged-book' } as const;
	}
}
