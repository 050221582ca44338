import type { Language } from '#lib/domain/course/language.ts';
import type { Finding } from './finding.server.ts';
import { unemphasised } from './visible.server.ts';
import { inBoth, type WrittenItem } from './written-item.server.ts';

/** A question that asks for what is not so, with a “not” that a quick reader passes over. */
export const negative = ({ item }: WrittenItem): Finding[] =>
	inBoth((language): Finding[] => {
		const { text, offsets } = unemphasised(item.stem[language]);
		const match = ASKING[language].exec(text);
		const word = match?.groups?.['not'];
		if (!match || word === undefined) return [];
		return [
			{
				rule: 'stem-negative',
				path: ['stem', language],
				offset: offsets[match.index + match[0].length - word.length] ?? 0,
				expected: 'an emphasised negative, or none',
				found: `“${word}” in the question`,
				remedy: `Ask for what is so, or write \`${language === 'en' ? `*${word}*` : `**${word}**`}\`.`
			}
		];
	});

/** From the question word on, without leaving its clause. */
const ASKING: Readonly<Record<Language, RegExp>> = {
	en: /\b(?:which|what|who|whom|where)\b[^.?,;:“”]*?\b(?<not>not|never|except|neither|cannot|isn’t|aren’t|doesn’t|don’t|least)\b(?=[^.”]*\?)/i,
	zh: /(?:哪|(?<!为)什么|谁)[^。？，；：“”]*?(?<not>(?<!一字)不(?!同|少|仅|使用|断|干涉|止|过|等|合)|没有|未(?!来)|并非)(?=[^。”]*？)/
};
