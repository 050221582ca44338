import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup } from './read.ts';

describe('a file that is no backup', () => {
	const head = {
		format: 'reading-the-strategy/backup',
		v: 1,
		written: '2026-03-02T18:20:31.512Z',
		events: []
	};

	it.each([
		['a page', '<!doctype html>', { code: 'not-json' }],
		['an empty file', '', { code: 'not-json' }],
		['JSON of something else', '{"format":"other","v":1}', { code: 'not-ours' }],
		['JSON that is a word', '"backup"', { code: 'not-ours' }],
		['JSON that is nothing', 'null', { code: 'not-ours' }],
		['one of a version to come', JSON.stringify({ ...head, v: 2, events: {} }), { code: 'newer', v: 2 }],
		['one without a version', JSON.stringify({ ...head, v: 'one' }), { code: 'damaged', field: 'v' }],
		['one without a date', JSON.stringify({ ...head, written: null }), { code: 'damaged', field: 'written' }],
		['one without events', JSON.stringify({ ...head, events: {} }), { code: 'damaged', field: 'events' }]
	])('is told apart: %s', (_, text, told) => {
		expect(readBackup(text)).toEqual(told);
	});

	it('never stops the course, whatever is in it', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.json(),
					fc.jsonValue().map((events) => JSON.stringify({ ...head, events }))
				),
				(text) => {
					expect(typeof readBackup(text).code).toBe('string');
				}
			)
		);
	});
});
