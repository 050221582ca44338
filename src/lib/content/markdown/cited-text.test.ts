import fc from 'fast-check';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { citedText } from './cited-text.server.ts';

const markdown = unified().use(remarkParse).use(remarkDirective);
const plain = (tree: unknown): unknown => JSON.parse(JSON.stringify(tree));

describe('a text of words and citations', () => {
	it('is read as the Markdown parser reads it, down to the place of each character', () => {
		const words = fc.constantFrom('Peace ', 'comes (first), ', '“战略”', '；10.30 ', '第一项。', 'it’s 50%! ', '𠀀');
		const citation = fc
			.array(fc.constantFrom('S4.2', 'S5.3a', 'C-W1', 'N1'), { minLength: 1, maxLength: 3 })
			.map((ids) => `:fact{${[...new Set(ids)].join(' ')}}`);
		const text = fc.array(fc.oneof(words, citation), { minLength: 1, maxLength: 6 }).map((pieces) => `A${pieces.join('')}.`);
		fc.assert(
			fc.property(text, (source) => {
				expect(plain(citedText(source))).toEqual(plain(markdown.parse(source)));
			})
		);
	});

	it('is not what holds any other markup, or what Markdown would trim', () => {
		const others = ['*a*', ':zh[和平]', 'at 10:30', ':fact{}', ':fact{#a}', ':fact[a]{S1}', ' a', 'a ', 'a\nb', '', '{a}', `${'a'.repeat(5000)}*`];
		expect(others.filter((source) => citedText(source) !== undefined)).toEqual([]);
	});
});
