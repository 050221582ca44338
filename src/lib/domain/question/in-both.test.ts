import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyItem } from './arbitrary.ts';
import { inBoth, inOne } from './in-both.ts';
import { mapTexts } from './texts.ts';

it('an item kept in both languages gives back each, text for text', () => {
	fc.assert(
		fc.property(anyItem, (en) => {
			const translate = (text: string): string => `${text} 译`;
			const zh = mapTexts(en, { rich: translate, plain: translate });
			const both = inBoth(en, zh);
			expect(both && inOne(both, 'en')).toEqual(en);
			expect(both && inOne(both, 'zh')).toEqual(zh);
		})
	);
});

it('renderings of two editions are not put together', () => {
	fc.assert(
		fc.property(anyItem, (item) => {
			expect(inBoth(item, { ...item, wordingVersion: 'w2' })).toBeNull();
		})
	);
});
