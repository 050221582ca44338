import { documentsOf, entriesAt, type Entry } from '../entries.server.ts';
import type { Manuscript } from '../manuscript.server.ts';
import { problemAt, type Problem } from '../problem.server.ts';
import { conceptSchema, relationSchema } from '../schema/concepts.server.ts';
import { fault, faultsOf, repeated, type Fault } from './fault.server.ts';

type Concept = Entry<{ readonly id: string; readonly group: string; readonly number?: number | undefined }>;

/** Numbers that count each list from 1, and links that stand once. */
export const checkConcepts = (manuscript: Manuscript): Problem[] =>
	documentsOf(manuscript, 'concepts').flatMap((document) => {
		const concepts = entriesAt(document, ['concepts'], conceptSchema);
		const relations = entriesAt(document, ['relations'], relationSchema);
		const pairs = repeated(relations, ({ value }) => [value.from, value.to].sort().join(' and '));
		return [
			...concepts.flatMap((concept) => faultsOf(concept, numberFaults(concept, concepts))),
			...relations.flatMap((relation) => faultsOf(relation, selfFaults(relation.value))),
			...pairs.flatMap(({ key, index }) => relations[index] ? [twice(key, relations[index])] : [])
		];
	});

function numberFaults({ value }: Concept, all: readonly Concept[]): Fault[] {
	const list = all.filter((other) => other.value.group === value.group);
	const remedy = 'Number the concepts of a list 1, 2, 3 …, in the order of the source.';
	if (value.group === 'frame')
		return value.number === undefined
			? []
			: [fault(['number'], 'concept-number', 'no number in the group `frame`', String(value.number), 'Remove it.')];
	const before = list.slice(0, list.findIndex((other) => other.value === value));
	const expected = before.length + 1;
	if (value.number === expected) return [];
	return [
		fault(
			['number'],
			'concept-number',
			`the number ${expected}, the next in \`${value.group}\``,
			value.number === undefined ? 'none' : String(value.number),
			remedy
		)
	];
}

const selfFaults = ({ from, to }: { readonly from: string; readonly to: string }): Fault[] =>
	from === to
		? [fault(['to'], 'relation-self', 'a link between two concepts', `\`${from}\` twice`, 'Name the other concept.')]
		: [];

const twice = (pair: string, relation: Entry<unknown>): Problem =>
	problemAt(relation.at(['from']), {
		code: 'relation-twice',
		expected: `one relation between ${pair}`,
		found: 'a second one',
		remedy: 'Keep the one with the stronger ground; its direction does not matter.'
	});
