import { documentsOf, entriesAt } from '../entries.server.ts';
import type { Manuscript } from '../manuscript.server.ts';
import type { Problem } from '../problem.server.ts';
import { conceptSchema, relationSchema } from '../schema/concepts.server.ts';
import { unsureFacts } from '../check/unsure-facts.server.ts';
import { alikeOptions } from './alike.server.ts';
import { attribution } from './attribution.server.ts';
import { bankBalance } from './bank-balance.server.ts';
import { coverage, factEntries } from './coverage.server.ts';
import { echo } from './echo.server.ts';
import { problemOf, type Finding } from './finding.server.ts';
import { fileBalance } from './file-balance.server.ts';
import { fixedOrder } from './fixed-order.server.ts';
import { grammar } from './grammar.server.ts';
import { ground } from './ground.server.ts';
import { inferredPairs, pairKey, type Links } from './inferred.server.ts';
import { keyLength } from './key-length.server.ts';
import { negative } from './negative.server.ts';
import { numbers } from './numbers.server.ts';
import { optionLength } from './option-length.server.ts';
import { optionPhrases } from './option-phrases.server.ts';
import { qualifiers } from './qualifiers.server.ts';
import { statements } from './statements.server.ts';
import { terms } from './terms.server.ts';
import { writtenItems, type OptionList, type WrittenItem } from './written-item.server.ts';

const LIST_RULES: readonly ((list: OptionList) => Finding[])[] = [
	optionPhrases,
	alikeOptions,
	fixedOrder,
	grammar,
	keyLength,
	optionLength,
	qualifiers,
	echo
];

const ITEM_RULES: readonly ((item: WrittenItem) => Finding[])[] = [negative, numbers, statements];

/** How the course is written: what gives answers away, what is not attributed, what is neither taught nor asked. */
export function checkWriting(manuscript: Manuscript): Problem[] {
	const items = writtenItems(manuscript);
	const facts = factEntries(manuscript);
	const kinds = new Map(facts.map(({ value }) => [value.id, value.kind]));
	const unsure = unsureFacts(manuscript);
	const links = linksIn(manuscript);
	return [
		...items.flatMap((item) =>
			[
				...item.lists.flatMap((list) => LIST_RULES.flatMap((rule) => rule(list))),
				...ITEM_RULES.flatMap((rule) => rule(item)),
				...attribution(item, kinds),
				...ground(item, unsure),
				...inferredPairs(item, links)
			].map((finding) => problemOf(item, finding))
		),
		...fileBalance(items),
		...bankBalance(items),
		...terms(manuscript),
		...coverage(manuscript, items, facts)
	];
}

function linksIn(manuscript: Manuscript): Links {
	const documents = documentsOf(manuscript, 'concepts');
	const concepts = documents.flatMap((document) => entriesAt(document, ['concepts'], conceptSchema));
	const relations = documents.flatMap((document) => entriesAt(document, ['relations'], relationSchema));
	return {
		idOfName: new Map(concepts.map(({ value }) => [value.name.en.toLowerCase(), value.id])),
		kindOfPair: new Map(relations.map(({ value: { from, to, kind } }) => [pairKey(from, to), kind]))
	};
}
