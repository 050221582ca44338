import { submissionOf } from '#lib/domain/assignment/submission-of.ts';
import type { Sitting } from '#lib/domain/record/sitting.ts';
import { readLink } from '#lib/formats/assignment-link/read.ts';
import { writeFile, writeSubmission, writeText } from '#lib/formats/submission/write.ts';
import { seal } from '#lib/platform/sealing/seal.ts';

export interface SealedSubmission {
	/** Names the file: no characters that a file system refuses. */
	readonly name: string;
	readonly file: string;
	/** The same for a message. */
	readonly text: string;
}

/** The submission of an attempt that was handed in, sealed for its teacher. Rejects where the browser cannot seal. */
export async function sealSubmission(sitting: Sitting): Promise<SealedSubmission> {
	const link = readLink(sitting.assigned.link);
	const submission = link.code === 'ok' ? submissionOf(sitting, link.checksum) : null;
	if (link.code !== 'ok' || !submission) throw new Error('only what was handed in to a whole link is sealed');
	const jwe = await seal(link.assignment.key, writeSubmission(submission));
	const sealed = { assignment: submission.assignment, jwe };
	return { name: fileName(sitting), file: writeFile(sealed), text: writeText(sealed) };
}

/** Says whose it is and of what, for a teacher with many; the attempt's end keeps two of one student apart. */
function fileName({ assigned, attempt }: Sitting): string {
	const { name, number } = assigned.details;
	const words = [assigned.title, number, name].flatMap((part) => {
		const safe = (part ?? '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
		return safe ? [[...safe].slice(0, 30).join('')] : [];
	});
	return `${[...words, attempt.slice(-4)].join('_')}.txt`;
}
