import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyItem } from './arbitrary.ts';
import { keyParts } from './key.ts';

describe('the key of an item', () => {
	it('names at least one right part, each with its reason, for every kind', () => {
		fc.assert(
			fc.property(anyItem, (item) => {
				const parts = keyParts(item);
				expect(parts.length).toBeGreaterThan(0);
				for (const { text, to, why } of parts) {
					expect(text ?? to).not.toBeNull();
					expect(why).toBeDefined();
				}
			})
		);
	});
});
