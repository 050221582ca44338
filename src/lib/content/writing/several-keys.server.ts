import type { Language } from '#lib/domain/course/language.ts';
import { meanOf } from './mean.server.ts';
import { lengthOf } from './words.server.ts';
import type { OptionList } from './written-item.server.ts';

/** Mean length of the keys of a list, and of its other options. */
export function meanLengths({ options }: OptionList, language: Language): { right: number; wrong: number } {
	const mean = (keys: boolean): number =>
		meanOf(
			options.filter(({ key }) => key === keys),
			({ text }) => lengthOf(text[language])
		);
	return { right: mean(true), wrong: mean(false) };
}

/** Of lists with several keys, the share in which these are longer on average than the rest; equal counts half. */
export const keysAreLonger = (lists: readonly OptionList[], language: Language): number =>
	meanOf(lists, (list) => {
		const { right, wrong } = meanLengths(list, language);
		return right === wrong ? 0.5 : right > wrong ? 1 : 0;
	});
