import type { Language } from '#lib/domain/course/language.ts';
import type { Finding } from './finding.server.ts';
import { inBoth, type OptionList } from './written-item.server.ts';

/** Options that speak of the other options: “all of the above”, 以上都是, “both A and B”. */
export const optionPhrases = ({ options }: OptionList): Finding[] =>
	inBoth((language) =>
		options.flatMap(({ text, path }): Finding[] => {
			const [phrase] = PHRASES[language].exec(text[language]) ?? [];
			if (phrase === undefined) return [];
			return [
				{
					rule: 'option-all-none',
					path: [...path, language],
					expected: 'an option that stands by itself',
					found: `“${phrase}”`,
					remedy: 'It speaks of the other options, which are shuffled, and is often the key: write an option with a content.'
				}
			];
		})
	);

const PHRASES: Readonly<Record<Language, RegExp>> = {
	en: /\b(?:all|none|both|neither|any|either|some|each) of (?:the (?:above|below|options|answers|others)|these|them)\b|\b(?:both|neither) [A-D] (?:and|nor) [A-D]\b|^(?:all|none|both|neither)\.?$/i,
	zh: /(?:以上|上述|上面|下列)(?:选项|各项|几项|三项|答案|所有)?(?:都|皆|均|全)(?:不)?(?:是|非|对|正确|错误|错|可|有)|^(?:都是|都不是|都对|都不对|皆是|皆非|二者皆非|两者都是|两者都不是)$|[A-D甲乙丙丁]和[A-D甲乙丙丁]都/
};
