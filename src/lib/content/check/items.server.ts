import { entriesAt, documentsOf, type Entry } from '../entries.server.ts';
import type { Manuscript } from '../manuscript.server.ts';
import { suggest } from '../nearest.server.ts';
import { problemAt, type Problem } from '../problem.server.ts';
import { itemSchema, type AuthoredItem } from '../schema/item.server.ts';
import { explanationFaults } from './explanations.server.ts';
import { fault, faultsOf, type Fault } from './fault.server.ts';
import { itemFaults } from './item-kinds.server.ts';
import { unitIdsOf } from './units.server.ts';
import { unsureFacts } from './unsure-facts.server.ts';

/** What the schema cannot see: keys, pairs, gaps and spellings that agree, and facts that may be scored. */
export function checkItems(manuscript: Manuscript): Problem[] {
	const unsure = unsureFacts(manuscript);
	const entries = documentsOf(manuscript, 'items').flatMap((document) => entriesAt(document, [], itemSchema));
	return [
		...checkUnits(manuscript),
		...entries.flatMap((entry) =>
			faultsOf(entry, [
				...itemFaults(entry.value),
				...explanationFaults(entry.value),
				...unscored(entry, unsure)
			])
		)
	];
}

function checkUnits(manuscript: Manuscript): Problem[] {
	const units = unitIdsOf(manuscript);
	if (manuscript.unread.has('unit')) return [];
	return documentsOf(manuscript, 'items').flatMap(({ sheet, yaml }) =>
		units.includes(sheet.unit)
			? []
			: [
					problemAt(yaml.at([]), {
						code: 'unit-unknown',
						expected: 'a bank named after a unit of course.yaml',
						found: `\`${sheet.unit}\``,
						remedy: suggest(sheet.unit, units, `The units are ${units.map((unit) => `\`${unit}\``).join(', ')}.`)
					})
				]
	);
}

const unscored = ({ value }: Entry<AuthoredItem>, unsure: ReadonlyMap<string, string>): Fault[] =>
	value.facts.flatMap((fact, index) => {
		const why = unsure.get(fact);
		return why === undefined
			? []
			: [
					fault(
						['facts', index],
						'fact-not-scored',
						'facts that we are sure of',
						`\`${fact}\`, ${why}`,
						'What we are not sure of may be taught as such, but not scored.'
					)
				];
	});
