import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyItem, ITEMS, keyOf } from './arbitrary.ts';
import { gradeItem } from './grade.ts';
import type { Item } from './model.ts';
import { mapTexts } from './texts.ts';

const marked = (item: Item): Item =>
	mapTexts(item, { rich: (text) => `<rich>${text}`, plain: (text) => `<plain>${text}` });

describe('an item with its texts replaced', () => {
	it('is the same item where nothing is changed in them', () => {
		const same = (text: string) => text;
		fc.assert(
			fc.property(anyItem, (item) => {
				expect(mapTexts(item, { rich: same, plain: same })).toEqual(item);
			})
		);
	});

	it('has every text replaced just once', () => {
		fc.assert(
			fc.property(anyItem, (item) => {
				const texts = textsIn(marked(item));
				expect(texts.length).toBeGreaterThan(3);
				for (const text of texts) expect(text).toMatch(/^<(rich|plain)>[^<]*$/);
			})
		);
	});

	it('is graded as before: no text decides a grade, accepted spellings stay', () => {
		fc.assert(
			fc.property(anyItem, (item) => {
				expect(gradeItem(marked(item), keyOf(item))).toEqual(gradeItem(item, keyOf(item)));
			})
		);
	});

	it('has no markup where a drop-down or a heading shows the text', () => {
		fc.assert(
			fc.property(ITEMS.match, ITEMS.sort, ITEMS.gap, ITEMS.text, (match, sort, gap, text) => {
				const shown = [marked(match), marked(sort), marked(gap), marked(text)].flatMap(plainTextsOf);
				for (const plain of shown) expect(plain).toMatch(/^<plain>/);
			})
		);
	});
});

/** Every value under a name that holds text, at any depth. */
function textsIn(value: unknown, name = ''): readonly unknown[] {
	if (typeof value === 'object' && value !== null)
		return Object.entries(value).flatMap(([inner, part]) =>
			inner === 'accept' ? [] : textsIn(part, Array.isArray(value) ? name : inner)
		);
	return ['stem', 'hint', 'text', 'why', 'otherwise'].includes(name) ? [value] : [];
}

function plainTextsOf(item: Item): readonly string[] {
	switch (item.kind) {
		case 'match':
			return item.rights.map((right) => right.text);
		case 'sort':
			return item.groups.map((group) => group.text);
		case 'gap':
			return item.gaps.flatMap((gap) => gap.choices.map((choice) => choice.text));
		case 'text':
			return [item.answer.text];
		default:
			return [];
	}
}
