import type { Finding } from './finding.server.ts';
import type { Option, OptionList } from './written-item.server.ts';

/** One option that is built otherwise than all others: by its end, or by the way in which it begins. */
export const grammar = ({ options }: OptionList): Finding[] => [
	...oddOne(options, 'en', ({ text }) => end(/[.!?]”?$/.test(text.en))),
	...oddOne(options, 'zh', ({ text }) => end(/[。！？]”?$/.test(text.zh))),
	...oddOne(options, 'en', ({ text }) => beginning(text.en))
];

const end = (isStopped: boolean): string => `${isStopped ? 'a' : 'no'} full stop at the end`;

/** Every option is of the same kind, but for one. */
function oddOne(options: readonly Option[], language: 'en' | 'zh', kindOf: (option: Option) => string): Finding[] {
	const kinds = options.map(kindOf);
	const odd = options.flatMap((option, index) => {
		const [other = '', ...rest] = kinds.filter((_, at) => at !== index);
		const isOdd = rest.length > 0 && rest.every((kind) => kind === other) && kinds[index] !== other;
		return isOdd && other !== OTHER ? [{ option, is: kinds[index] ?? '', other }] : [];
	});
	return odd.slice(0, 1).map(({ option, is, other }) => ({
		rule: 'options-grammar',
		path: [...option.path, language],
		expected: `options built alike: the others have ${other}`,
		found: `“${option.text[language]}” with ${is === OTHER ? 'another beginning' : is}`,
		remedy: 'Give all options the same form.'
	}));
}

const OTHER = '';

const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
	[/^(?:(?:in|on|at|by|from|to|for|under|with) )?(?:which|whom?|whose|what|where|when|why|how) /iu, 'a question word'],
	[/^to \p{Ll}/u, 'an infinitive (“to …”)'],
	[/^that /u, '“that …”'],
	[/^(?:because|since) /iu, '“because …”'],
	[/^(?:in|on|at|by|from|under|with|without|among|between|through) /u, 'a preposition'],
	[/^(?:Yes|No)\b/u, '“Yes” or “No”'],
	[/^(?:It|They|He|She|There|This|These) /u, 'a whole sentence']
];

const beginning = (text: string): string => BEGINNINGS.find(([pattern]) => pattern.test(text))?.[1] ?? OTHER;
