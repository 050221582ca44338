import { describe, expect, it } from 'vitest';
import { withPart } from './with-part.ts';

describe('answering one part of a question', () => {
	it('keeps what the other parts were answered with', () => {
		expect(withPart({ a: 'x' }, 'b', 'y')).toEqual({ a: 'x', b: 'y' });
	});

	it('replaces an answer by a later one, and the same change twice is one change', () => {
		const once = withPart({ a: 'x' }, 'a', 'y');
		expect(once).toEqual({ a: 'y' });
		expect(withPart(once ?? {}, 'a', 'y')).toEqual(once);
	});

	it('is unanswered again, not answered with nothing, when the last answer is taken back', () => {
		expect(withPart({ a: 'x' }, 'a', undefined)).toBeNull();
	});
});
