import * as v from 'valibot';
import { otherLanguage } from '#lib/domain/course/language.ts';
import { documentsOf, entriesAt, listAt } from '../entries.server.ts';
import { directivesIn, idsIn } from '../markdown/directives.server.ts';
import { checksOf } from '../markdown/lesson-page.server.ts';
import { pageOf, type Manuscript, type Page } from '../manuscript.server.ts';
import { problemAt, type Problem } from '../problem.server.ts';
import { relationSchema } from '../schema/concepts.server.ts';
import { lessonSchema } from '../schema/lesson.server.ts';
import { repeated } from './fault.server.ts';
import { idOf, lessonPlacesOf } from './units.server.ts';

/** Lessons against course.yaml, the concepts, the bank, and their own other language. */
export function checkLessons(manuscript: Manuscript, slugs: readonly string[]): Problem[] {
	return [
		...checkOrder(manuscript, slugs),
		...checkConnections(manuscript),
		...checkChecks(manuscript),
		...manuscript.pages.flatMap(checkTermsOnce),
		...manuscript.pages.flatMap((page) => checkTermsOfOther(page, manuscript))
	];
}

/** A folder that course.yaml does not name would be a lesson that nobody finds. */
function checkOrder(manuscript: Manuscript, slugs: readonly string[]): Problem[] {
	if (manuscript.unread.has('unit')) return [];
	const named = lessonPlacesOf(manuscript);
	const slugsNamed = new Set(named.map(({ slug }) => slug));
	const orphans = slugs.filter((slug) => !slugsNamed.has(slug));
	return [
		...orphans.map((slug) =>
			problemAt(
				{ file: `content/lessons/${slug}/lesson.yaml`, line: 1, column: 1 },
				{
					code: 'lesson-not-in-course',
					expected: `\`${slug}\` among the lessons of a unit in course.yaml`,
					found: 'none',
					remedy: `Add \`${slug}\` where it is to be taught, or remove the folder.`
				}
			)
		),
		...repeated(named, ({ slug }) => slug).flatMap(({ key, index }) => {
			const place = named[index]?.at();
			return place
				? [
						problemAt(place, {
							code: 'lesson-twice',
							expected: `the lesson \`${key}\` once`,
							found: 'it a second time',
							remedy: 'A lesson belongs to one unit: remove one of the two.'
						})
					]
				: [];
		})
	];
}

function checkConnections(manuscript: Manuscript): Problem[] {
	if (manuscript.unread.has('concept')) return [];
	const relations = documentsOf(manuscript, 'concepts').flatMap((document) =>
		entriesAt(document, ['relations'], relationSchema).map(({ value }) => value)
	);
	const areLinked = (a: string, b: string) =>
		relations.some(({ from, to }) => (from === a && to === b) || (from === b && to === a));
	return documentsOf(manuscript, 'lesson').flatMap(({ yaml }) => {
		const { success, output } = v.safeParse(lessonSchema, yaml.value);
		if (!success) return [];
		const { concepts, connects } = output;
		return connects.flatMap(({ to }, index) =>
			concepts.some((concept) => areLinked(concept, to))
				? []
				: [
						problemAt(yaml.at(['connects', index, 'to']), {
							code: 'connection-without-relation',
							expected: `a relation between ${concepts.map((concept) => `\`${concept}\``).join(' or ')} and \`${to}\` in concepts.yaml`,
							found: 'none',
							remedy: 'Add the relation with its facts and reason, or connect with another concept.'
						})
					]
		);
	});
}

/** A lesson asks from the bank of its unit: that is the one its page loads. */
function checkChecks(manuscript: Manuscript): Problem[] {
	const unitOfLesson = new Map(lessonPlacesOf(manuscript).map(({ slug, unit }) => [slug, unit]));
	const unitOfItem = new Map(
		documentsOf(manuscript, 'items').flatMap(({ sheet, yaml }) =>
			listAt(yaml, []).map((raw) => [idOf(raw), sheet.unit] as const)
		)
	);
	return manuscript.pages.flatMap((page) => {
		const unit = unitOfLesson.get(page.slug);
		const places = new Map(directivesIn(page.tree).flatMap((directive) => idsIn(directive).map((id) => [id, directive])));
		return checksOf(page.tree).flatMap((item) => {
			const other = unitOfItem.get(item);
			if (unit === undefined || other === undefined || other === unit) return [];
			return [
				problemAt(page.placeAt(places.get(item)?.position?.start.offset ?? 0), {
					code: 'check-of-other-unit',
					expected: `an item of the unit \`${unit}\``,
					found: `\`${item}\` of \`${other}\``,
					remedy: 'Ask an item from the bank of the lesson’s own unit.'
				})
			];
		});
	});
}

const termLinks = (page: Page) =>
	directivesIn(page.tree).flatMap((directive) =>
		directive.name === 'term'
			? idsIn(directive).map((id) => ({ id, offset: directive.position?.start.offset ?? 0 }))
			: []
	);

const checkTermsOnce = (page: Page): Problem[] => {
	const links = termLinks(page);
	return repeated(links, ({ id }) => id).map(({ key, index }) =>
		problemAt(page.placeAt(links[index]?.offset ?? 0), {
			code: 'term-twice',
			expected: `the term \`${key}\` to be linked once in a lesson`,
			found: 'a second link',
			remedy: 'Keep the first; leave the words here, remove the rest.'
		})
	);
};

function checkTermsOfOther(page: Page, manuscript: Manuscript): Problem[] {
	const other = pageOf(manuscript, page.slug, otherLanguage(page.language));
	if (!other) return [];
	const linked = new Set(termLinks(other).map(({ id }) => id));
	return termLinks(page)
		.filter(({ id }) => !linked.has(id))
		.map(({ id, offset }) =>
			problemAt(page.placeAt(offset), {
				code: 'languages-differ',
				expected: `the term \`${id}\` to be linked in ${other.language}.md too`,
				found: 'no link there',
				remedy: 'Link it where it first occurs, or in neither language.'
			})
		);
}
