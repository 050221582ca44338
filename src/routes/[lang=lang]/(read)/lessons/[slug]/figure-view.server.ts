import type { FigureView, List, Year } from '#lib/components/figure/figure.ts';
import { dayOf, yearOf } from '#lib/components/figure/partial-date.ts';
import { isShape, type ShapeName } from '#lib/components/mark/shapes.ts';
import type { Course } from '#lib/content/course.server.ts';
import { renderInline, type Page } from '#lib/content/render/inline.server.ts';
import { plain } from '#lib/content/render/plain.server.ts';
import { otherLanguage, type Bilingual } from '#lib/domain/course/language.ts';
import type { Concept, Figure } from '#lib/domain/course/model.ts';

const LISTS = ['principles', 'goals', 'actions', 'points'] as const;
const SHAPE: Readonly<Record<string, ShapeName>> = {
	'shared-governance': 'governance',
	'shared-benefits': 'benefits',
	'win-win-cooperation': 'core'
};

/** A figure in the language of its page, with what its drawing takes from the course. */
export function figureView(course: Course, figure: Figure, page: Page): FigureView {
	const words = (text: Bilingual) => plain(text[page.language]);
	const html = (text: Bilingual) => renderInline(text[page.language], page);
	return {
		id: figure.id,
		title: words(figure.title),
		caption: html(figure.caption),
		words: html(figure.words),
		labels: Object.fromEntries(
			figure.labels.map(({ id, text, note }) => [
				id,
				{ text: words(text), other: plain(text[otherLanguage(page.language)]), note: note ? words(note) : '' }
			])
		),
		lists: LISTS.map((id) => listOf(course, id, page)),
		years: yearsOf(course, figure, page)
	};
}

function listOf(course: Course, id: List['id'], { language }: Page): List {
	const concepts = course.concepts.filter(({ group }) => group === id);
	return {
		id,
		name: course.groups.find((group) => group.id === id)?.name[language] ?? '',
		entries: concepts.map((concept) => ({
			name: concept.name[language],
			shape: isShape(concept.id) ? concept.id : (SHAPE[concept.id] ?? null),
			partner: partnerOf(course, concept)
		}))
	};
}

/** The number of the point that a principle runs parallel to. */
function partnerOf({ concepts, relations }: Course, { id }: Concept): number | null {
	const link = relations.find(({ from, kind }) => from === id && kind === 'parallel');
	return concepts.find(({ id: other, group }) => other === link?.to && group === 'points')?.number ?? null;
}

/** Every year from the first entry to the last: years in which nothing stands are part of the picture. */
function yearsOf(course: Course, { entries }: Figure, { language }: Page): Year[] {
	const [first, last] = [entries[0], entries.at(-1)];
	if (!first || !last) return [];
	const from = yearOf(first.date);
	return Array.from({ length: yearOf(last.date) - from + 1 }, (_, index) => ({
		year: String(from + index),
		entries: entries
			.filter(({ date }) => yearOf(date) === from + index)
			.map(({ date, side, text, facts }) => ({
				day: dayOf(date, language),
				side,
				text: plain(text[language]),
				unsure: facts.some((id) => course.facts.byId.get(id)?.confidence === 'medium')
			}))
	}));
}
