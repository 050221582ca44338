import { isLanguage } from '#lib/domain/course/language.ts';

export const match = isLanguage;
