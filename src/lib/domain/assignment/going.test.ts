import { expect, it } from 'vitest';
import { answered, assigned, handedIn, idOf, started } from '../record/arbitrary.ts';
import type { Draft, Event } from '../record/model.ts';
import { sittingsOf } from '../record/sitting.ts';
import { goingOf } from './going.ts';

const attempt = (place: number) => ({ attempt: idOf(place) });
/** Two attempts, the second begun after the first, and what happened then. */
const record = (...later: readonly Event[]) =>
	sittingsOf([
		...[0, 1].flatMap((place) => [
			assigned(2 * place, { ...attempt(place), details: { name: String(place) } }),
			started(2 * place + 1, { ...attempt(place), kind: 'assignment' })
		]),
		...later
	]);
const now = record()[1]?.started.at ?? 0;
const draft = (place: number, at: number): Draft => ({
	...attempt(place),
	at: now + at,
	position: 0,
	items: {}
});
const going = (sittings: ReturnType<typeof record>, drafts: readonly Draft[], shared: boolean) =>
	goingOf(sittings, drafts, shared)?.attempt ?? null;

it('goes on with the attempt that was begun last, or worked on since', () => {
	for (const shared of [false, true]) {
		expect(going(record(), [], shared)).toBe(idOf(1));
		expect(going(record(), [draft(0, 2), draft(1, 1)], shared)).toBe(idOf(0));
		expect(going(record(answered(9, attempt(0))), [draft(1, 1)], shared)).toBe(idOf(0));
	}
});

it('opens of several students’ attempts none that was left before another one’s hand-in', () => {
	const sittings = record(handedIn(9, attempt(0)));
	expect(going(sittings, [draft(1, 1)], true)).toBeNull();
	expect(going(sittings, [draft(1, 1)], false)).toBe(idOf(1));
	expect(going(record(handedIn(8, attempt(1)), handedIn(9, attempt(0))), [], false)).toBeNull();
});
