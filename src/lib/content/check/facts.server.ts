import { documentsOf, entriesAt, listAt, type DocumentOf } from '../entries.server.ts';
import type { Manuscript } from '../manuscript.server.ts';
import { problemAt, type Problem } from '../problem.server.ts';
import { factSchema } from '../schema/facts.server.ts';
import type { FactFile } from '../sheets.server.ts';
import { idOf } from './units.server.ts';

/** A fact’s id tells where it stands: its file and its section. */
export const checkFacts = (manuscript: Manuscript): Problem[] =>
	documentsOf(manuscript, 'facts').flatMap((document) => [...checkSections(document), ...checkPlaces(document)]);

const SECTIONS: Readonly<Record<FactFile, { readonly ids: RegExp; readonly called: string }>> = {
	statement: { ids: /^(S\d+|N)$/, called: '`S0`, `S1` … or `N`' },
	strategy: { ids: /^[TPGAD]$/, called: '`T`, `P`, `G`, `A` or `D`' },
	context: { ids: /^(C-[A-Z]|V)$/, called: '`C-D`, `C-W` … or `V`' }
};

const checkSections = ({ sheet, yaml }: DocumentOf<'facts'>): Problem[] =>
	listAt(yaml, ['sections']).flatMap((section, index) => {
		const id = idOf(section);
		if (id === undefined || SECTIONS[sheet.text].ids.test(id)) return [];
		return [
			problemAt(yaml.at(['sections', index, 'id']), {
				code: 'section-id',
				expected: `a section of this file, ${SECTIONS[sheet.text].called}`,
				found: `\`${id}\``,
				remedy: 'The letters of a fact decide in which file it stands.'
			})
		];
	});

const checkPlaces = (document: DocumentOf<'facts'>): Problem[] =>
	listAt(document.yaml, ['sections']).flatMap((section, index) => {
		const id = idOf(section);
		const prefix = id !== undefined && /^S\d+$/.test(id) ? `${id}.` : id;
		return entriesAt(document, ['sections', index, 'facts'], factSchema).flatMap((entry) => {
			const fact = entry.value;
			const isElsewhere = prefix !== undefined && !/^\d+[a-z]?$/.test(fact.id.replace(prefix, ''));
			const elsewhere = problemAt(entry.at(['id']), {
				code: 'fact-in-other-section',
				expected: `an id that begins with the section’s \`${prefix}\``,
				found: `\`${fact.id}\``,
				remedy: 'Move the fact to its section.'
			});
			const unsure = problemAt(entry.at(['confidence']), {
				code: 'statement-confidence',
				expected: '`high`, as for every fact of the statement',
				found: `\`${fact.confidence}\``,
				remedy: 'What the statement says, it says; whether that is so is another fact.'
			});
			return [
				...(isElsewhere ? [elsewhere] : []),
				...(document.sheet.text === 'statement' && fact.confidence !== 'high' ? [unsure] : [])
			];
		});
	});
