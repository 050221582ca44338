import type * as v from 'valibot';
import { DATED, FIGURES, isFigure } from '#lib/domain/course/figures.ts';
import { documentsOf, entriesAt, type Entry } from '../entries.server.ts';
import type { Manuscript } from '../manuscript.server.ts';
import { figuresIn } from '../markdown/directives.server.ts';
import { suggest } from '../nearest.server.ts';
import { problemAt, type Problem } from '../problem.server.ts';
import { figureSchema } from '../schema/figures.server.ts';
import { fault, faultsOf, repeated, type Fault } from './fault.server.ts';
import { unsureFacts } from './unsure-facts.server.ts';

type Figure = v.InferOutput<typeof figureSchema>;

/** The words of the figures against their drawings, the ledger, and the lessons that show them. */
export function checkFigures(manuscript: Manuscript): Problem[] {
	const unsure = unsureFacts(manuscript);
	const shown = new Set(manuscript.pages.flatMap(({ tree }) => figuresIn(tree)));
	return documentsOf(manuscript, 'figures').flatMap((document) =>
		entriesAt(document, [], figureSchema).flatMap((entry) => [
			...faultsOf(entry, [
				...drawingFaults(entry.value),
				...labelFaults(entry.value),
				...entryFaults(entry.value),
				...factFaults(entry.value, unsure)
			]),
			...(shown.has(entry.value.id) || !isFigure(entry.value.id) ? [] : [unshown(entry)])
		])
	);
}

const ids = (list: readonly string[]): string => list.map((id) => `\`${id}\``).join(', ');

const drawingFaults = ({ id }: Figure): Fault[] => {
	const drawn = Object.keys(FIGURES);
	if (isFigure(id)) return [];
	const remedy = suggest(id, drawn, `The drawings are ${ids(drawn)}.`);
	return [fault(['id'], 'figure-without-drawing', 'the id of a drawing', `\`${id}\``, remedy)];
};

function labelFaults({ id, labels }: Figure): Fault[] {
	if (!isFigure(id)) return [];
	const places: readonly string[] = FIGURES[id];
	const missing = places.filter((place) => !labels.some((label) => label.id === place));
	const twice = repeated(labels, (label) => label.id);
	return [
		...(missing.length > 0
			? [fault(['labels'], 'figure-label-missing', `${missing.length === 1 ? 'the label' : 'the labels'} ${ids(missing)}`, 'none', 'The drawing has a place for each.')]
			: []),
		...labels.flatMap((label, index) =>
			places.includes(label.id)
				? []
				: [
						fault(
							['labels', index, 'id'],
							'figure-label-unknown',
							`a label of the drawing \`${id}\``,
							`\`${label.id}\``,
							suggest(label.id, places, `Its labels are ${ids(places)}.`)
						)
					]
		),
		...twice.map(({ key, index }) =>
			fault(['labels', index, 'id'], 'figure-label-twice', `the label \`${key}\` once`, 'it a second time', 'Remove one of the two.')
		)
	];
}

function entryFaults({ id, entries }: Figure): Fault[] {
	if (!isFigure(id)) return [];
	if (DATED.has(id) !== (entries !== undefined && entries.length > 0))
		return DATED.has(id)
			? [fault(['entries'], 'figure-entries', 'entries with dates', 'none', 'A timeline is drawn from them.')]
			: [fault(['entries'], 'figure-entries', 'no entries', 'some', 'Only a timeline shows them: remove them.')];
	return (entries ?? []).flatMap(({ date }, index) => {
		const before = entries?.[index - 1]?.date;
		// Of `2017` and `2017-03` either may come first: as far as they are exact, they agree.
		const exact = Math.min(before?.length ?? 0, date.length);
		if (before === undefined || before.slice(0, exact) <= date.slice(0, exact)) return [];
		return [
			fault(['entries', index, 'date'], 'figure-entry-order', `a date from \`${before}\` on`, `\`${date}\``, 'Order the entries by date.')
		];
	});
}

/** A picture cannot say “perhaps”: what we are not sure of stays out of it. */
const factFaults = ({ facts, entries = [] }: Figure, unsure: ReadonlyMap<string, string>): Fault[] => {
	const cited = [
		...facts.map((fact, index) => ({ fact, path: ['facts', index] })),
		...entries.flatMap((entry, place) =>
			entry.facts.map((fact, index) => ({ fact, path: ['entries', place, 'facts', index] }))
		)
	];
	return cited.flatMap(({ fact, path }) => {
		const why = unsure.get(fact);
		return why === undefined
			? []
			: [fault(path, 'figure-fact-unsure', 'facts that we are sure of', `\`${fact}\`, ${why}`, 'A drawing shows it as certain: leave it out.')];
	});
};

const unshown = ({ at, value }: Entry<Figure>): Problem =>
	problemAt(at(['id']), {
		code: 'figure-unshown',
		severity: 'warning',
		expected: 'a lesson that shows the figure',
		found: 'none',
		remedy: `Put \`::figure{${value.id}}\` at the same place in both pages of a lesson.`
	});
