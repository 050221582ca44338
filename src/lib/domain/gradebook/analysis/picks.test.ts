import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyItem, ITEMS, keyOf } from '../../question/arbitrary.ts';
import type { Item, Response } from '../../question/model.ts';
import { analyse } from './analyse.ts';
import { anyClass, cellOf, choiceItem, classOf, pick } from './arbitrary.ts';
import type { Picks } from './picks.ts';

const picksOf = (item: Item, responses: readonly (Response | null)[]): Picks | undefined =>
	analyse(
		classOf(responses.length, [item], (student) => cellOf(item, responses[student] ?? null)),
		[item]
	).items[0]?.picks;

describe('how often each answer was given', () => {
	it('counts the options of a choice, also those nobody picked, and leaves out the unanswered', () => {
		const picks = picksOf(choiceItem('one'), [pick('a'), pick('c'), pick('a'), null]);
		const options = picks?.kind === 'places' ? picks.places[0]?.options : [];
		expect(picks).toMatchObject({ places: [{ part: null, several: false, answered: 3 }] });
		expect(options?.map(({ id, key, picks }) => [id, key, picks])).toEqual([
			['a', true, 2],
			['b', false, 0],
			['c', false, 1],
			['d', false, 0]
		]);
	});

	it('has the mean on the rest of those who picked an option', () => {
		const [one, two] = [choiceItem('one'), choiceItem('two')];
		const rows = classOf(4, [one, two], (student, item) =>
			cellOf(item, pick(item === one ? (student < 3 ? 'b' : 'a') : student === 0 ? 'a' : 'b'))
		);
		const picks = analyse(rows, [one, two]).items[0]?.picks;
		const options = picks?.kind === 'places' ? picks.places[0]?.options : [];
		expect(options?.map(({ id, rest }) => [id, rest])).toEqual([
			['a', 0],
			['b', 1 / 3],
			['c', null],
			['d', null]
		]);
	});

	it('finds the key picked in every place when everybody gives it, whatever the kind', () => {
		fc.assert(
			fc.property(anyItem, (item) => {
				const picks = picksOf(item, [keyOf(item), keyOf(item)]);
				if (picks?.kind === 'typed')
					expect(picks.answers).toMatchObject([{ picks: 2, key: true, confusion: null }]);
				for (const { options, answered } of picks?.kind === 'places' ? picks.places : []) {
					expect(answered).toBe(2);
					for (const { key, picks } of options) expect(picks).toBe(key ? 2 : 0);
				}
			})
		);
	});

	it('counts one pick to a place and student, but for places where several can be picked', () => {
		fc.assert(
			fc.property(anyClass, ({ items, rows }) => {
				for (const { picks, asked } of analyse(rows, items).items)
					for (const { options, answered, several } of picks.kind === 'places' ? picks.places : []) {
						const all = options.reduce((sum, option) => sum + option.picks, 0);
						expect(answered).toBeLessThanOrEqual(asked);
						if (several) expect(all).toBeGreaterThanOrEqual(answered);
						else expect(all).toBe(answered);
					}
			})
		);
	});

	it('takes spellings of a typed answer together and names the confusion', () => {
		const [sample] = fc.sample(ITEMS.text, { numRuns: 1, seed: 1 });
		if (!sample) throw new Error('no item');
		const item: Item = {
			...sample,
			answer: { text: 'peace', accept: { en: ['peace'], zh: ['和平'] }, why: 'why' },
			confusions: [{ id: 'too-wide', accept: { en: ['security'], zh: ['安全'] }, why: 'why' }]
		};
		const typed = ['Peace', ' peace.', '和平', '安全', 'Security', 'security', 'trade', ' '];
		const picks = picksOf(
			item,
			typed.map((text) => ({ kind: 'text', text }))
		);
		expect(picks?.kind === 'typed' ? picks.answers : null).toEqual([
			{ text: ' peace.', picks: 2, key: true, confusion: null },
			{ text: 'Security', picks: 2, key: false, confusion: 'too-wide' },
			{ text: 'trade', picks: 1, key: false, confusion: null },
			{ text: '和平', picks: 1, key: true, confusion: null },
			{ text: '安全', picks: 1, key: false, confusion: 'too-wide' }
		]);
	});

	it('passes over what an edited file claims to have picked', () => {
		const [judge] = fc.sample(ITEMS.judge, { numRuns: 1, seed: 1 });
		if (!judge) throw new Error('no item');
		const edited = [pick('__proto__'), pick('e'), { kind: 'text', text: 'a' } as const];
		for (const picks of [picksOf(choiceItem('one'), edited), picksOf(judge, edited)]) {
			const places = picks?.kind === 'places' ? picks.places : [];
			expect(places.length).toBeGreaterThan(0);
			for (const { answered, options } of places)
				expect([answered, ...options.map((option) => option.picks)].every((count) => count === 0)).toBe(true);
		}
	});
});
