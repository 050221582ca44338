import * as v from 'valibot';
import { LANGUAGES, type Language } from '#lib/domain/course/language.ts';
import type { Figure } from '#lib/domain/course/model.ts';
import type { Root } from './markdown/nodes.server.ts';
import type { Lesson } from './course.server.ts';
import { factsOfFigure } from './build-figures.server.ts';
import type { DocumentOf } from './entries.server.ts';
import { pageOf, type Manuscript } from './manuscript.server.ts';
import { factsIn, figuresIn, termsIn } from './markdown/directives.server.ts';
import { checksOf } from './markdown/lesson-page.server.ts';
import { parseInline } from './markdown/parse.server.ts';
import { minutesToRead } from './reading-time.server.ts';
import { renderLesson } from './render/lesson.server.ts';
import { lessonSchema } from './schema/lesson.server.ts';

type LessonFields = v.InferOutput<typeof lessonSchema>;

/** The way from a lesson's page to the root of its language. */
const LESSON_ROOT = '../../';

/** A lesson of a manuscript in which nothing is wrong. */
export function buildLesson(
	manuscript: Manuscript,
	document: DocumentOf<'lesson'> | undefined,
	slug: string,
	{
		figures: drawn,
		...place
	}: { readonly unit: string; readonly number: number; readonly figures: readonly Figure[] }
): Lesson {
	const fields = v.parse(lessonSchema, document?.yaml.value);
	const page = (language: Language) => {
		const found = pageOf(manuscript, slug, language);
		if (!found) throw new Error(`The lesson ${slug} has no ${language}.md although the check found nothing.`);
		return found;
	};
	const { en, zh } = { en: page('en'), zh: page('zh') };
	const texts = { en: textsInOrder(fields, en.tree, 'en'), zh: textsInOrder(fields, zh.tree, 'zh') };
	const checks = checksOf(en.tree);
	const figures = figuresIn(en.tree);
	const shown = drawn.filter(({ id }) => figures.includes(id));
	// Both languages cite and link the same; each is asked, for only the order is theirs.
	const both = LANGUAGES.flatMap((language) => texts[language]);
	return {
		slug,
		...fields,
		...place,
		text: { en: renderLesson(en.tree, 'en', LESSON_ROOT), zh: renderLesson(zh.tree, 'zh', LESSON_ROOT) },
		checks,
		facts: [...new Set([...both.flatMap(factsIn), ...shown.flatMap(factsOfFigure)])],
		figures,
		terms: [...new Set(both.flatMap(termsIn))],
		minutes: minutesToRead(texts, checks.length)
	};
}

/** Every text of the lesson in the order of its page. */
function textsInOrder(fields: LessonFields, page: Root, language: Language): Root[] {
	const { lead, aims, connects, confusion, remember, discuss } = fields;
	const before = [lead, ...aims];
	const after = [...connects.map(({ text }) => text), confusion.title, confusion.text, ...remember, discuss];
	const parsed = (texts: typeof before) => texts.map((text) => parseInline(text[language]));
	return [...parsed(before), page, ...parsed(after)];
}
