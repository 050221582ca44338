import type { IndexEntry, Paper } from './model.ts';
import { paperItem } from './paper-item.ts';

/** The checks of a lesson: one fixed paper for everybody, in the order in which the text asks them. */
export const lessonPaper = (entries: readonly IndexEntry[], slug: string): Paper => ({
	items: entries.map((entry) => paperItem(entry, slug))
});
