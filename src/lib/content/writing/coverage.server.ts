import { documentsOf, entriesAt, listAt, type Entry } from '../entries.server.ts';
import type { Manuscript } from '../manuscript.server.ts';
import { factsIn } from '../markdown/directives.server.ts';
import type { Problem } from '../problem.server.ts';
import { factSchema, type Fact } from '../schema/facts.server.ts';
import { ruleProblem } from './finding.server.ts';
import type { WrittenItem } from './written-item.server.ts';

export const factEntries = (manuscript: Manuscript): Entry<Fact>[] =>
	documentsOf(manuscript, 'facts').flatMap((document) =>
		listAt(document.yaml, ['sections']).flatMap((_, index) =>
			entriesAt(document, ['sections', index, 'facts'], factSchema)
		)
	);

/** What the speech says from its first words to its closing vision; its thanks teach nothing. */
const TO_BE_TAUGHT = /^S(?:\d|10)\./;

/** The facts that a paragraph, list or note of a lesson cites. */
export const taughtFacts = ({ pages }: Manuscript): ReadonlySet<string> => new Set(pages.flatMap(({ tree }) => factsIn(tree)));

export const isToBeTaught = ({ id }: Fact): boolean => TO_BE_TAUGHT.test(id);

/** A fact decides an answer only where we are sure of it; a few are too slight to be worth a question. */
export const isToBeAsked = ({ confidence, sources, unasked }: Fact): boolean =>
	confidence !== 'low' && !sources.every((source) => source === 'own') && unasked === undefined;

export const timesAsked = (items: readonly WrittenItem[]): ReadonlyMap<string, number> => {
	const times = new Map<string, number>();
	for (const { item } of items) for (const fact of new Set(item.facts)) times.set(fact, (times.get(fact) ?? 0) + 1);
	return times;
};

/** Facts that no lesson teaches, and such as fewer than two items ask for. */
export function coverage(manuscript: Manuscript, items: readonly WrittenItem[], facts: readonly Entry<Fact>[]): Problem[] {
	const taught = taughtFacts(manuscript);
	const asked = timesAsked(items);
	return facts.flatMap(({ value: fact, at }) => {
		const times = asked.get(fact.id) ?? 0;
		const untaught = ruleProblem(at(['id']), {
			rule: 'fact-untaught',
			expected: `a lesson block that cites \`${fact.id}\``,
			found: 'none',
			remedy: `Teach it in a lesson and cite it there: \`:fact{${fact.id}}\`.`
		});
		const unasked = ruleProblem(at(['id']), {
			rule: 'fact-unasked',
			expected: `two items that ask for \`${fact.id}\``,
			found: times === 0 ? 'none' : 'one',
			remedy: `Name it in \`facts\` of an item whose answer it decides, or say in \`unasked\` why it is not worth a question.`
		});
		return [
			...(isToBeTaught(fact) && !taught.has(fact.id) ? [untaught] : []),
			...(isToBeAsked(fact) && times < 2 ? [unasked] : [])
		];
	});
}
