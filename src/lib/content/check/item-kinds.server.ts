import { LANGUAGES } from '#lib/domain/course/language.ts';
import { GAP } from '../markdown/readable.server.ts';
import { suggest } from '../nearest.server.ts';
import type { AuthoredItem } from '../schema/item.server.ts';
import type { Path } from '../yaml-file.server.ts';
import { fault, repeated, type Fault } from './fault.server.ts';
import { spellingFaults } from './spellings.server.ts';

/** What each kind of item demands beyond its fields. */
export function itemFaults(item: AuthoredItem): Fault[] {
	switch (item.kind) {
		case 'choice':
			return [...ids(item.options, ['options']), ...oneKey(item.options, ['options'])];
		case 'choices':
			return [...ids(item.options, ['options']), ...severalKeys(item.options)];
		case 'judge':
			return ids(item.statements, ['statements']);
		case 'match':
			return [
				...ids(item.lefts, ['lefts']),
				...ids(item.rights, ['rights']),
				...item.lefts.flatMap(({ to }, index) => belongs(to, item.rights, ['lefts', index, 'to'], 'right')),
				...leftOver(item)
			];
		case 'order':
			return ids(item.entries, ['entries']);
		case 'sort':
			return [
				...ids(item.groups, ['groups']),
				...ids(item.entries, ['entries']),
				...item.entries.flatMap(({ group }, index) => belongs(group, item.groups, ['entries', index, 'group'], 'group'))
			];
		case 'gap':
			return [
				...ids(item.gaps, ['gaps']),
				...item.gaps.flatMap(({ choices }, index) => {
					const path = ['gaps', index, 'choices'];
					return [...ids(choices, path), ...oneKey(choices, path)];
				}),
				...LANGUAGES.flatMap((language) => gapFaults(item, language))
			];
		case 'text':
			return [...ids(item.confusions, ['confusions']), ...spellingFaults(item)];
	}
}

interface Keyed {
	readonly id: string;
	readonly key?: boolean | undefined;
}

const ids = (parts: readonly Keyed[], path: Path): Fault[] =>
	repeated(parts, ({ id }) => id).map(({ key, index }) =>
		fault(
			[...path, index, 'id'],
			'part-id-twice',
			`the id \`${key}\` once in \`${String(path.findLast((name) => typeof name === 'string'))}\``,
			'it a second time',
			'Give each an id of its own.'
		)
	);

function oneKey(options: readonly Keyed[], path: Path): Fault[] {
	const keys = options.filter(({ key }) => key).length;
	if (keys === 1) return [];
	return [
		fault(
			path,
			keys === 0 ? 'key-missing' : 'key-several',
			'exactly one key',
			keys === 0 ? 'none' : String(keys),
			keys === 0
				? 'Mark the right one with `key: true`.'
				: 'Keep `key: true` on the right one; several right answers are an item of the kind `choices`.'
		)
	];
}

function severalKeys(options: readonly Keyed[]): Fault[] {
	const keys = options.filter(({ key }) => key).length;
	if (keys >= 2 && options.length - keys >= 2) return [];
	return [
		fault(
			['options'],
			keys === 0 ? 'key-missing' : 'key-count',
			'at least two keys and two wrong options',
			`${keys} and ${options.length - keys}`,
			'With one key it is an item of the kind `choice`.'
		)
	];
}

const belongs = (id: string, parts: readonly Keyed[], path: Path, part: string): Fault[] =>
	parts.some((known) => known.id === id)
		? []
		: [
				fault(
					path,
					'part-unknown',
					`the id of a ${part} of this item`,
					`\`${id}\``,
					suggest(id, parts.map((known) => known.id), `They are ${parts.map((known) => `\`${known.id}\``).join(', ')}.`)
				)
			];

function leftOver({ lefts, rights }: Extract<AuthoredItem, { kind: 'match' }>): Fault[] {
	const extra = rights.filter(({ id }) => !lefts.some(({ to }) => to === id));
	return extra.length <= 2
		? []
		: [fault(['rights'], 'match-extras', 'at most two rights that are left over', String(extra.length), 'Remove some.')];
}

/** Every gap stands once in the sentence of each language. */
function gapFaults(item: Extract<AuthoredItem, { kind: 'gap' }>, language: 'en' | 'zh'): Fault[] {
	const marks = [...item.text[language].matchAll(GAP)].map(([, id]) => id ?? '');
	const counts = item.gaps.map(({ id }) => ({ id, count: marks.filter((mark) => mark === id).length }));
	return [
		...counts
			.filter(({ count }) => count !== 1)
			.map(({ id, count }) =>
				fault(
					['text', language],
					'gap-mark',
					`\`{${id}}\` once`,
					count === 0 ? 'none' : String(count),
					'Every gap stands once in the sentence of each language.'
				)
			),
		...marks
			.filter((mark) => !item.gaps.some(({ id }) => id === mark))
			.map((mark) =>
				fault(
					['text', language],
					'gap-unknown',
					'the id of a gap of this item',
					`\`{${mark}}\``,
					suggest(mark, item.gaps.map(({ id }) => id), 'Add it to `gaps`.')
				)
			)
	];
}
