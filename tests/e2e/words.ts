import { readdirSync, readFileSync } from 'node:fs';
import { addMessages, format, locale, unwrapFunctionStore } from 'svelte-i18n';
import type { Language } from '#lib/domain/course/language.ts';
import type { Messages } from '#lib/i18n/messages.ts';

const FOLDER = new URL('../../src/lib/i18n/messages/', import.meta.url);
const LOCALE = { en: 'en-GB', zh: 'zh-CN' } as const;

type Arguments<K extends keyof Messages> = keyof Messages[K] extends never ? [] : [values: Messages[K]];
export type Say = <K extends keyof Messages>(key: K, ...values: Arguments<K>) => string;

for (const language of ['en', 'zh'])
	for (const file of readdirSync(new URL(`${language}/`, FOLDER)))
		addMessages(language, JSON.parse(readFileSync(new URL(`${language}/${file}`, FOLDER), 'utf8')));

const formatMessage = unwrapFunctionStore(format);

/** What the interface says in a language: `words('zh')('exam.start')`. Keys and their arguments are checked by the compiler. */
export const words =
	(language: Language): Say =>
	(key, ...[values]) => {
		// The library writes dates and numbers in its one current locale, whatever it is asked for.
		locale.set(LOCALE[language]);
		return formatMessage(key, values ? { values } : {});
	};
