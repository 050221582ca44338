import { describe, expect, it } from 'vitest';
import type { Grade } from '../question/model.ts';
import { entry } from './arbitrary.ts';
import { lessonPaper } from './lesson.ts';
import { practiceSlots } from './practice.ts';

const paper = lessonPaper([entry({ id: 'one' }), entry({ id: 'two' }), entry({ id: 'three' })], 'seed');
const graded = (score: number): Grade => ({ state: 'graded', score, parts: [] });
const keys = (grades: Readonly<Record<string, Grade>>) => practiceSlots(paper, grades).map(({ key }) => key);

describe('a practice run', () => {
	it('puts the items of its paper in order', () => {
		expect(keys({})).toEqual(['one', 'two', 'three']);
	});

	it('brings back once, at the end, what was not wholly right', () => {
		expect(keys({ one: graded(0), two: graded(1), three: graded(0.5) })).toEqual([
			'one',
			'two',
			'three',
			'one~2',
			'three~2'
		]);
	});

	it('does not bring back what was not answered', () => {
		expect(keys({ one: { state: 'incomplete', missing: [] } })).toEqual(['one', 'two', 'three']);
	});

	it('says which item a repeat asks', () => {
		expect(practiceSlots(paper, { two: graded(0) }).at(-1)).toEqual({
			key: 'two~2',
			item: 'two',
			repeat: true
		});
	});
});
