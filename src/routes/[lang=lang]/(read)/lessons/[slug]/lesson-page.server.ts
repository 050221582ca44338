import { render } from 'svelte/server';
import type { Course, Lesson } from '#lib/content/course.server.ts';
import { renderInline } from '#lib/content/render/inline.server.ts';
import { itemFor } from '#lib/content/render/item.server.ts';
import { toIndexEntry } from '#lib/domain/paper/index-entry.ts';
import { lessonPaper } from '#lib/domain/paper/lesson.ts';
import { lessonAttempt } from '#lib/domain/record/lesson-attempt.ts';
import type { Bilingual, Language } from '#lib/domain/course/language.ts';
import { sectionOf, type LessonData } from '../../../../../islands/lesson/data.ts';
import LessonCheck from '../../../../../islands/lesson/LessonCheck.svelte';
import { EARLY } from '#lib/components/question/early-kinds.ts';
import { componentOf } from '#lib/components/question/kinds.ts';
import { AttemptState } from '#lib/state/attempt.svelte.ts';
import KeyAnswer from '#lib/components/question/KeyAnswer.svelte';
import { t } from '#lib/i18n/t.ts';
import { citedFacts } from '../../../cited-facts.server.ts';
import { dataBlock } from '../../data-block.server.ts';
import { figureView } from './figure-view.server.ts';

const ROOT = '../../';
const statementHref = `${ROOT}statement/`;

/** Everything that a lesson's page shows, in one language. */
export function lessonPage(course: Course, lesson: Lesson, language: Language) {
	const html = (text: Bilingual) => renderInline(text[language], { language, root: ROOT });
	const checked = lesson.checks.flatMap((id) => course.items.filter((item) => item.id === id));
	const items = Object.fromEntries(checked.map((item) => [item.id, itemFor(item, language, ROOT)]));
	const paper = lessonPaper(Object.values(items).map(toIndexEntry), lesson.slug);
	const facts = citedFacts(course, lesson.facts, Object.values(items), { language, root: ROOT });
	// The text of what the lesson itself cites stands on the page already, in its list of sources.
	const listed = new Set(lesson.facts);
	const data: LessonData = {
		slug: lesson.slug,
		language,
		paper,
		items,
		facts: Object.fromEntries(
			Object.entries(facts).flatMap(([id, { text }]) => (listed.has(id) ? [] : [[id, text]]))
		),
		places: Object.fromEntries(Object.entries(facts).map(([id, { where }]) => [sectionOf(id), where]))
	};
	const attempt = untouched(data);
	const inOrder = [...course.lessons.values()];
	const neighbour = (offset: number) => {
		const other = inOrder[lesson.number - 1 + offset];
		return other ? { slug: other.slug, number: other.number, title: other.title[language] } : null;
	};
	const { slug, number, unit, title, lead, minutes } = lesson;
	return {
		lesson: { slug, number, unit, title, lead, minutes, ...lesson.text[language] },
		unit: course.units.find(({ id }) => id === unit)?.title[language] ?? '',
		lead: html(lead),
		aims: lesson.aims.map(html),
		connects: lesson.connects.map((link) => connection(course, lesson, link, language)),
		confusion: { title: html(lesson.confusion.title), text: html(lesson.confusion.text) },
		remember: lesson.remember.map(html),
		discuss: html(lesson.discuss),
		facts: lesson.facts.flatMap((id) => (facts[id] ? [{ id, text: facts[id].text }] : [])),
		terms: course.terms
			.filter(({ id }) => lesson.terms.includes(id))
			.map(({ id, en, zh, pinyin, ours, gloss }) => ({
				id,
				en,
				zh,
				pinyin,
				ours,
				gloss: html(gloss)
			})),
		figures: Object.fromEntries(
			course.figures
				.filter(({ id }) => lesson.figures.includes(id))
				.map((figure) => [figure.id, figureView(course, figure, { language, root: ROOT })])
		),
		checks: rendered(items, (slot) => {
			const item = attempt.item(slot);
			const body = item && componentOf(item.kind);
			return body ? render(LessonCheck, { props: { attempt, slot, body, statementHref } }).body : '';
		}),
		late: Object.values(items).flatMap(({ id, kind }) => (kind in EARLY ? [] : [id])),
		/** What the page itself answers before its script has come. */
		choices: checked.flatMap(({ id, kind }) => (kind === 'choice' ? [id] : [])),
		answers: rendered(items, (slot) => {
			const item = items[slot];
			return item ? render(KeyAnswer, { props: { item, words: t('lesson.show') } }).body : '';
		}),
		previous: neighbour(-1),
		next: neighbour(1),
		json: dataBlock('lesson-data', data)
	};
}

function rendered(items: LessonData['items'], html: (slot: string) => string): Record<string, string> {
	return Object.fromEntries(Object.keys(items).map((slot) => [slot, html(slot)]));
}

/** The checks as they stand before anybody has touched them. */
const untouched = ({ slug, language, paper, items }: LessonData): AttemptState =>
	new AttemptState(
		{ write: () => Promise.resolve(), now: () => 0, newId: () => '' },
		{
			id: lessonAttempt(slug),
			kind: 'lesson',
			scope: slug,
			seed: slug,
			paper,
			items,
			language,
			recorded: true
		}
	);

function connection(course: Course, lesson: Lesson, link: Lesson['connects'][number], language: Language) {
	const concept = course.concepts.find(({ id }) => id === link.to);
	const relation = course.relations.find(
		({ from, to }) =>
			(to === link.to && lesson.concepts.includes(from)) || (from === link.to && lesson.concepts.includes(to))
	);
	return {
		name: concept?.name[language] ?? link.to,
		group: course.groups.find(({ id }) => id === concept?.group)?.name[language] ?? '',
		kind: relation?.kind ?? 'inferred',
		text: renderInline(link.text[language], { language, root: ROOT })
	};
}
