import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Kind } from '#lib/domain/question/model.ts';
import { course, lessons } from './course.ts';

const content = (path: string) => readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8');
/** A long bank is divided into files `<unit>-a.yaml`, `<unit>-b.yaml` and so on. */
const banks = readdirSync(new URL('../../content/items', import.meta.url)).filter((file) =>
	course.units.some(({ id }) => file.replace(/(-[a-z])?\.yaml$/, '') === id)
);
const bank: readonly { readonly id: string; readonly kind: Kind }[] = banks.flatMap((file) =>
	parse(content(`items/${file}`))
);
const kinds = new Map(bank.map(({ id, kind }) => [id, kind]));

export interface Example {
	readonly kind: Kind;
	readonly lesson: string;
	readonly item: string;
}

/** Every check of every lesson, in the order of the course. */
const checks: readonly Example[] = lessons.flatMap((lesson) =>
	[...content(`lessons/${lesson}/en.md`).matchAll(/^::check\{(.+)\}$/gm)].flatMap(([, item = '']) => {
		const kind = kinds.get(item);
		return kind ? [{ kind, lesson, item }] : [];
	})
);

/** One check of every kind: the first that the lessons ask. */
export const examples: readonly Example[] = [...new Set(kinds.values())].map((kind) => {
	const example = checks.find((check) => check.kind === kind);
	if (!example) throw new Error(`no lesson asks a “${kind}”`);
	return example;
});

/** The same, by the lesson that asks them. */
export const examplesByLesson = lessons
	.map((lesson) => ({ lesson, asked: examples.filter((example) => example.lesson === lesson) }))
	.filter(({ asked }) => asked.length > 0);
