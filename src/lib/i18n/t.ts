import { IntlMessageFormat } from 'intl-messageformat';
import { addMessages, format, unwrapFunctionStore } from 'svelte-i18n';
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

/** The page's language, one for its life: another language is another document. */
let spoken: Language | undefined;

/** The words for `key` in the page's language. Keys and their arguments are checked by the compiler. */
export const t = <K extends keyof Messages>(key: K, ...values: Arguments<K>): string =>
	say(spoken, key, values);

/** The same in another language than the page's, whose words were added: for a file that goes to somebody else. */
export const tIn = <K extends keyof Messages>(language: Language, key: K, ...values: Arguments<K>): string =>
	say(language, key, values);

// The locale goes along each time. Set once and for all, svelte-i18n would write it on the document, where the language
// stands more exactly already: everything there would be styled anew, just when the first answer waits.
const say = (language: Language | undefined, key: string, [values]: readonly object[]): string =>
	formatMessage(key, {
		...(language ? { locale: LOCALE[language] } : {}),
		...(values ? { values: { ...values } } : {})
	});

/** Adds words without speaking the language. */
export const addWords = (language: Language, bundle: Bundle): void => addMessages(language, bundle);

/** Makes `language` the language of every following `t`. */
export function speak(language: Language, ...bundles: readonly Bundle[]): void {
	for (const bundle of bundles) addMessages(language, bundle);
	spoken = language;
}
