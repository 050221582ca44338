/** Accents standing alone: typed for an apostrophe, and taken apart by NFKC into a space and an accent that stays. */
const LONE_ACCENTS = /\p{Sk}/gu;

/** Punctuation, symbols, spaces, line ends, and signs without a body, such as the zero-width space of copied text. */
const IGNORED = /[\p{P}\p{S}\p{Z}\p{Cc}\p{Cf}]/gu;

/**
 * What of a typed answer is compared: neither width nor case, spaces nor punctuation. Traditional and simplified
 * characters stay apart: items list the traditional spellings they take.
 */
export const normalise = (text: string): string =>
	text
		.replace(LONE_ACCENTS, '')
		.normalize('NFKC')
		.toLowerCase()
		.replace(IGNORED, '')
		// Once more: what has gone may have stood between a letter and its accent.
		.normalize('NFKC');
