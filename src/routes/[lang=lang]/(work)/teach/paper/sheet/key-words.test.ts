import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyItems, copyOf } from '#lib/domain/assignment/arbitrary.ts';
import { keyLetters } from '#lib/domain/assignment/sheet/key.ts';
import { printedPaper } from '#lib/domain/assignment/sheet/printed-paper.ts';
import { VERSIONS } from '#lib/domain/assignment/sheet/version.ts';
import { keyWords } from './key-words.ts';

const marksIn = (words: string): readonly string[] =>
	[...words.matchAll(/<b>[(（](.+?)[)）]<\/b>/g)].map(([, mark]) => mark ?? '');

describe('the key in words', () => {
	it('marks each part as the paper of its version does', () => {
		fc.assert(
			fc.property(anyItems(1, 6), fc.constantFrom(...VERSIONS), (items, version) => {
				for (const { item, order } of printedPaper(copyOf(items), version)) {
					const [letters, words] = [keyLetters(item, order), keyWords(item, order)];
					for (const marks of [marksIn(words.en), marksIn(words.zh)]) {
						if (item.kind === 'choices') expect(marks.join('')).toBe(letters);
						else if (item.kind === 'choice' || item.kind === 'text') expect(marks).toEqual([]);
						else expect(marks).toEqual([...letters].map((_, index) => String(index + 1)));
					}
				}
			})
		);
	});
});
