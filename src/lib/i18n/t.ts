import { IntlMessageFormat } from 'intl-messageformat';
import { addMessages, format, init, locale, unwrapFunctionStore } from 'svelte-i18n';
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

const formatMessage = unwrapFunctionStore(format);

/** The words for `key` in the page's language. Keys and their arguments are checked by the compiler. */
export function t<K extends keyof Messages>(key: K, ...values: Arguments<K>): string {
	const [first] = values;
	return first === undefined ? formatMessage(key) : formatMessage(key, { values: first });
}

/** The same in another language than the page's, whose words were added: for a file that goes to somebody else. */
export function tIn<K extends keyof Messages>(language: Language, key: K, ...values: Arguments<K>): string {
	const [first] = values;
	return formatMessage(key, { locale: LOCALE[language], ...(first === undefined ? {} : { values: first }) });
}

/** Adds words without speaking the language. */
export const addWords = (language: Language, bundle: Bundle): void => addMessages(language, bundle);

/**
 * Makes `language` the language of every following `t`. A page has one language for its life: another
 * language is another document, so nothing re-renders on a change.
 */
export function speak(language: Language, ...bundles: readonly Bundle[]): void {
	for (const bundle of bundles) addMessages(language, bundle);
	// svelte-i18n writes its locale on the document, where the language stands more exactly already.
	const html = typeof document === 'undefined' ? null : document.documentElement;
	const lang = html?.lang;
	// Not as `initialLocale`: that is looked up in the browser's locales, which takes a slow processor 50 ms.
	void init({ fallbackLocale: language });
	void locale.set(LOCALE[language]);
	if (html && lang) html.lang = lang;
}
