import { IntlMessageFormat } from 'intl-messageformat';
import { addMessages, json, unwrapFunctionStore } from 'svelte-i18n';
import type { Messages } from './messages.ts';

type Language = 'en' | 'zh';
type Bundle = Readonly<Record<string, string>>;

/** The arguments of a message, absent where it takes none. */
type Arguments<K extends keyof Messages> = keyof Messages[K] extends never ? [] : [values: Messages[K]];

/** How dates and numbers are written: messages themselves are found under the language. */
const LOCALE = { en: 'en-GB', zh: 'zh-CN' } as const;

// Only its parser asks for it, which is not there in the browser; and the first look into the browser's locales takes
// a slow processor 50 ms, just when the first answer waits for its feedback.
IntlMessageFormat.resolveLocale = () => undefined;

const messageOf = unwrapFunctionStore(json);

/** The page's language, one for its life: another language is another document. */
let spoken: Language | undefined;

/** The words for `key` in the page's language. Keys and their arguments are checked by the compiler. */
export const t = <K extends keyof Messages>(key: K, ...values: Arguments<K>): string =>
	say(spoken, key, values);

/** The same in another language than the page's, whose words were added: for a file that goes to somebody else. */
export const tIn = <K extends keyof Messages>(language: Language, key: K, ...values: Arguments<K>): string =>
	say(language, key, values);

/** Of each language by its messages: two languages may have the same message, with other dates and numbers in it. */
const formatters = {
	en: new Map<string, IntlMessageFormat>(),
	zh: new Map<string, IntlMessageFormat>()
} as const;

// svelte-i18n would format in its own locale alone. That one is not set: it would be written on the document, where the
// language stands more exactly already, and everything there would be styled anew, just when the first answer waits.
function say(language: Language | undefined, key: string, [values]: readonly object[]): string {
	if (!language) throw new Error('no language is spoken yet: see speak()');
	const message: unknown = messageOf(key, LOCALE[language]);
	if (typeof message !== 'string') return key;
	if (!values) return message;
	const known = formatters[language].get(message);
	const formatter = known ?? new IntlMessageFormat(message, LOCALE[language], undefined, { ignoreTag: true });
	if (!known) formatters[language].set(message, formatter);
	return String(formatter.format({ ...values }));
}

/** Adds words without speaking the language. */
export const addWords = (language: Language, bundle: Bundle): void => addMessages(language, bundle);

/** Makes `language` the language of every following `t`. */
export function speak(language: Language, ...bundles: readonly Bundle[]): void {
	for (const bundle of bundles) addMessages(language, bundle);
	spoken = language;
}
