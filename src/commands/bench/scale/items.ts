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
		const answers = words('what', IDS.length, random).map((text, place) => ({ id: at(IDS, place), text }));
		switch (kind) {
			case 'choice':
				return {
					...frame,
					options: answers.map((answer, place) => ({ ...answer, ...keyAt(place === lesson % 4), why: why() }))
				};
			case 'choices':
				return {
					...frame,
					options: answers.map((answer, place) => ({
						...answer,
						...keyAt(place % 2 === lesson % 2),
						why: why()
					}))
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
					rights: answers
				};
		}
	});

const keyAt = (isKey: boolean) => (isKey ? { key: true } : {});
