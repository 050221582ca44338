import { directivesIn, idsIn } from '../markdown/directives.server.ts';
import type { Manuscript, Passage } from '../manuscript.server.ts';
import { suggest } from '../nearest.server.ts';
import { printPlace, problemAt, type Place, type Problem } from '../problem.server.ts';
import type { FieldRole, Named } from '../schema/fields.server.ts';

/** Ids that stand twice, and references to what does not exist. */
export function checkNames(manuscript: Manuscript, slugs: readonly string[]): Problem[] {
	const defined = definitionsIn(manuscript);
	const lessons = new Set(slugs);
	const isKnown = (kind: Named, id: string): boolean =>
		BUILT_IN[kind].includes(id) || (kind === 'lesson' ? lessons.has(id) : (defined.get(kind)?.has(id) ?? false));
	const known = (kind: Named): string[] => [...BUILT_IN[kind], ...(kind === 'lesson' ? slugs : (defined.get(kind)?.keys() ?? []))];
	return [
		...twice(defined),
		...referencesIn(manuscript).flatMap((reference) => {
			const kinds: readonly Named[] = reference.kind === 'unit or concept' ? ['unit', 'concept'] : [reference.kind];
			if (kinds.some((kind) => isKnown(kind, reference.id) || manuscript.unread.has(kind))) return [];
			return [dangling(reference, kinds.flatMap(known))];
		})
	];
}

/** What can be named without standing in a file of the course. */
const BUILT_IN: Readonly<Record<Named, readonly string[]>> = {
	fact: [],
	source: ['statement', 'own'],
	group: [],
	concept: [],
	term: [],
	item: [],
	lesson: [],
	unit: [],
	figure: []
};

type Definitions = ReadonlyMap<Named, ReadonlyMap<string, readonly Place[]>>;

function definitionsIn({ documents }: Manuscript): Definitions {
	const found = new Map<Named, Map<string, Place[]>>();
	for (const { yaml, sites } of documents)
		for (const { role, value, path } of sites) {
			if (!role.defines || typeof value !== 'string') continue;
			const ids = found.get(role.defines) ?? new Map<string, Place[]>();
			found.set(role.defines, ids.set(value, [...(ids.get(value) ?? []), yaml.at(path)]));
		}
	return found;
}

const twice = (defined: Definitions): Problem[] =>
	[...defined].flatMap(([kind, ids]) =>
		[...ids].flatMap(([id, [first, ...others]]) =>
			others.map((place) =>
				problemAt(place, {
					code: 'id-twice',
					expected: `the ${kind} \`${id}\` once`,
					found: `it a second time after ${first ? printPlace(first) : ''}`,
					remedy: 'Give one of the two another id; an id that was published keeps its meaning.'
				})
			)
		)
	);

interface Reference {
	readonly kind: NonNullable<FieldRole['refers']>;
	readonly id: string;
	/** Asked for only where there is something to say. */
	place(): Place;
}

function referencesIn({ documents, pages }: Manuscript): Reference[] {
	const fields = documents.flatMap(({ yaml, sites }) =>
		sites.flatMap(({ role, value, path }): Reference[] =>
			role.refers && typeof value === 'string' ? [{ kind: role.refers, id: value, place: () => yaml.at(path) }] : []
		)
	);
	const texts = documents.flatMap((document) => document.texts.flatMap((text) => text.passages));
	return [...fields, ...[...texts, ...pages].flatMap(referencesInText)];
}

const REFERRING: Readonly<Record<string, Named>> = { fact: 'fact', term: 'term', check: 'item', figure: 'figure' };

const referencesInText = (passage: Passage): Reference[] =>
	directivesIn(passage.tree).flatMap((directive) => {
		const kind = REFERRING[directive.name];
		const place = () => passage.placeAt(directive.position?.start.offset ?? 0);
		return kind ? idsIn(directive).map((id) => ({ kind, id, place })) : [];
	});

const dangling = ({ kind, id, place }: Reference, known: readonly string[]): Problem =>
	problemAt(place(), {
		code: 'reference-unknown',
		expected: `the id of an existing ${kind}`,
		found: `\`${id}\``,
		remedy: suggest(id, known, WHERE[kind])
	});

const WHERE: Readonly<Record<Reference['kind'], string>> = {
	fact: 'Facts stand in content/facts/.',
	source: 'Sources stand in content/sources.yaml; beside them there are `statement` and `own`.',
	group: 'Groups stand in content/concepts.yaml.',
	concept: 'Concepts stand in content/concepts.yaml.',
	term: 'Terms stand in content/glossary.yaml.',
	item: 'Items stand in content/items/.',
	lesson: 'A lesson is a folder in content/lessons/.',
	unit: 'Units stand in content/course.yaml.',
	figure: 'Figures stand in content/figures.yaml.',
	'unit or concept': 'Units stand in content/course.yaml, concepts in content/concepts.yaml.'
};
