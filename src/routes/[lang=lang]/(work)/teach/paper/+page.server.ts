import { LANGUAGES } from '#lib/domain/course/language.ts';
import type { EntryGenerator } from './$types';

/** Reached from an assignment, which no prerendered page has. */
export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));
