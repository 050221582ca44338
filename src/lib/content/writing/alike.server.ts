import type { Language } from '#lib/domain/course/language.ts';
import type { Finding } from './finding.server.ts';
import { inBoth, type Option, type OptionList } from './written-item.server.ts';

/** Two options that say the same, and options of which one holds the other. */
export const alikeOptions = (list: OptionList): Finding[] =>
	inBoth((language) =>
		list.options.flatMap((option, index) => {
			const earlier = list.options.slice(0, index);
			const twin = earlier.find((other) => bare(other, language) === bare(option, language));
			if (twin) return [twice(option, twin, language)];
			// Several can be right at once: there, each is judged by itself.
			const other = list.single ? earlier.find((other) => overlap(option, other, language)) : undefined;
			return other ? [overlapping(option, other, language)] : [];
		})
	);

/** Case, signs and articles tell no options apart. */
const bare = ({ text }: Option, language: Language): string => {
	const words = text[language].toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
	return language === 'en' ? words.replace(/\b(?:the|an?)\b/g, ' ').replace(/\s+/g, ' ').trim() : words.replaceAll(' ', '');
};

function overlap(one: Option, other: Option, language: Language): boolean {
	const [short, long] = [bare(one, language), bare(other, language)].sort((a, b) => a.length - b.length);
	if (short === undefined || long === undefined) return false;
	// A short name inside a longer one (“peace”, “peace and development”) is what the item is about.
	if (language === 'zh') return short.length >= 6 && long.startsWith(short);
	return short.split(' ').length >= 3 && ` ${long}`.startsWith(` ${short} `);
}

const twice = (option: Option, twin: Option, language: Language): Finding => ({
	rule: 'option-twice',
	path: [...option.path, language],
	expected: 'options that differ by more than signs and articles',
	found: `“${option.text[language]}” beside “${twin.text[language]}”`,
	remedy: 'If one is right, so is the other: write another option.'
});

const overlapping = (option: Option, other: Option, language: Language): Finding => ({
	rule: 'options-overlap',
	path: [...option.path, language],
	expected: 'options of which none holds another',
	found: `“${option.text[language]}” and “${other.text[language]}”`,
	remedy: 'Whoever picks the longer one has said the shorter one too: let them exclude each other.'
});
