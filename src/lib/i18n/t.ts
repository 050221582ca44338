import compile from 'icu-minify/compile';
import format, { type CompiledMessage, type FormatOptions } from 'icu-minify/format';
import { addMessages, dictionary } from 'svelte-i18n';
import type { Messages } from './messages.ts';

type Language = 'en' | 'zh';
type Bundle = Readonly<Record<string, string>>;

/** The arguments of a message, absent where it takes none. */
type Arguments<K extends keyof Messages> = keyof Messages[K] extends never ? [] : [values: Messages[K]];

/** How dates and numbers are written: messages themselves are found under the language. */
export const LOCALE = { en: 'en-GB', zh: 'zh-CN' } as const;

/** One formatter for each locale and way of writing: making one is slow. */
function kept<F, O extends object>(make: (locale: string, options?: O) => F) {
	const made = new Map<string, F>();
	return (locale?: Intl.LocalesArgument, options?: O): F => {
		const key = String(locale) + JSON.stringify(options);
		const found = made.get(key) ?? make(String(locale), options);
		made.set(key, found);
		return found;
	};
}

/** What a message may ask for by name, as ICU understands it. */
export const OPTIONS: FormatOptions = {
	formats: {
		date: {
			medium: { year: 'numeric', month: 'short', day: 'numeric' },
			long: { year: 'numeric', month: 'long', day: 'numeric' }
		},
		time: {
			short: { hour: 'numeric', minute: 'numeric' },
			medium: { hour: 'numeric', minute: 'numeric', second: 'numeric' }
		},
		number: { percent: { style: 'percent' } }
	},
	formatters: {
		getDateTimeFormat: kept((locale, options) => new Intl.DateTimeFormat(locale, options)),
		getNumberFormat: kept((locale, options) => new Intl.NumberFormat(locale, options)),
		getPluralRules: kept((locale, options) => new Intl.PluralRules(locale, options))
	}
};

let messages: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {};
dictionary.subscribe((all) => (messages = all));

/** The page's language, one for its life: another language is another document. */
let spoken: Language | undefined;

/** The words for `key` in the page's language. Keys and their arguments are checked by the compiler. */
export const t = <K extends keyof Messages>(key: K, ...values: Arguments<K>): string =>
	say(spoken, key, values);

/** The same in another language than the page's, whose words were added: for a file that goes to somebody else. */
export const tIn = <K extends keyof Messages>(language: Language, key: K, ...values: Arguments<K>): string =>
	say(language, key, values);

/** By the message: what it says does not depend on the language it is in. */
const compiled = new Map<string, CompiledMessage>();

// svelte-i18n would format in its own locale alone. That one is not set: it would be written on the document, where the
// language stands more exactly already, and everything there would be styled anew, just when the first answer waits.
function say(language: Language | undefined, key: string, [values]: readonly object[]): string {
	if (!language) throw new Error('no language is spoken yet: see speak()');
	const message = messages[language]?.[key];
	if (typeof message !== 'string') return key;
	if (!values) return message;
	const known = compiled.get(message) ?? compile(message);
	compiled.set(message, known);
	return String(format(known, LOCALE[language], { ...values }, OPTIONS));
}

/** Adds words without speaking the language. */
export const addWords = (language: Language, bundle: Bundle): void => addMessages(language, bundle);

/** Makes `language` the language of every following `t`. */
export function speak(language: Language, ...bundles: readonly Bundle[]): void {
	for (const bundle of bundles) addMessages(language, bundle);
	spoken = language;
}
