// For tests: indexes of banks, from a single item to more than an exam can hold.
import fc from 'fast-check';
import { LEVELS, type Level } from '../question/model.ts';
import type { IndexEntry } from './model.ts';

/** An entry of which only what the test turns on need be said. */
export const entry = (given: Partial<IndexEntry> & { readonly id: string }): IndexEntry => ({
	unit: 'overview',
	concepts: ['peace'],
	level: 'recall',
	keyVersion: 'k1',
	lists: { options: ['a', 'b', 'c'] },
	...given
});

/** Many entries of one concept and level. */
export const entries = (count: number, concept: string, level: Level): readonly IndexEntry[] =>
	Array.from({ length: count }, (_, number) =>
		entry({ id: `${concept}-${level}-${number}`, concepts: [concept], level })
	);

export const anyIndex: fc.Arbitrary<readonly IndexEntry[]> = fc.uniqueArray(
	fc
		.record({
			id: fc.stringMatching(/^[a-z]{1,3}$/),
			unit: fc.constantFrom('overview', 'principles'),
			concepts: fc.shuffledSubarray(['peace', 'sovereignty', 'background', 'four-lists'], { minLength: 1 }),
			level: fc.constantFrom(...LEVELS)
		})
		.map(entry),
	{ selector: ({ id }) => id, maxLength: 60 }
);
