import * as v from 'valibot';
import type { Bilingual } from '#lib/domain/course/language.ts';
import type { Item } from '#lib/domain/question/model.ts';
import { buildFigures } from './build-figures.server.ts';
import { buildLesson } from './build-lesson.server.ts';
import type { Course, Lesson, PlacedFact } from './course.server.ts';
import type { CourseFiles } from './course-files.server.ts';
import { documentsOf, type DocumentOf } from './entries.server.ts';
import type { Document, Manuscript } from './manuscript.server.ts';
import { conceptsFileSchema } from './schema/concepts.server.ts';
import { courseSchema } from './schema/course.server.ts';
import { factsFileSchema } from './schema/facts.server.ts';
import { figuresFileSchema } from './schema/figures.server.ts';
import { glossaryFileSchema } from './schema/glossary.server.ts';
import { itemsFileSchema, type AuthoredItem } from './schema/item.server.ts';
import { sourcesFileSchema } from './schema/sources.server.ts';
import { FACT_FILES, type FactFile } from './sheets.server.ts';
import { keyVersionOf, versionOf, wordingVersionOf } from './versions.server.ts';

/** The course of a manuscript in which nothing is wrong; throws where something is, for that is our mistake. */
export function buildCourse(manuscript: Manuscript, files: CourseFiles): Course {
	const read = <const S extends v.GenericSchema>(kind: Document['sheet']['kind'], schema: S) =>
		v.parse(schema, only(documentsOf(manuscript, kind)).yaml.value);
	const { version, title, units: written, exam, practice } = read('course', courseSchema);
	// A unit that is being written is checked with the others, and shown once it is no draft any more.
	const units = written
		.filter(({ draft }) => !draft)
		.map(({ id, title: name, summary, lessons }) => ({ id, title: name, summary, lessons }));
	const { pass, ...rule } = exam;
	const figures = buildFigures(read('figures', figuresFileSchema));
	const slugs = units.flatMap((unit) => unit.lessons.map((slug) => ({ unit: unit.id, slug })));
	const documents = new Map(documentsOf(manuscript, 'lesson').map((document) => [document.sheet.slug, document]));
	return {
		version: versionOf(files),
		edition: version,
		title,
		units,
		lessons: new Map(
			slugs.map(({ unit, slug }, index): [string, Lesson] => [
				slug,
				buildLesson(manuscript, documents.get(slug), slug, { unit, number: index + 1, figures })
			])
		),
		facts: factsOf(documentsOf(manuscript, 'facts')),
		sources: read('sources', sourcesFileSchema),
		...read('concepts', conceptsFileSchema),
		terms: read('glossary', glossaryFileSchema),
		figures,
		items: units.flatMap((unit) => itemsOf(documentsOf(manuscript, 'items'), unit.id)),
		exam: { ...rule, pass },
		practice
	};
}

function factsOf(documents: readonly DocumentOf<'facts'>[]): Course['facts'] {
	const sections = (text: FactFile) =>
		v.parse(factsFileSchema, only(documents.filter(({ sheet }) => sheet.text === text)).yaml.value).sections;
	const ledger = { statement: sections('statement'), strategy: sections('strategy'), context: sections('context') };
	const placed = FACT_FILES.flatMap((file) =>
		ledger[file].flatMap((section) =>
			section.facts.map((fact): [string, PlacedFact] => [fact.id, { ...fact, file, section: section.id }])
		)
	);
	return { ledger, byId: new Map(placed) };
}

const itemsOf = (documents: readonly DocumentOf<'items'>[], unit: string): Item<Bilingual>[] =>
	documents
		.filter(({ sheet }) => sheet.unit === unit)
		.flatMap(({ yaml }) => v.parse(itemsFileSchema, yaml.value))
		.map((item) => inBank(item, unit));

function inBank(authored: AuthoredItem, unit: string): Item<Bilingual> {
	const item = { ...authored, unit, keyVersion: '', wordingVersion: '' };
	return { ...item, keyVersion: keyVersionOf(item), wordingVersion: wordingVersionOf(item) };
}

function only<T>([first]: readonly T[]): T {
	if (first === undefined) throw new Error('A file of the course is missing although the check found nothing.');
	return first;
}
