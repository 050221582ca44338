import { LANGUAGES, type Language } from '#lib/domain/course/language.ts';
import type { Root } from './markdown/nodes.server.ts';
import type { CourseFiles } from './course-files.server.ts';
import { locateIn } from './lines.server.ts';
import { parseInline, parseLesson } from './markdown/parse.server.ts';
import type { Place, Problem } from './problem.server.ts';
import type { Markup, Named } from './schema/fields.server.ts';
import { schemaProblems } from './schema/schema-problems.server.ts';
import { sitesOf, type Site } from './schema/walk.server.ts';
import { ALWAYS, SHEETS, sheetOf, type Sheet } from './sheets.server.ts';
import { readYaml, type YamlFile } from './yaml-file.server.ts';

/** The course as its authors wrote it: read, not yet known to be right. */
export interface Manuscript {
	readonly documents: readonly Document[];
	readonly pages: readonly Page[];
	/** The same pages by their lesson: a large course is not searched for each. */
	readonly pagesOf: ReadonlyMap<string, Partial<Record<Language, Page>>>;
	/** What could not be read in full: names of these kinds may exist without being known. */
	readonly unread: ReadonlySet<Named>;
}

/** A YAML file, with its fields that have a role. */
export interface Document {
	readonly sheet: Exclude<Sheet, { kind: 'page' | 'about' }>;
	readonly yaml: YamlFile;
	readonly sites: readonly Site[];
	readonly texts: readonly BilingualText[];
}

export interface BilingualText {
	readonly markup: Markup;
	readonly passages: readonly Passage[];
}

/** A text of one language with its markup parsed. */
export interface Passage {
	readonly language: Language;
	readonly source: string;
	readonly tree: Root;
	placeAt(offset: number): Place;
}

/** `en.md` or `zh.md` of a lesson. */
export interface Page extends Passage {
	readonly slug: string;
}

export const pageOf = ({ pagesOf }: Manuscript, slug: string, language: Language): Page | undefined =>
	pagesOf.get(slug)?.[language];

export function readManuscript(files: CourseFiles): { manuscript: Manuscript; problems: Problem[] } {
	const problems: Problem[] = [];
	const documents: Document[] = [];
	const pages: Page[] = [];
	const unread = new Set<Named>();
	for (const [path, source] of files) {
		const sheet = sheetOf(path);
		if (!sheet || sheet.kind === 'about') continue;
		const file = `content/${path}`;
		if (sheet.kind === 'page') {
			pages.push({ ...sheet, source, tree: parseLesson(source), placeAt: locateIn(file, source) });
			continue;
		}
		const { schema, defines } = SHEETS[sheet.kind];
		const read = readYaml(file, source);
		if ('yaml' in read) {
			problems.push(...schemaProblems(schema, read.yaml));
			const sites = sitesOf(schema, read.yaml.value);
			documents.push({ sheet, yaml: read.yaml, sites, texts: textsOf(read.yaml, sites) });
		} else {
			problems.push(...read.problems);
			for (const kind of defines) unread.add(kind);
		}
	}
	for (const kind of missing(files)) for (const name of SHEETS[kind].defines) unread.add(name);
	return { manuscript: { documents, pages, pagesOf: bySlug(pages), unread }, problems };
}

function bySlug(pages: readonly Page[]): Manuscript['pagesOf'] {
	const found = new Map<string, Partial<Record<Language, Page>>>();
	for (const page of pages) found.set(page.slug, { ...found.get(page.slug), [page.language]: page });
	return found;
}

/** A file that is not there is one message; that nothing of it can be named is not a second. */
function missing(files: CourseFiles): (keyof typeof SHEETS)[] {
	const kinds = [...files.keys()].map((path) => sheetOf(path)?.kind);
	const absent = ALWAYS.filter((path) => !files.has(path)).map((path) => sheetOf(path)?.kind);
	const needed = kinds.includes('items') ? absent : [...absent, 'items' as const];
	return needed.filter((kind) => kind !== undefined && kind !== 'page' && kind !== 'about');
}

const textsOf = (yaml: YamlFile, sites: readonly Site[]): BilingualText[] =>
	sites.flatMap(({ role, value, path }) => {
		if (!role.text || typeof value !== 'object' || value === null) return [];
		const passages = LANGUAGES.flatMap((language): Passage[] => {
			const source: unknown = Reflect.get(value, language);
			if (typeof source !== 'string' || source.trim() === '') return [];
			const placeAt = (offset: number) => yaml.inText([...path, language], offset);
			return [{ language, source, tree: parseInline(source), placeAt }];
		});
		return [{ markup: role.text, passages }];
	});
