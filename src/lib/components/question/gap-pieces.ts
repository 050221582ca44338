/** A stretch of the sentence, as HTML, or a gap in it with its number, from 1 as it is read. */
export type Piece<G> = { readonly html: string } | { readonly gap: G; readonly number: number };

/**
 * `sentence` cut at the places `{id}` of the gaps; other braces are words like any others. Gaps are numbered as they
 * are read, which differs from language to language.
 */
export function gapPieces<G extends { readonly id: string }>(
	sentence: string,
	gaps: readonly G[]
): readonly Piece<G>[] {
	let number = 0;
	// Splitting by a pattern with one group gives text and id by turns.
	return sentence
		.split(/\{([^{}]+)\}/)
		.map((piece, index): Piece<G> => {
			if (index % 2 === 0) return { html: piece };
			const gap = gaps.find((candidate) => candidate.id === piece);
			return gap ? { gap, number: ++number } : { html: `{${piece}}` };
		})
		.filter((piece) => 'gap' in piece || piece.html !== '');
}
