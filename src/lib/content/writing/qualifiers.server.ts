import type { Language } from '#lib/domain/course/language.ts';
import { inBoth, type OptionList } from './written-item.server.ts';
import type { Finding } from './finding.server.ts';

/** Words that test-wise readers take for a mark of wrong answers. */
export const ABSOLUTE: Readonly<Record<Language, RegExp>> = {
	en: /\b(?:always|never|only|none|solely|exclusively|entirely|completely|absolutely|totally|without exception|at all|under no circumstances|in every case)\b/gi,
	zh: /总是|从不|从来|从未|一定|必定|所有(?!相关方|国家|[，。]|$)|只有|只能|仅仅|仅有|完全|绝对|一律|一切|唯一|毫无|永远|任何|根本/g
};

/** … and of right ones. */
export const HEDGE: Readonly<Record<Language, RegExp>> = {
	en: /\b(?:may|might|could|often|usually|generally|mostly|mainly|partly|sometimes|perhaps|probably|possibly|likely|tends?|largely|in part|as a rule|to some extent|so far|at least|some of)\b/gi,
	zh: /可能|或许|也许|往往|通常|一般来说|有时|大多|大体|基本上|部分地|主要是|在一定程度上|某种程度|至少|多半|较为/g
};

/** Absolutes that only wrong options have, hedges that only the right ones have. */
export const qualifiers = ({ options, stem }: OptionList): Finding[] =>
	inBoth((language) => {
		const inStem = (word: string) => stem[language].toLowerCase().includes(word.toLowerCase());
		const has = (key: boolean, pattern: RegExp) =>
			options.some((option) => option.key === key && option.text[language].match(pattern));
		return options.flatMap(({ key, text, path }): Finding[] => {
			const pattern = (key ? HEDGE : ABSOLUTE)[language];
			const word = text[language].match(pattern)?.find((word) => !inStem(word));
			if (word === undefined || has(!key, pattern)) return [];
			return [
				{
					rule: key ? 'option-hedge' : 'option-absolute',
					path: [...path, language],
					expected: key ? 'no hedge that the key alone has' : 'no absolute that wrong options alone have',
					found: `“${word}” in “${text[language]}”`,
					remedy: key
						? 'A careful word marks the right answer: say it plainly, or be as careful in another option.'
						: 'A sweeping word marks a wrong answer: say it without, or let the key have one too.'
				}
			];
		});
	});
