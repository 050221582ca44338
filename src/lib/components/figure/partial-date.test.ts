import { describe, expect, it } from 'vitest';
import { dayOf, yearOf } from './partial-date.ts';

describe('the date of an entry', () => {
	it.each([
		['2017-03-01', '1 March', '3 月 1 日'],
		['2017-12', 'December', '12 月'],
		['2017', '', '']
	])('%s is written as exactly as it is known, in each language’s own way', (date, en, zh) => {
		expect(dayOf(date, 'en')).toBe(en);
		expect(dayOf(date, 'zh')).toBe(zh);
		expect(yearOf(date)).toBe(2017);
	});
});
