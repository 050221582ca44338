import { describe, expect, it } from 'vitest';
import { messages, withChange } from './tiny-course.ts';

const ITEMS_A = 'items/basics-a.yaml';
const ITEMS_B = 'items/basics-b.yaml';

describe('items that cannot be graded or trusted', () => {
	it('a choice without a key is sent back', () => {
		expect(messages(withChange(ITEMS_A, '        key: true,\n', ''))).toEqual([
			'content/items/basics-a.yaml:8:3  expected exactly one key, found none. Mark the right one with `key: true`.'
		]);
	});

	it('a choice with two keys is told what it is', () => {
		expect(messages(withChange(ITEMS_A, 'id: b,\n        text: { en: sovereignty', 'id: b,\n        key: true,\n        text: { en: sovereignty'))).toEqual([
			'content/items/basics-a.yaml:8:3  expected exactly one key, found 2. Keep `key: true` on the right one; several right answers are an item of the kind `choices`.'
		]);
	});

	it('a choice among several with one key is told what it is', () => {
		expect(messages(withChange(ITEMS_A, '        id: b,\n        key: true,', '        id: b,'))).toEqual([
			'content/items/basics-a.yaml:32:3  expected at least two keys and two wrong options, found 1 and 3. With one key it is an item of the kind `choice`.'
		]);
	});

	it('a left that belongs to no right is named', () => {
		expect(messages(withChange(ITEMS_B, 'to: x', 'to: w'))).toEqual([
			'content/items/basics-b.yaml:11:13  expected the id of a right of this item, found `w`. They are `x`, `y`, `z`.'
		]);
	});

	it('a match with three rights left over is sent back', () => {
		expect(messages(withChange(ITEMS_B, "    - { id: z, text: { en: ':zh[安全]', zh: ':en[security]' } }", '    - { id: z, text: { en: \':zh[安全]\', zh: \':en[security]\' } }\n    - { id: v, text: { en: order, zh: 秩序 } }\n    - { id: w, text: { en: rule, zh: 规则 } }'))).toEqual([
			'content/items/basics-b.yaml:27:3  expected at most two rights that are left over, found 3. Remove some.'
		]);
	});

	it('an entry that belongs to no group is named', () => {
		expect(messages(withChange(ITEMS_B, 'group: p', 'group: r'))).toEqual([
			'content/items/basics-b.yaml:59:16  expected the id of a group of this item, found `r`. They are `p`, `q`.'
		]);
	});

	it('a gap that has no mark in one language is named', () => {
		expect(messages(withChange(ITEMS_B, "en: 'First comes {a}.'", 'en: First comes.'))).toEqual([
			'content/items/basics-b.yaml:88:15  expected `{a}` once, found none. Every gap stands once in the sentence of each language.'
		]);
	});

	it('a gap that stands twice in one language is named', () => {
		expect(messages(withChange(ITEMS_B, "zh: '第一项是{a}。'", "zh: '第一项是{a}，就是{a}。'"))).toEqual([
			'content/items/basics-b.yaml:88:39  expected `{a}` once, found 2. Every gap stands once in the sentence of each language.'
		]);
	});

	it('a mark of no gap is named', () => {
		expect(messages(withChange(ITEMS_B, "en: 'First comes {a}.'", "en: 'First comes {a}, {b}.'"))).toEqual([
			'content/items/basics-b.yaml:88:15  expected the id of a gap of this item, found `{b}`. Add it to `gaps`.'
		]);
	});

	it('a gap without a key is sent back', () => {
		expect(messages(withChange(ITEMS_B, '            key: true,\n', ''))).toEqual([
			'content/items/basics-b.yaml:91:7  expected exactly one key, found none. Mark the right one with `key: true`.'
		]);
	});

	it('a confusion that is spelt like the answer but for a space is noticed', () => {
		expect(messages(withChange(ITEMS_B, 'zh: [安全]', 'zh: [和 平]'))).toEqual([
			'content/items/basics-b.yaml:117:38  expected a spelling that leads to one feedback, found `和 平`, which the answer has too. Case, width, punctuation and spaces do not tell answers apart: remove one of the two.'
		]);
	});

	it('a confusion in full-width capitals is noticed', () => {
		expect(messages(withChange(ITEMS_B, 'en: [security]', 'en: [ＰＥＡＣＥ]'))).toEqual([
			'content/items/basics-b.yaml:117:22  expected a spelling that leads to one feedback, found `ＰＥＡＣＥ`, which the answer has too. Case, width, punctuation and spaces do not tell answers apart: remove one of the two.'
		]);
	});

	it('an answer that is shown but would not be accepted is noticed', () => {
		expect(messages(withChange(ITEMS_B, 'text: { en: peace, zh: 和平 }\n    accept', 'text: { en: peaceful, zh: 和平 }\n    accept'))).toEqual([
			'content/items/basics-b.yaml:112:17  expected the answer that is shown to be one that is accepted, found `peaceful`. Add it to `accept`.'
		]);
	});

	it('a Chinese spelling among the English ones is moved', () => {
		expect(messages(withChange(ITEMS_B, 'en: [peace, the principle of peace]', 'en: [peace, 和平]'))).toEqual([
			'content/items/basics-b.yaml:113:27  expected a spelling in English, found `和平`. Move it to `zh`; both lists count on both pages.'
		]);
	});

	it('a fact of low confidence decides no answer', () => {
		expect(messages(withChange(ITEMS_A, 'facts: [S4.1, N1]', 'facts: [S4.1, C-W1]'))).toEqual([
			'content/items/basics-a.yaml:54:17  expected facts that we are sure of, found `C-W1`, of low confidence. What we are not sure of may be taught as such, but not scored.'
		]);
	});

	it('a fact without a source decides no answer', () => {
		expect(messages(withChange(ITEMS_A, 'facts: [S4.1, N1]', 'facts: [S4.1, C-W2]'))).toEqual([
			'content/items/basics-a.yaml:54:17  expected facts that we are sure of, found `C-W2`, without a source (`own`). What we are not sure of may be taught as such, but not scored.'
		]);
	});

	it('feedback without a citation is sent back', () => {
		expect(messages(withChange(ITEMS_A, "why: { en: 'It is first.:fact{S4.2}', zh: '它在先。:fact{S4.2}' }", 'why: { en: It is first., zh: 它在先。 }'))).toEqual([
			'content/items/basics-a.yaml:13:14  expected a citation in the feedback, found none. End it with the fact that it rests on: `:fact{S4.2}`.'
		]);
	});
});
