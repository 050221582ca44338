import { documentsOf, entriesAt, listAt } from '../entries.server.ts';
import type { Manuscript } from '../manuscript.server.ts';
import { factSchema } from '../schema/facts.server.ts';

/** Why a fact must not decide an answer or be drawn as certain, by its id. */
export function unsureFacts(manuscript: Manuscript): ReadonlyMap<string, string> {
	const facts = documentsOf(manuscript, 'facts').flatMap((document) =>
		listAt(document.yaml, ['sections']).flatMap((_, index) =>
			entriesAt(document, ['sections', index, 'facts'], factSchema)
		)
	);
	return new Map(
		facts.flatMap(({ value: { id, confidence, sources } }) => {
			if (confidence === 'low') return [[id, 'of low confidence']];
			return sources.every((source) => source === 'own') ? [[id, 'without a source (`own`)']] : [];
		})
	);
}
