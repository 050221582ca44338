import type { Opened } from '#lib/domain/gradebook/model.ts';
import { findSealed } from '#lib/formats/submission/find.ts';
import type { Sealed } from '#lib/formats/submission/model.ts';
import { readSubmission } from '#lib/formats/submission/read.ts';
import { openSealed, type OpeningKey } from './seal.ts';

/** Every submission in the text of a file or a message, opened. The keys are all that the instructor has. */
export const openText = (keys: readonly OpeningKey[], text: string): Promise<readonly Opened[]> =>
	Promise.all(findSealed(text).map((sealed) => open(keys, sealed)));

async function open(keys: readonly OpeningKey[], sealed: Sealed): Promise<Opened> {
	if (sealed.code !== 'sealed') return sealed;
	for (const key of keys) {
		const opened = await openSealed(key, sealed.jwe);
		if (opened.code === 'other-key') continue;
		if (opened.code === 'damaged') return opened;
		const read = readSubmission(opened.text);
		return read.code === 'ok' ? { code: 'opened', submission: read.submission } : read;
	}
	return { code: 'other-key', assignment: sealed.assignment };
}
