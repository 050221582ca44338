import { LANGUAGES } from '#lib/domain/course/language.ts';
import type { Accepted } from '#lib/domain/question/text/model.ts';
import { normalise } from '#lib/domain/question/text/normalise.ts';
import { plain } from '../render/plain.server.ts';
import type { AuthoredItem } from '../schema/item.server.ts';
import type { Path } from '../yaml-file.server.ts';
import { fault, type Fault } from './fault.server.ts';

/** The spellings of a short answer, as the grade compares them: each leads to one feedback only. */
export function spellingFaults(item: Extract<AuthoredItem, { kind: 'text' }>): Fault[] {
	const right = folded(item.answer.accept);
	const lists = [
		{ accept: item.answer.accept, path: ['answer', 'accept'] },
		...item.confusions.map(({ accept }, index) => ({ accept, path: ['confusions', index, 'accept'] }))
	];
	return [
		...lists.flatMap(({ accept, path }) => languageFaults(accept, path)),
		...LANGUAGES.flatMap((language) =>
			right.has(normalise(plain(item.answer.text[language])))
				? []
				: [
						fault(
							['answer', 'text', language],
							'answer-not-accepted',
							'the answer that is shown to be one that is accepted',
							`\`${item.answer.text[language]}\``,
							`Add it to \`accept\`.`
						)
					]
		),
		...lists.slice(1).flatMap(({ accept, path }, index) => {
			const before = lists.slice(1, index + 1).map((list) => folded(list.accept));
			return clashes(accept, path, right, before);
		})
	];
}

function clashes(accept: Accepted, path: Path, right: Spellings, before: readonly Spellings[]): Fault[] {
	return spellingsOf(accept).flatMap(({ spelling, at }) => {
		const isRight = right.has(normalise(spelling));
		if (!isRight && !before.some((other) => other.has(normalise(spelling)))) return [];
		return [
			fault(
				[...path, ...at],
				'spelling-twice',
				'a spelling that leads to one feedback',
				`\`${spelling}\`, which ${isRight ? 'the answer' : 'another confusion'} has too`,
				'Case, width, punctuation and spaces do not tell answers apart: remove one of the two.'
			)
		];
	});
}

/** The lists tell the languages apart, although an answer in either is taken on every page. */
const languageFaults = (accept: Accepted, path: Path): Fault[] =>
	spellingsOf(accept).flatMap(({ spelling, at }) => {
		const hasHan = /\p{Script=Han}/u.test(spelling);
		const isEmpty = normalise(spelling) === '';
		if (!isEmpty && (at[0] === 'en' ? !hasHan : hasHan || !/[a-z]{2}/.test(spelling))) return [];
		return [
			fault(
				[...path, ...at],
				'spelling-language',
				at[0] === 'en' ? 'a spelling in English' : 'a spelling in Chinese',
				isEmpty ? `\`${spelling}\`, of which nothing is compared` : `\`${spelling}\``,
				isEmpty ? 'Remove it.' : `Move it to \`${at[0] === 'en' ? 'zh' : 'en'}\`; both lists count on both pages.`
			)
		];
	});

type Spellings = ReadonlySet<string>;

const folded = (accept: Accepted): Spellings => new Set(spellingsOf(accept).map(({ spelling }) => normalise(spelling)));

const spellingsOf = (accept: Accepted) =>
	LANGUAGES.flatMap((language) =>
		accept[language].map((spelling, index) => ({ spelling, at: [language, index] as const }))
	);
