import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { FIGURES, isFigure } from '#lib/domain/course/figures.ts';
import { DRAWINGS } from './drawings.ts';
import type { Lists, Years } from './figure.ts';

const lists: Lists = [
	{
		id: 'principles',
		name: 'Principles',
		entries: [
			{ name: 'Peace', shape: 'peace', partner: 1 },
			{ name: 'Sovereignty', shape: 'sovereignty', partner: 3 }
		]
	},
	{ id: 'points', name: 'Points', entries: [{ name: 'Win-Win', shape: 'core', partner: null }] }
];
const years: Years = [
	{ year: '2016', entries: [{ day: 'May', side: 'world', text: 'A report', unsure: true }] },
	{ year: '2017', entries: [] }
];

const drawn = (id: string): string => {
	if (!isFigure(id)) return '';
	const label = (place: string) => ({ text: `<${place}>`, other: `other ${place}`, note: `note ${place}` });
	return render(DRAWINGS[id], { props: { label, language: 'en', lists, years } }).body;
};

describe('the drawings', () => {
	it.each(Object.entries(FIGURES))('%s shows every label that its author is asked for', (id, labels) => {
		const html = drawn(id);
		const shown = (place: string) => html.includes(`&lt;${place}>`) || html.includes(`note ${place}`);
		expect(labels.filter((place) => !shown(place))).toEqual([]);
	});

	it('a line leads from a principle to its point, and none to the point that has no partner', () => {
		expect(drawn('lines-between-lists').match(/vector-effect/g)).toHaveLength(2);
	});

	it('an entry that rests on one source says so, and a year without entries keeps its line', () => {
		const html = drawn('timeline');
		expect(html).toContain('A report');
		expect(html).toContain('&lt;unsure>');
		expect(html).toContain('2017');
	});
});
