import { addMessages, format, unwrapFunctionStore } from 'svelte-i18n';
import type { Messages } from '../messages.ts';
import en from '../messages/en/teach-sheet.json';
import zh from '../messages/zh/teach-sheet.json';

type Key = Extract<keyof Messages, keyof typeof en>;
type Arguments<K extends Key> = keyof Messages[K] extends never ? [] : [values: Messages[K]];

addMessages('en', en);
addMessages('zh', zh);

/** How numbers are written, as in `t`. */
const LOCALE = { en: 'en-GB', zh: 'zh-CN' } as const;
const formatMessage = unwrapFunctionStore(format);

/** Words on printed paper: its language is the student's, and need not be that of the page it is printed from. */
export const printed = <K extends Key>(language: 'en' | 'zh', key: K, ...[values]: Arguments<K>): string =>
	formatMessage(key, { locale: LOCALE[language], ...(values ? { values } : {}) });
