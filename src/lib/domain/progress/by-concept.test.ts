import { expect, test } from 'vitest';
import { conceptsByItem, itemsByConcept } from './by-concept.ts';

test('what a page carries by concept says of each item what it asks about', () => {
	const items = [
		{ id: 'one', concepts: ['peace', 'background'] },
		{ id: 'two', concepts: ['peace', 'sovereignty'] },
		{ id: 'three', concepts: ['background'] }
	];
	expect(conceptsByItem(itemsByConcept(items, ['peace', 'sovereignty']))).toEqual({
		one: { concepts: ['peace'] },
		two: { concepts: ['peace', 'sovereignty'] }
	});
});
