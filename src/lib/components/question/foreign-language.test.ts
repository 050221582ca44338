import { describe, expect, it } from 'vitest';
import { foreignLanguage } from './foreign-language.ts';

describe('the language of a plain text', () => {
	it('lets a screen reader speak a Chinese term on an English page as Chinese', () => {
		expect(foreignLanguage('多边', 'en')).toBe('zh-Hans');
	});

	it('lets a screen reader speak an English term on a Chinese page as English', () => {
		expect(foreignLanguage('shared benefits', 'zh')).toBe('en');
	});

	it('leaves a text in the language of the page, and numbers, alone', () => {
		expect(foreignLanguage('multilateral', 'en')).toBeUndefined();
		expect(foreignLanguage('联合国 UN', 'zh')).toBeUndefined();
		expect(foreignLanguage('2017', 'zh')).toBeUndefined();
	});
});
