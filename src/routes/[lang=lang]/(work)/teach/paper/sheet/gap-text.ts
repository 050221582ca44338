import type { Bilingual } from '#lib/domain/course/language.ts';
import type { ItemOf } from '#lib/domain/question/model.ts';

/** The sentence with a numbered line for each gap; numbers are those of the answer sheet, in either language. */
export function gapText({ text, gaps }: ItemOf<'gap', Bilingual>): Bilingual {
	const numbered = (sentence: string): string =>
		gaps.reduce(
			(words, { id }, index) => words.replaceAll(`{${id}}`, `<span class="blank"><b>${index + 1}</b></span>`),
			sentence
		);
	return { en: numbered(text.en), zh: numbered(text.zh) };
}
