import type { FlawAt } from '../problem.server.ts';
import { GAP_IN_CHINESE, type Readable } from './readable.server.ts';

const HAN = '\\p{Script=Han}';
const WIDE = `${HAN}、。，；：？！（）《》「」“”‘’…—`;

const BESIDE = `${WIDE}${GAP_IN_CHINESE}`;

/** A comma after Han, a bracket before it, a full stop between: Chinese has signs of its own for each. */
const NARROW_PUNCTUATION = new RegExp(
	`(?<=[${BESIDE}] ?)[,:;?!().]|[,:;?!()](?= ?[${BESIDE}])|(?<![A-Za-z\\d.])\\.(?=${HAN})`,
	'gu'
);
const SPACED_HAN = new RegExp(`(?<=[${WIDE}])[ \\n]+(?=[${WIDE}])`, 'gu');
const HAN_RUN = new RegExp(`${HAN}+`, 'gu');
const WIDE_PUNCTUATION = /[、。《》「」『』【】\u3000\uFF01-\uFF5E]/gu;

/**
 * Words that stay as they are in Chinese: numerals, abbreviations (two capitals or more), single letters with a
 * number. `x` stands for a marked passage in English.
 */
const NEUTRAL_WORD = /^(x+|\d+|[A-Z]\d*|[A-Za-z\d]*[A-Z][A-Za-z\d]*[A-Z][A-Za-z\d]*)$/;

const WIDE_OF: Readonly<Record<string, string>> = {
	',': '，',
	':': '：',
	';': '；',
	'?': '？',
	'!': '！',
	'(': '（',
	')': '）',
	'.': '。'
};

export function chineseFlaws(words: Readable): FlawAt[] {
	const hasHan = words.text.search(HAN_RUN) !== -1;
	const others = words.text
		.split(/[\s\p{P}\p{S}]+/u)
		.filter((word) => word !== '' && !NEUTRAL_WORD.test(word));
	if (!hasHan && others.length > 0)
		return [
			at(words, 0, {
				code: 'zh-without-han',
				expected: 'a text in Chinese',
				found: `\`${excerpt(words.text, 0, 24)}\` without a Chinese character`,
				remedy: 'Write it in Chinese, or mark words that stay in English: `:en[…]`.'
			})
		];
	return [
		...all(words, NARROW_PUNCTUATION, (sign, around) => ({
			code: 'zh-narrow-punctuation',
			expected: `the full-width \`${WIDE_OF[sign]}\` beside Chinese`,
			found: `the half-width \`${sign}\` in \`${around}\``,
			remedy: `Write \`${WIDE_OF[sign]}\`.`
		})),
		...all(words, SPACED_HAN, (_, around) => ({
			code: 'zh-space',
			expected: 'no space between Chinese characters',
			found: `one in \`${around}\``,
			remedy: 'Remove it; a line break inside the text makes one too.'
		}))
	];
}

export const englishFlaws = (words: Readable): FlawAt[] => [
	...all(words, HAN_RUN, (run) => ({
		code: 'en-han',
		expected: 'Chinese inside English to be marked',
		found: `\`${run}\``,
		remedy: `Write \`:zh[${run}]\`.`
	})),
	...all(words, WIDE_PUNCTUATION, (sign, around) => ({
		code: 'en-wide-punctuation',
		expected: 'English punctuation',
		found: `the full-width \`${sign}\` in \`${around}\``,
		remedy: 'Write the English sign, or move this one into `:zh[…]`.'
	}))
];

type Describe = (found: string, around: string) => FlawAt['flaw'];

const all = (words: Readable, pattern: RegExp, describe: Describe): FlawAt[] =>
	[...words.text.matchAll(pattern)].map((match) =>
		at(
			words,
			match.index,
			describe(match[0], excerpt(words.text, match.index - 4, match.index + match[0].length + 4))
		)
	);

const at = (words: Readable, index: number, flaw: FlawAt['flaw']): FlawAt => ({
	offset: words.offsets[index] ?? 0,
	flaw
});

const excerpt = (text: string, from: number, to: number): string =>
	text.slice(Math.max(from, 0), to).replace(/\s+/g, ' ').trim();
