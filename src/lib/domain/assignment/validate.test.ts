import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyAssignment, anyRef, assignment } from './arbitrary.ts';
import type { Assignment } from './model.ts';
import { faultsOf } from './validate.ts';

it('an assignment that a link can carry has no fault', () => {
	fc.assert(
		fc.property(anyAssignment, (given) => {
			expect(faultsOf(given)).toEqual([]);
		})
	);
});

const [ref = { id: '', key: '' }] = fc.sample(anyRef, 1);
const refs = (length: number) =>
	Array.from({ length }, (_, number) => ({ id: number.toString(16).padStart(8, '0'), key: ref.key }));

it.each<[string, Partial<Assignment>, object]>([
	['has no title', { title: ' ' }, { code: 'empty', field: 'title' }],
	['has a title of a page', { title: '题'.repeat(121) }, { code: 'too-long', field: 'title', most: 120 }],
	['has half a character', { instructions: '\ud83d' }, { code: 'unreadable', field: 'instructions' }],
	['asks nothing', { paper: { kind: 'same', items: [] } }, { code: 'empty', field: 'paper' }],
	[
		'asks too much',
		{ paper: { kind: 'same', items: refs(61) } },
		{ code: 'too-long', field: 'paper', most: 60 }
	],
	[
		'asks one item twice',
		{ paper: { kind: 'same', items: [ref, ref] } },
		{ code: 'item-twice', field: 'paper' }
	],
	[
		'takes more than there is',
		{ paper: { kind: 'own', groups: [{ take: 2, from: [ref] }] } },
		{ code: 'group', field: 'paper' }
	],
	['allows no attempt', { attempts: 0 }, { code: 'out-of-range', field: 'attempts' }],
	['passes nobody', { pass: 1.1 }, { code: 'out-of-range', field: 'pass' }],
	['gives half a minute', { timeLimit: 0.5 }, { code: 'out-of-range', field: 'timeLimit' }],
	['opens at no time', { opens: NaN }, { code: 'out-of-range', field: 'opens' }],
	['closes first', { opens: 5, closes: 5 }, { code: 'closes-before-it-opens', field: 'closes' }],
	['has no key', { key: '' }, { code: 'malformed', field: 'key' }],
	['has no name', { id: 'A/B' }, { code: 'malformed', field: 'id' }]
])('an assignment that %s is refused', (_, given, fault) => {
	expect(faultsOf(assignment(given))).toEqual([fault]);
});
