import { readFileSync } from 'node:fs';
import { copyOf, handIn } from '#lib/domain/assignment/arbitrary.ts';
import type { AssignedCopy } from '#lib/domain/assignment/model.ts';
import { choiceItem, pick } from '#lib/domain/gradebook/analysis/arbitrary.ts';
import { latestRemarks } from '#lib/domain/gradebook/remark.ts';
import { standardOf } from '#lib/domain/gradebook/standard.ts';
import { canonicalText } from '#lib/domain/record/identity.ts';
import { readLink } from '#lib/formats/assignment-link/read.ts';
import { paperRowId, type ArrivalRow } from '#lib/formats/gradebook-file/arrival-row.ts';
import type { GradebookFile } from '#lib/formats/gradebook-file/model.ts';
import { readGradebook, type GradebookRead } from '#lib/formats/gradebook-file/read.ts';
import { remarkRow } from '#lib/formats/gradebook-file/remark-row.ts';
import { writeGradebook } from '#lib/formats/gradebook-file/write.ts';
import { writeSubmission } from '#lib/formats/submission/write.ts';
import { jobOf } from '#lib/platform/workers/job.ts';
import { addUp } from '#lib/state/gradebook/class-rows.ts';
import { openRows } from '#lib/state/gradebook/open-rows.ts';
import { summaryOf } from '#lib/state/gradebook/summary.ts';
import { pickFrom, type Original, type Target } from './target.ts';

const ALPHABET = 'abckrst019-_/\\.{}":,[]\n';
const WRITTEN = '2026-03-01T09:30:00.000Z';
const written = (book: GradebookFile): string => [...writeGradebook(book, WRITTEN)].join('');

/**
 * Files of whole gradebooks, as they are written now and as the first were, without sums. Whatever is read is marked and
 * added up too, for it is the class that must not crash.
 */
export async function gradebookTargets(): Promise<readonly Target[]> {
	const first = readFileSync(new URL('../../../tests/fixtures/gradebook-v1.json', import.meta.url), 'utf8');
	const now = [small, bookOf(first)].map((book) => originalOf(written(book)));
	return [
		{
			name: 'gradebook file',
			alphabet: ALPHABET,
			pick: pickFrom(now),
			read: (altered, original) => verdictOf(altered, original, isWronglyRead)
		},
		{
			name: 'gradebook file without sums',
			alphabet: ALPHABET,
			pick: pickFrom([originalOf(first)]),
			read: (altered, original) => verdictOf(altered, original, isWronglyReadWithoutSums)
		}
	];
}

type Wrong = (read: Read, original: Read) => boolean;
type Read = Extract<GradebookRead, { readonly code: 'ok' }>;

/**
 * Wrongly read is: another assignment, key or setting; a mark, a comment or a thing that came which is not to the letter one
 * of those written, so that none changes, and none goes to another student; or one that is gone without being counted.
 */
const isWronglyRead: Wrong = (read, original) =>
	canonicalText([read.book.copy, read.book.key]) !== canonicalText([original.book.copy, original.book.key]) ||
	!rowsOf(read).every((row) => new Set(rowsOf(original)).has(row)) ||
	isSilentlyLost(read, original);

/** The first files have no sums: there a mark may be another, but it stays with its student, and nothing is lost silently. */
const isWronglyReadWithoutSums: Wrong = (read, original) => {
	const { id } = read.book.copy.assignment;
	const students = new Set(original.book.remarks.map(({ student }) => student));
	return (
		[...read.book.arrivals, ...read.book.remarks].some(({ assignment }) => assignment !== id) ||
		read.book.remarks.some(({ student }) => !students.has(student)) ||
		isSilentlyLost(read, original)
	);
};

const isSilentlyLost: Wrong = (read, original) =>
	new Set(rowsOf(read)).size + read.unread < rowsOf(original).length;

const rowsOf = ({ book }: Read): readonly string[] => [...book.arrivals, ...book.remarks].map(canonicalText);

async function verdictOf(altered: string, { text }: Original, isWrong: Wrong): Promise<string> {
	const [read, original] = [readGradebook(altered), readGradebook(text)];
	if (read.code !== 'ok') return read.code;
	if (original.code !== 'ok' || isWrong(read, original)) return 'ANOTHER MEANING';
	await added(read.book);
	return read.unread === 0 ? 'nothing lost' : 'the rest, and how much is damaged';
}

/** The class of a gradebook, of which only what crashes matters here. */
async function added({ copy, arrivals, remarks }: GradebookFile): Promise<void> {
	const link = readLink(copy.link);
	const standard = standardOf(copy, link.code === 'ok' ? link.checksum : '');
	const job = jobOf(new AbortController().signal, 1000, () => undefined);
	const opened = await openRows(standard, [], arrivals, job);
	const book = addUp(standard, opened, { again: 'last', late: 'counts' }, latestRemarks(remarks));
	summaryOf(copy, book, { unlocked: true, trouble: null });
}

function bookOf(text: string): GradebookFile {
	const read = readGradebook(text);
	if (read.code !== 'ok') throw new Error(`a gradebook that is ${read.code}`);
	return read.book;
}

const originalOf = (text: string): Original => ({ text, meaning: canonicalText(bookOf(text)) });

/** One in which every sign counts, and names are those that every object has from its birth. */
const small: GradebookFile = (() => {
	const items = ['constructor', '__proto__', 'toString'].map((id) => choiceItem(id));
	const copy: AssignedCopy = copyOf(items, { later: { constructor: 1, toString: { valueOf: 2 } } });
	const { id } = copy.assignment;
	const paper = (student: string, option: string): ArrivalRow => {
		const given = { id: student, attempt: `attempt of ${student}`, details: { number: student } };
		const text = writeSubmission(handIn(copy, given, () => pick(option)));
		return { id: paperRowId(id, student), assignment: id, source: student, at: 1, kind: 'paper', text };
	};
	const remark = (student: string, mark: number | null, comment: string) =>
		remarkRow(id, { student: `number:${student}`, mark, comment, at: 2 });
	return {
		copy,
		key: null,
		arrivals: [paper('constructor', 'a'), paper('__proto__', 'b'), paper('tostring', 'c')],
		remarks: [
			remark('constructor', 1, '口头补答'),
			remark('__proto__', 0.5, ''),
			remark('tostring', null, 'a')
		]
	};
})();
