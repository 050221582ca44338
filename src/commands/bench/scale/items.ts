import { lengthOf } from '#lib/content/writing/words.server.ts';
import type { Bilingual } from '#lib/domain/course/language.ts';
import { randomOf } from '#lib/domain/paper/shuffle.ts';
import { at, type Base } from './base.ts';
import { sentence, word, words } from './words.ts';

const KINDS = ['choice', 'judge', 'match', 'choices'] as const;
const LEVELS = ['recall', 'understand', 'apply'] as const;
const VERDICTS = ['says', 'otherwise', 'silent'] as const;
const IDS = ['a', 'b', 'c', 'd'];

/** The items that a lesson asks, one a section. */
export const itemIds = (lesson: number): readonly string[] => KINDS.map((kind) => `ask-${lesson}-${kind}`);

/** Their entries in the bank. */
export const itemsOf = (lesson: number, base: Base) =>
	KINDS.map((kind, index) => {
		const random = randomOf(`${kind} ${lesson}`);
		const fact = at(base.facts, lesson + index);
		const why = (): Bilingual => {
			const { en, zh } = sentence(random);
			return { en: `${en}:fact{${fact}}`, zh: `${zh}:fact{${fact}}` };
		};
		const [who, where] = [word('who', random), word('where', random)];
		const frame = {
			id: `ask-${lesson}-${kind}`,
			kind,
			concepts: [at(base.concepts, lesson).id],
			facts: [fact],
			level: at(LEVELS, lesson + index),
			stem: {
				en: `According to lesson ${lesson}, what does ${who.en} look at ${where.en}?`,
				zh: `据第 ${lesson} 课所述，${who.zh}${where.zh}看的是什么？`
			},
			hint: sentence(random)
		};
		const answers = words('what', IDS.length, random);
		switch (kind) {
			case 'choice':
				return {
					...frame,
					options: optionsOf(answers, [lesson % 4], [Math.floor(lesson / 4) % 4], why)
				};
			case 'choices':
				return {
					...frame,
					options: optionsOf(
						answers,
						lesson % 2 === 0 ? [0, 2] : [1, 3],
						Math.floor(lesson / 2) % 2 === 0 ? [0, 1] : [2, 3],
						why
					)
				};
			case 'judge':
				return {
					...frame,
					statements: VERDICTS.map((verdict, place) => ({
						id: at(IDS, place),
						verdict,
						text: sentence(random),
						why: why()
					}))
				};
			case 'match':
				return {
					...frame,
					lefts: words('who', 3, random).map((text, place) => ({
						id: at(IDS, place),
						to: at(IDS, place + lesson),
						text,
						why: why()
					})),
					rights: answers.map((text, place) => ({ id: at(IDS, place), text }))
				};
		}
	});

/**
 * Answers as options with keys at `places`, and for keys those that come at `ranks` from the shortest English one to the
 * longest: both go round with the lessons, so that no habit of guessing gains by the bank.
 */
function optionsOf(
	answers: readonly Bilingual[],
	places: readonly number[],
	ranks: readonly number[],
	why: () => Bilingual
) {
	const sorted = answers.toSorted((a, b) => lengthOf(a.en) - lengthOf(b.en));
	const keys = sorted.filter((_, rank) => ranks.includes(rank));
	const others = sorted.filter((_, rank) => !ranks.includes(rank));
	return answers.map((_, place) => {
		const keysBefore = places.filter((key) => key < place).length;
		const answer = places.includes(place)
			? { key: true, text: at(keys, keysBefore) }
			: { text: at(others, place - keysBefore) };
		return { id: at(IDS, place), ...answer, why: why() };
	});
}
