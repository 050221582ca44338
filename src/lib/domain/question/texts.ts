import type { Option } from './choice/model.ts';
import type { Body, Item } from './model.ts';

/** What becomes of a text with inline markup, and of a plain one (it is shown in a drop-down, a heading, a field). */
export interface TextMappers<A, B> {
	readonly rich: (text: A) => B;
	readonly plain: (text: A) => B;
}

/** The same item with every text replaced: one language picked, markup rendered. Accepted spellings stay. */
export const mapTexts = <A, B>(item: Item<A>, mappers: TextMappers<A, B>): Item<B> => ({
	id: item.id,
	concepts: item.concepts,
	facts: item.facts,
	level: item.level,
	unit: item.unit,
	keyVersion: item.keyVersion,
	wordingVersion: item.wordingVersion,
	stem: mappers.rich(item.stem),
	hint: mappers.rich(item.hint),
	...mapBody(item, mappers)
});

function mapBody<A, B>(body: Body<A>, { rich, plain }: TextMappers<A, B>): Body<B> {
	const explained = <P extends { readonly text: A; readonly why: A }>(part: P) => ({
		...part,
		text: rich(part.text),
		why: rich(part.why)
	});
	const named = <P extends { readonly text: A }>(part: P) => ({ ...part, text: plain(part.text) });
	const fillIn = (choice: Option<A>) => ({ ...choice, text: plain(choice.text), why: rich(choice.why) });

	switch (body.kind) {
		case 'choice':
			return { kind: body.kind, options: body.options.map(explained), ...fixedOf(body) };
		case 'choices':
			return { kind: body.kind, options: body.options.map(explained), ...fixedOf(body) };
		case 'judge':
			return { kind: body.kind, statements: body.statements.map(explained), ...fixedOf(body) };
		case 'match':
			return {
				kind: body.kind,
				lefts: body.lefts.map(explained),
				rights: body.rights.map(named),
				...fixedOf(body)
			};
		case 'order':
			return { kind: body.kind, entries: body.entries.map(explained) };
		case 'sort':
			return {
				kind: body.kind,
				groups: body.groups.map(named),
				entries: body.entries.map(explained),
				...fixedOf(body)
			};
		case 'gap':
			return {
				kind: body.kind,
				text: rich(body.text),
				gaps: body.gaps.map((gap) => ({ id: gap.id, choices: gap.choices.map(fillIn) })),
				...fixedOf(body)
			};
		case 'text':
			return {
				kind: body.kind,
				answer: {
					text: plain(body.answer.text),
					accept: body.answer.accept,
					why: rich(body.answer.why)
				},
				confusions: body.confusions.map(({ id, accept, why }) => ({ id, accept, why: rich(why) })),
				otherwise: rich(body.otherwise)
			};
	}
}

/** Absent stays absent: an item goes to the page as JSON. */
const fixedOf = ({ fixed }: { readonly fixed?: boolean | undefined }) =>
	fixed === undefined ? {} : { fixed };
