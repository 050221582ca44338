import { describe, expect, it } from 'vitest';
import { speak, t, tIn, addWords } from './t.ts';

/** The same message in both languages, so that one could be taken for the other. */
const AT = '{at, date, medium}';
const at = new Date(Date.UTC(2026, 10, 27, 12));

// A reader's browser may speak any language: what it would say is never asked.
describe('what a message says', () => {
	it('has its dates in the language of the page, or in the other one where that is asked for', () => {
		speak('zh', { 'book.at': AT });
		addWords('en', { 'book.at': AT });
		expect(t('book.at', { at })).toBe('2026年11月27日');
		expect(tIn('en', 'book.at', { at })).toBe('27 Nov 2026');
		expect(t('book.at', { at })).toBe('2026年11月27日');
	});
});
