import type { Language } from '#lib/domain/course/language.ts';
import type * as v from 'valibot';
import type { CourseFiles } from './course-files.server.ts';
import { suggest } from './nearest.server.ts';
import { problemAt, type Problem } from './problem.server.ts';
import { conceptsFileSchema } from './schema/concepts.server.ts';
import { courseSchema } from './schema/course.server.ts';
import { factsFileSchema } from './schema/facts.server.ts';
import type { Named } from './schema/fields.server.ts';
import { figuresFileSchema } from './schema/figures.server.ts';
import { glossaryFileSchema } from './schema/glossary.server.ts';
import { itemsFileSchema } from './schema/item.server.ts';
import { lessonSchema } from './schema/lesson.server.ts';
import { sourcesFileSchema } from './schema/sources.server.ts';

/** What a file of `content/` is, by its path. */
export type Sheet =
	| { readonly kind: 'course' | 'sources' | 'concepts' | 'glossary' | 'figures' }
	| { readonly kind: 'facts'; readonly text: FactFile }
	| { readonly kind: 'items'; readonly unit: string }
	| { readonly kind: 'lesson'; readonly slug: string }
	| { readonly kind: 'page'; readonly slug: string; readonly language: Language }
	| { readonly kind: 'about' };

export const FACT_FILES = ['statement', 'strategy', 'context'] as const;
export type FactFile = (typeof FACT_FILES)[number];

const SLUG = '[a-z][a-z0-9-]*';
const LESSON_FILE = new RegExp(`^lessons/(${SLUG})/(lesson\\.yaml|en\\.md|zh\\.md)$`);
const ITEMS_FILE = new RegExp(`^items/(${SLUG})\\.yaml$`);

export function sheetOf(path: string): Sheet | undefined {
	switch (path) {
		case 'course.yaml':
			return { kind: 'course' };
		case 'sources.yaml':
			return { kind: 'sources' };
		case 'concepts.yaml':
			return { kind: 'concepts' };
		case 'glossary.yaml':
			return { kind: 'glossary' };
		case 'figures.yaml':
			return { kind: 'figures' };
		case 'README.md':
		case 'LICENSE':
			return { kind: 'about' };
	}
	const facts = FACT_FILES.find((text) => path === `facts/${text}.yaml`);
	if (facts) return { kind: 'facts', text: facts };
	const items = ITEMS_FILE.exec(path)?.[1];
	// A bank grows past what one wants to scroll through: `principles-a` and `principles-b` are one unit.
	if (items) return { kind: 'items', unit: items.replace(/-[a-z]$/, '') };
	const [, slug, name] = LESSON_FILE.exec(path) ?? [];
	if (!slug) return undefined;
	if (name === 'lesson.yaml') return { kind: 'lesson', slug };
	return { kind: 'page', slug, language: name === 'en.md' ? 'en' : 'zh' };
}

/** The schema of every YAML file, and what it brings into the course by name. */
export const SHEETS = {
	course: { schema: courseSchema, defines: ['unit'] },
	sources: { schema: sourcesFileSchema, defines: ['source'] },
	concepts: { schema: conceptsFileSchema, defines: ['concept', 'group'] },
	glossary: { schema: glossaryFileSchema, defines: ['term'] },
	figures: { schema: figuresFileSchema, defines: ['figure'] },
	facts: { schema: factsFileSchema, defines: ['fact'] },
	items: { schema: itemsFileSchema, defines: ['item'] },
	lesson: { schema: lessonSchema, defines: [] }
} as const satisfies Record<string, { schema: v.GenericSchema; defines: readonly Named[] }>;

/** What every course has; lessons and banks are as many as there are. */
export const ALWAYS = [
	'course.yaml',
	'sources.yaml',
	'concepts.yaml',
	'glossary.yaml',
	'figures.yaml',
	...FACT_FILES.map((name) => `facts/${name}.yaml`)
];

export const slugsOf = (files: CourseFiles): string[] => [
	...new Set(
		[...files.keys()].flatMap((path) => {
			const sheet = sheetOf(path);
			return sheet && 'slug' in sheet ? [sheet.slug] : [];
		})
	)
];

/** Files that the course needs and has not, and such as it does not know. */
export function fileProblems(files: CourseFiles): Problem[] {
	const lessons = slugsOf(files).flatMap((slug) => ['lesson.yaml', 'en.md', 'zh.md'].map((name) => `lessons/${slug}/${name}`));
	const needed = [...ALWAYS, ...lessons];
	const missing = needed.filter((path) => !files.has(path));
	const foreign = [...files.keys()].filter((path) => sheetOf(path) === undefined);
	return [
		...missing.map((path) =>
			problemAt(fileStart(path), {
				code: 'file-missing',
				expected: `the file \`${path}\``,
				found: 'none',
				remedy: 'Write it; content/README.md says what stands in it.'
			})
		),
		...foreign.map((path) =>
			problemAt(fileStart(path), {
				code: 'file-unknown',
				expected: 'a file of the course',
				found: `\`${path}\``,
				remedy: suggest(path, needed, 'content/README.md lists the files of the course; remove it or give it one of those names.')
			})
		)
	];
}

const fileStart = (path: string) => ({ file: `content/${path}`, line: 1, column: 1 });
