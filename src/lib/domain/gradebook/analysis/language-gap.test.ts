import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../question/model.ts';
import { analyse } from './analyse.ts';
import { cellOf, choiceItem, classOf, pick } from './arbitrary.ts';
import type { LanguageGap } from './language-gap.ts';
import { strataOf } from './strata.ts';

const ITEMS = Array.from({ length: 20 }, (_, number) => choiceItem(`item-${number}`));

/** Repeatable, and even enough for what is tested. */
const chance = (student: number, place: number): number => {
	const value = Math.sin(student * 12.9898 + place * 78.233) * 43758.5453;
	return value - Math.floor(value);
};

interface Setting {
	readonly students: number;
	/** How likely a student is right, before the first item's own `lift` for Chinese. */
	readonly ability: (student: number) => number;
	readonly lift: number;
	readonly chinese?: (student: number) => boolean;
}

/** The gap of the first item. */
function firstGap({
	students,
	ability,
	lift,
	chinese = (student) => student % 2 === 1
}: Setting): LanguageGap {
	const rows = classOf(students, ITEMS, (student, item, place) => {
		const zh = chinese(student);
		const likely = ability(student) + (zh && place === 0 ? lift : 0);
		const right = chance(student, place) < likely;
		return cellOf(item, pick(right ? 'a' : 'b'), { language: zh ? 'zh' : 'en' });
	});
	const first = analyse(rows, ITEMS).items[0];
	if (!first) throw new Error('no item');
	return first.gap;
}

describe('the gap between English and Chinese at the same total score', () => {
	it('is found and called large where one item alone is harder in Chinese', () => {
		const gap = firstGap({ students: 600, ability: () => 0.7, lift: -0.4 });
		expect(gap).toMatchObject({ state: 'known', size: 'C' });
		if (gap.state !== 'known') return;
		expect(gap.gap).toBeLessThan(-0.3);
		expect(gap.delta).toBeLessThan(-1.5);
	});

	it('points the other way where it is easier in Chinese', () => {
		const gap = firstGap({ students: 600, ability: () => 0.4, lift: 0.4 });
		expect(gap).toMatchObject({ state: 'known', size: 'C' });
		expect(gap.state === 'known' ? gap.gap : 0).toBeGreaterThan(0.3);
	});

	it('is negligible where those who answered in Chinese are just the better students', () => {
		const gap = firstGap({ students: 600, ability: (student) => (student % 2 === 1 ? 0.8 : 0.5), lift: 0 });
		expect((gap.zh.facility ?? 0) - (gap.en.facility ?? 0)).toBeGreaterThan(0.2);
		expect(gap).toMatchObject({ state: 'known', size: 'A' });
	});

	it('hardly ever raises a false alarm among twenty items', () => {
		const rows = classOf(400, ITEMS, (student, item, place) => {
			const zh = student % 2 === 1;
			const able = chance(student, 99) * 0.6 + (zh ? 0.3 : 0.1) + (place % 5) / 50;
			return cellOf(item, pick(chance(student, place) < able ? 'a' : 'b'), { language: zh ? 'zh' : 'en' });
		});
		const sizes = analyse(rows, ITEMS).items.map(({ gap }) => (gap.state === 'known' ? gap.size : null));
		expect(sizes).not.toContain(null);
		expect(sizes.filter((size) => size !== 'A').length).toBeLessThanOrEqual(2);
	});

	it('is told with caution for a class of common size', () => {
		const gap = firstGap({ students: 120, ability: () => 0.6, lift: 0 });
		expect(gap).toMatchObject({ state: 'known', caution: true, en: { students: 60 }, zh: { students: 60 } });
	});

	it.each([
		['too-few', 30, (student: number) => student < 5],
		['too-few', 12, (student: number) => student % 2 === 1],
		['one-language', 40, () => false]
	])('is unknown and not zero: %s', (because, students, chinese) => {
		expect(firstGap({ students, ability: () => 0.6, lift: 0, chinese })).toMatchObject({
			state: 'unknown',
			because
		});
	});

	it('is unknown where everybody was right', () => {
		expect(firstGap({ students: 60, ability: () => 2, lift: 0 })).toMatchObject({
			state: 'unknown',
			because: 'no-variance'
		});
	});

	it('is found in scores in parts too', () => {
		const parts = ['p', 'q', 'r', 's'];
		const judge: Item = {
			...choiceItem('judge'),
			kind: 'judge',
			statements: parts.map((id) => ({ id, verdict: 'says', text: id, why: id }))
		};
		const rows = classOf(300, [judge, ...ITEMS], (student, item, place) => {
			const zh = student % 2 === 1;
			const language = zh ? 'zh' : 'en';
			if (item !== judge) return cellOf(item, pick(chance(student, place) < 0.6 ? 'a' : 'b'), { language });
			const verdicts = parts.map((id, part) => {
				const right = chance(student, 50 + part) < (zh ? 0.4 : 0.8);
				return [id, right ? 'says' : 'silent'] as const;
			});
			return cellOf(judge, { kind: 'judge', verdicts: Object.fromEntries(verdicts) }, { language });
		});
		const gap = analyse(rows, [judge, ...ITEMS]).items[0]?.gap;
		expect(gap).toMatchObject({ state: 'known', size: 'C', delta: null });
		expect(gap?.state === 'known' ? gap.gap : 0).toBeLessThan(-0.2);
	});
});

describe('strata of students', () => {
	it('keep equal totals together, and the order of totals', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(0, 0.1, 0.2, 0.5, 0.9, 1)), (totals) => {
				const strata = strataOf(totals);
				for (const [i, one] of totals.entries())
					for (const [j, other] of totals.entries()) {
						if (one === other) expect(strata[i]).toBe(strata[j]);
						if (one < other) expect(strata[i]).toBeLessThanOrEqual(strata[j] ?? -1);
					}
			})
		);
	});

	it('are twenty for a large class of many totals', () => {
		const totals = Array.from({ length: 1000 }, (_, student) => student / 1000);
		expect(new Set(strataOf(totals)).size).toBe(20);
	});
});
