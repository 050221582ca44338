import { expect, it } from 'vitest';
import { assigned, idOf, started } from '../record/arbitrary.ts';
import { sittingsOf } from '../record/sitting.ts';
import type { StudentDetails } from './submission.ts';
import { areSeveral, attemptsOf, foundBy, saidOf } from './whose.ts';

/** One attempt each, named by its place. */
const begunBy = (...students: readonly StudentDetails[]) =>
	sittingsOf(
		students.flatMap((details, place) => [
			assigned(2 * place, { attempt: idOf(place), details }),
			started(2 * place + 1, { attempt: idOf(place), kind: 'assignment' })
		])
	);
const places = (sittings: ReturnType<typeof begunBy>) =>
	sittings.map(({ attempt }) => [0, 1, 2, 3].findIndex((place) => idOf(place) === attempt));

it('counts attempts by student as the gradebook does, whatever the width, case and spaces', () => {
	const kept = begunBy({ name: 'Ada', number: '12' }, { name: 'Ada L', number: '１ 2' }, { name: 'Ada' }, {});
	expect(places(attemptsOf(kept, { name: 'Ada', number: '12' }))).toEqual([0, 1]);
	expect(places(attemptsOf(kept, { name: 'ADA ' }))).toEqual([2]);
	expect(attemptsOf(kept, {})).toEqual([]);
});

it('finds an attempt by the name alone, and no longer once the number is another’s', () => {
	const kept = begunBy({ name: 'Ada', number: '12' }, { name: '李雷', number: '13' }, {});
	expect(places(foundBy(kept, {}))).toEqual([2]);
	expect(places(foundBy(kept, { name: 'ada' }))).toEqual([0, 2]);
	expect(places(foundBy(kept, { name: 'ada', number: '14' }))).toEqual([2]);
	expect(places(foundBy(kept, { number: '13' }))).toEqual([1, 2]);
	expect(places(foundBy(kept, { group: 'B', name: ' ' }))).toEqual([2]);
});

it('tells several students from one who has made several attempts', () => {
	expect(areSeveral(begunBy({ name: 'Ada' }, { name: 'ada' }, {}, {}))).toBe(false);
	expect(areSeveral(begunBy({ name: 'Ada' }, { name: '李雷' }))).toBe(true);
});

it('takes as said only what is asked and typed', () => {
	const typed = { name: ' Ada ', group: ' ', email: 'a@b.example' };
	expect(saidOf({ name: 'required', group: 'optional' }, typed)).toEqual({ name: 'Ada' });
});
