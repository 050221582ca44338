import { LANGUAGES, type Language } from '#lib/domain/course/language.ts';
import { KINDS, LEVELS } from '#lib/domain/question/model.ts';
import { documentsOf, entriesAt } from '../entries.server.ts';
import type { Manuscript } from '../manuscript.server.ts';
import { conceptSchema } from '../schema/concepts.server.ts';
import { TOLERANCE } from './bank-balance.server.ts';
import { factEntries, isToBeAsked, isToBeTaught, taughtFacts, timesAsked } from './coverage.server.ts';
import { guess, GUESSERS, HABITS } from './guessers.server.ts';
import { percent } from './mean.server.ts';
import { keyPositions } from './positions.server.ts';
import { keysAreLonger } from './several-keys.server.ts';
import { table } from './table.server.ts';
import { LANGUAGE_NAMES, severalLists, singleLists, writtenItems, type OptionList, type WrittenItem } from './written-item.server.ts';

/** What the bank covers, where its keys stand, and what readers who pick by form alone get right. */
export function bankReport(manuscript: Manuscript): string {
	const items = writtenItems(manuscript);
	return [
		kindsAndLevels(items),
		concepts(manuscript, items),
		facts(manuscript, items),
		positions(items),
		...LANGUAGES.map((language) => guessers(items, language)),
		several(items)
	].join('\n\n');
}

const kindsAndLevels = (items: readonly WrittenItem[]): string =>
	titled(
		`Items: kinds and levels`,
		table(
			['kind', ...LEVELS, 'all'],
			[...KINDS.map((kind) => levelRow(kind, items.filter(({ item }) => item.kind === kind))), levelRow('all', items)]
		)
	);

function levelRow(name: string, items: readonly WrittenItem[]): string[] {
	const of = (level: string) => items.filter(({ item }) => item.level === level).length;
	return [name, ...LEVELS.map((level) => String(of(level))), String(items.length)];
}

function concepts(manuscript: Manuscript, items: readonly WrittenItem[]): string {
	const ids = documentsOf(manuscript, 'concepts').flatMap((document) =>
		entriesAt(document, ['concepts'], conceptSchema).map(({ value }) => value.id)
	);
	const rows = ids.map((id) => {
		const about = items.filter(({ item }) => item.concepts.includes(id));
		const count = (matches: (item: WrittenItem['item']) => boolean) => String(about.filter(({ item }) => matches(item)).length);
		return [
			id,
			String(about.length),
			count(({ concepts: [main] }) => main === id),
			...KINDS.map((kind) => count((item) => item.kind === kind)),
			...LEVELS.map((level) => count((item) => item.level === level))
		];
	});
	return titled('Concepts: items about each, and with it as the main concept', table(['concept', 'all', 'main', ...KINDS, ...LEVELS], rows));
}

function facts(manuscript: Manuscript, items: readonly WrittenItem[]): string {
	const entries = factEntries(manuscript).map(({ value }) => value);
	const asked = timesAsked(items);
	const taught = taughtFacts(manuscript);
	const askable = entries.filter(isToBeAsked);
	const line = (name: string, list: readonly { id: string }[]) =>
		`${name}: ${list.length}${list.length > 0 && list.length < 60 ? ` (${list.map(({ id }) => id).join(' ')})` : ''}`;
	const times = (least: number, most: number) =>
		askable.filter(({ id }) => (asked.get(id) ?? 0) >= least && (asked.get(id) ?? 0) <= most);
	return titled(
		`Facts: ${entries.length}, of which ${askable.length} can be asked`,
		[
			line('asked by no item', times(0, 0)),
			line('asked by one', times(1, 1)),
			line('asked by two to four', times(2, 4)),
			line('asked by five or more', times(5, Infinity)),
			line('of the statement, S0.1 to S10.5, taught in no lesson block', entries.filter((fact) => isToBeTaught(fact) && !taught.has(fact.id))),
			line('not to be asked', entries.filter((fact) => !isToBeAsked(fact))),
			'',
			entries.map(({ id }) => `${id}:${asked.get(id) ?? 0}`).join(' ')
		].join('\n')
	);
}

function positions(items: readonly WrittenItem[]): string {
	const files = [...new Set(items.map(({ file }) => file))];
	const row = (name: string, lists: readonly OptionList[]) => [
		name,
		String(lists.length),
		...keyPositions(lists).map(({ keys, even }) => `${keys} (${even.toFixed(1)})`)
	];
	return titled(
		'Key positions as written, in lists with one key; in brackets: spread evenly',
		table(
			['file', 'lists', 'first', 'second', 'third', 'fourth'],
			[
				...files.map((file) => row(file.replace('content/items/', ''), singleLists(items.filter((item) => item.file === file)))),
				row('bank', singleLists(items))
			]
		)
	);
}

function guessers(items: readonly WrittenItem[], language: Language): string {
	const files = [...new Set(items.map(({ file }) => file))];
	const row = (name: string, lists: readonly OptionList[]): string[] => {
		const results = guess(lists, language);
		return [name, ...results.map(({ score }) => percent(score)), percent(results[0]?.chance ?? 0)];
	};
	const rows = files.map((file) => row(file.replace('content/items/', ''), singleLists(items.filter((item) => item.file === file))));
	const bank = guess(singleLists(items), language);
	const isFar = bank.filter(({ score, chance }) => Math.abs(score - chance) > TOLERANCE);
	return titled(
		`Guessers in ${LANGUAGE_NAMES[language]}: the options of every choice, and each drop-down of every gap`,
		[
			table(['file', ...GUESSERS, 'chance'], [...rows, row('bank', singleLists(items))]),
			...(isFar.length === 0
				? ['Over the bank each is within 5 points of chance.']
				: isFar.map(({ guesser, score, chance }) => `Over the bank, somebody who ${HABITS[guesser]} is ${((score - chance) * 100).toFixed(1)} points from chance.`))
		].join('\n')
	);
}

/** Lists with several keys have no single right guess: the mean length of keys beside that of the others. */
function several(items: readonly WrittenItem[]): string {
	const lists = severalLists(items);
	return titled(
		'Choices, several keys',
		`keys longer on average than the other options: ${percent(keysAreLonger(lists, 'en'))} of ${lists.length} lists in English, ${percent(keysAreLonger(lists, 'zh'))} in Chinese (50 % is even)`
	);
}

const titled = (title: string, body: string): string => `${title}\n${'-'.repeat(title.length)}\n${body}`;
