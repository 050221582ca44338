import { createHash } from 'node:crypto';
import type { Bilingual } from '#lib/domain/course/language.ts';
import type { Item } from '#lib/domain/question/model.ts';
import { mapTexts } from '#lib/domain/question/texts.ts';
import type { CourseFiles } from './course-files.server.ts';

const hash = (value: unknown): string =>
	createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 10);

/** Equal for equal content, whatever the order in which the files were found. */
export const versionOf = (files: CourseFiles): string =>
	hash([...files].filter(([path]) => /\.(yaml|md)$/.test(path) && path !== 'README.md').sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * The version of what decides the grade. Released records name it: what goes in here, and its order, must never
 * change for an item that did not.
 */
export const keyVersionOf = (item: Item<unknown>): string => hash([item.kind, item.id, keyOf(item)]);

/** The version of the wording in both languages. */
export function wordingVersionOf(item: Item<Bilingual>): string {
	const texts: string[][] = [];
	const note = (text: Bilingual): void => void texts.push([text.en, text.zh]);
	mapTexts(item, { rich: note, plain: note });
	return hash(texts);
}

/** Parts sorted by id: the order in which they are written decides nothing, except in an `order`. */
function keyOf(item: Item<unknown>): unknown {
	switch (item.kind) {
		case 'choice':
		case 'choices':
			return keyed(item.options);
		case 'judge':
			return pairs(item.statements, ({ verdict }) => verdict);
		case 'match':
			return [pairs(item.lefts, ({ to }) => to), item.rights.map(({ id }) => id).sort()];
		case 'order':
			return item.entries.map(({ id }) => id);
		case 'sort':
			return [pairs(item.entries, ({ group }) => group), item.groups.map(({ id }) => id).sort()];
		case 'gap':
			return pairs(item.gaps, ({ choices }) => keyed(choices));
		case 'text':
			return [[...item.answer.accept.en].sort(), [...item.answer.accept.zh].sort()];
	}
}

interface Part {
	readonly id: string;
}

const keyed = (options: readonly (Part & { readonly key?: boolean | undefined })[]): unknown =>
	pairs(options, ({ key }) => key === true);

const pairs = <P extends Part>(parts: readonly P[], valueOf: (part: P) => unknown): unknown =>
	parts
		.map((part) => [part.id, valueOf(part)] as const)
		.sort(([a], [b]) => (a < b ? -1 : 1));
