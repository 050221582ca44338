import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { Bilingual, Language } from '#lib/domain/course/language.ts';
import { randomOf } from '#lib/domain/paper/shuffle.ts';
import { at, type Base } from './base.ts';
import { itemIds } from './items.ts';
import { sentence } from './words.ts';

const SENTENCES_IN_PARAGRAPH = 4;
const PARAGRAPHS_IN_SECTION = 4;

export const slugOf = (number: number): string => `lesson-${number}`;

/** lesson.yaml */
export function lessonFields(number: number, base: Base) {
	const random = randomOf(`fields ${number}`);
	const { id, linked } = at(base.concepts, number);
	const line = (): Bilingual => sentence(random);
	return {
		title: { en: `Lesson number ${number}`, zh: `第 ${number} 课` },
		lead: line(),
		concepts: [id],
		aims: [
			{ en: `tell case ${number} from its neighbours`, zh: `分清第 ${number} 个案例与相邻的案例` },
			{ en: `say what lesson ${number} is about`, zh: `说出第 ${number} 课讲什么` }
		],
		connects: [{ to: linked, text: cited(line(), number, base) }],
		confusion: {
			title: { en: `Day and night in lesson ${number}`, zh: `第 ${number} 课中的白天与黑夜` },
			text: cited(line(), number + 1, base)
		},
		remember: [line(), line(), line()],
		discuss: line()
	};
}

/** en.md or zh.md. Both draw the same sentences, one after the other. */
export function lessonText(number: number, language: Language, base: Base): string {
	const random = randomOf(`text ${number}`);
	// Every paragraph rests on the next fact of all: ten lessons teach each of them.
	const first = (number - 1) * (1 + itemIds(number).length * PARAGRAPHS_IN_SECTION);
	const sections = itemIds(number).map((item, index) => {
		const heading = { en: `Part ${index + 1}`, zh: `第 ${index + 1} 部分` }[language];
		const { id, ...term } = at(base.terms, number * 7 + index);
		// A term is linked once in a lesson: a glossary may have fewer than a lesson has sections.
		const named = index < base.terms.length ? `:term[${term[language]}]{${id}}` : term[language];
		const about = { en: `This part is about ${named}.`, zh: `这一部分讲的是${named}。` }[language];
		const paragraphs = Array.from({ length: PARAGRAPHS_IN_SECTION }, (_, paragraph) =>
			paragraphOf(random, language, at(base.facts, first + 1 + index * PARAGRAPHS_IN_SECTION + paragraph))
		);
		const list = Array.from({ length: 3 }, () => `- ${sentence(random)[language]}`).join('\n');
		return [`## ${heading} {#part-${index + 1}}`, about, ...paragraphs, list, `::check{${item}}`].join(
			'\n\n'
		);
	});
	const opening = paragraphOf(random, language, at(base.facts, first));
	return `${[opening, ...sections].join('\n\n')}\n`;
}

function paragraphOf(random: RandomGenerator, language: Language, fact: string): string {
	const all = Array.from({ length: SENTENCES_IN_PARAGRAPH }, () => sentence(random)[language]);
	return `${all.join(language === 'en' ? ' ' : '')}:fact{${fact}}`;
}

const cited = ({ en, zh }: Bilingual, place: number, base: Base): Bilingual => {
	const fact = at(base.facts, place);
	return { en: `${en}:fact{${fact}}`, zh: `${zh}:fact{${fact}}` };
};
