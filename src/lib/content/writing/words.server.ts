import type { Language } from '#lib/domain/course/language.ts';

/** The words of a text that carry its meaning, each once, as a reader recognises them again. */
export function contentWords(text: string, language: Language): ReadonlySet<string> {
	const key = `${language} ${text}`;
	const before = known.get(key);
	if (before) return before;
	const words = new Set(language === 'en' ? englishWords(text) : chineseWords(text));
	known.set(key, words);
	return words;
}

/** Chinese takes a dictionary to divide: every text once. */
const known = new Map<string, ReadonlySet<string>>();

/** How long an option looks: what is seen without spaces. A Chinese character is one, as a Latin letter is. */
export const lengthOf = (text: string): number => text.replace(/\s/g, '').length;

const englishWords = (text: string): string[] =>
	(text.toLowerCase().match(/\p{L}[\p{L}\p{N}]*/gu) ?? [])
		.map(singular)
		.filter((word) => word.length > 2 && !EMPTY_ENGLISH.has(word));

/** “principles” repeats “principle”, “countries” “country”. */
const singular = (word: string): string =>
	word.length > 4 ? word.replace(/ies$/, 'y').replace(/(?<=[^su])s$/, '') : word;

const chineseWords = (text: string): string[] =>
	[...segmenter.segment(text)].flatMap(({ segment, isWordLike }) =>
		isWordLike && segment.length > 1 && !/^的|^是|是$|的$/.test(segment) && !EMPTY_CHINESE.has(segment) ? [segment] : []
	);

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const EMPTY_ENGLISH = new Set(
	(
		'the and for that this these those with from into onto upon than then they them their its his her him she you your our who whom whose which what where when why how ' +
		'are was were been being has have had having does did done doing can could may might must shall should will would not but nor yet also both each either ' +
		'out up off just one two three four five six nine other another any all some such same about under over between among after before while'
	).split(' ')
);

const EMPTY_CHINESE = new Set(
	'一个 一项 一份 一种 一句 这个 这项 这份 这些 哪个 哪项 哪些 哪里 什么 怎样 怎么 为什么 他们 她们 它们 我们 你们 可以 应当 应该 没有 不是 就是 也是 以及 或者 而且 但是 不过 因为 所以 如果 其中 之一 之间 下列 按照 根据 其他 两个 三个 四个 五个 六个'.split(
		' '
	)
);
