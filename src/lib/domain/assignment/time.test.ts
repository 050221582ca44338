import { describe, expect, it } from 'vitest';
import { assignment, HOUR } from './arbitrary.ts';
import { extensionOf, mayStart, statusAt, timeLeft } from './time.ts';

describe('an assignment with opening and closing time', () => {
	const given = assignment({ opens: 2 * HOUR, closes: 3 * HOUR });

	it('is open from the one to the other', () => {
		expect(statusAt(given, 2 * HOUR - 1)).toEqual({ code: 'not-open', opens: 2 * HOUR });
		expect(statusAt(given, 2 * HOUR)).toEqual({ code: 'open' });
		expect(statusAt(given, 3 * HOUR)).toEqual({ code: 'open' });
		expect(statusAt(given, 3 * HOUR + 1)).toEqual({ code: 'closed', closes: 3 * HOUR });
	});

	it('lets nobody start before or after', () => {
		expect(mayStart(given, HOUR, 0).code).toBe('not-open');
		expect(mayStart(given, 4 * HOUR, 0).code).toBe('closed');
	});
});

it('an attempt may start while one is left', () => {
	const given = assignment({ attempts: 2 });
	expect(mayStart(given, 0, 1)).toEqual({ code: 'ok', left: 1 });
	expect(mayStart(given, 0, 2)).toEqual({ code: 'no-attempts-left', allowed: 2 });
	expect(mayStart(assignment(), 0, 99)).toEqual({ code: 'ok', left: null });
});

describe('a time limit', () => {
	const given = assignment({ timeLimit: 30 });

	it('warns two minutes before its end and then shows none left', () => {
		expect(timeLeft(given, { started: 0, extended: 0 }, 27 * 60_000)).toEqual({ ms: 180_000, warn: false });
		expect(timeLeft(given, { started: 0, extended: 0 }, 28 * 60_000)).toEqual({ ms: 120_000, warn: true });
		expect(timeLeft(given, { started: 0, extended: 0 }, HOUR)).toEqual({ ms: 0, warn: true });
	});

	it('can be extended, also when it has run out', () => {
		const extended = extensionOf(30);
		expect(timeLeft(given, { started: 0, extended }, 31 * 60_000)).toEqual({ ms: 14 * 60_000, warn: false });
		expect(extensionOf(1)).toBe(5);
	});

	it('is off unless it was set', () => {
		expect(timeLeft(assignment(), { started: 0, extended: 0 }, HOUR)).toBeNull();
	});
});
