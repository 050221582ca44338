import type { Messages } from '../messages.ts';
import en from '../messages/en/teach-sheet.json';
import zh from '../messages/zh/teach-sheet.json';
import { addWords, tIn } from '../t.ts';

type Key = Extract<keyof Messages, keyof typeof en>;
type Arguments<K extends Key> = keyof Messages[K] extends never ? [] : [values: Messages[K]];

addWords('en', en);
addWords('zh', zh);

/** Words on printed paper: its language is the student's, and need not be that of the page it is printed from. */
export const printed = <K extends Key>(language: 'en' | 'zh', key: K, ...values: Arguments<K>): string =>
	tIn(language, key, ...values);
