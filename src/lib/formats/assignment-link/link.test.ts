import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAssignment, assignment } from '#lib/domain/assignment/arbitrary.ts';
import { itemRef } from '#lib/domain/assignment/item-ref.ts';
import { readLink } from './read.ts';
import { writeLink } from './write.ts';

const LINK = writeLink(assignment());
const read = (link: string) => {
	const result = readLink(link);
	return result.code === 'ok' ? result.assignment : result.code;
};
const items = Array.from({ length: 30 }, (_, number) =>
	itemRef({ id: `item-${number}`, keyVersion: `k${number}` })
);
/** Characters in no order that deflating could use. */
const chinese = (length: number): string =>
	Array.from({ length }, (_, index) => String.fromCodePoint(0x4e00 + ((index * 7919) % 6000))).join('');

describe('an assignment link', () => {
	it('gives back the assignment, with settings of a version to come', () => {
		fc.assert(
			fc.property(anyAssignment, (given) => {
				expect(read(writeLink(given))).toEqual(given);
			})
		);
	});

	it('written again from what was read is the same link', () => {
		fc.assert(
			fc.property(anyAssignment, (given) => {
				const link = writeLink(given);
				const again = read(link);
				expect(typeof again === 'string' ? again : writeLink(again)).toBe(link);
			})
		);
	});

	it.each([
		[
			'English',
			'Read the statement once more, then answer in your own time. '.repeat(5).slice(0, 300),
			'Week 3'
		],
		['Chinese', chinese(300), chinese(30)]
	])(
		'is short enough for a message with 30 items and 300 characters of instructions in %s',
		(_, text, title) => {
			const link = writeLink(
				assignment({
					title,
					instructions: text,
					paper: { kind: 'same', items },
					key: Buffer.from(Array.from({ length: 64 }, (_, index) => (index * 89) & 255)).toString(
						'base64url'
					),
					opens: 1_790_000_000_000,
					closes: 1_791_000_000_000,
					details: { name: 'required', number: 'required', group: 'optional', email: 'optional' }
				})
			);
			// Leaves a hundred characters for the address of the site.
			expect(link.length).toBeLessThan(1900);
		}
	);

	it('with any sign changed, left out or put in is refused or means the same', () => {
		fc.assert(
			fc.property(
				anyAssignment,
				fc.nat(),
				fc.constantFrom(...'AQgw09_-. %。'),
				fc.constantFrom('change', 'leave out', 'put in', 'swap'),
				(given, at, sign, how) => {
					const link = writeLink(given);
					const place = at % link.length;
					const [before, here, after] = [link.slice(0, place), link.charAt(place), link.slice(place + 1)];
					const altered = {
						change: before + sign + after,
						'leave out': before + after,
						'put in': before + sign + here + after,
						swap: before + after.slice(0, 1) + here + after.slice(1)
					}[how];
					const result = read(altered);
					if (typeof result !== 'string') expect(result).toEqual(given);
				}
			)
		);
	});

	it('says that it was cut, wherever it was', () => {
		for (let length = 4; length < LINK.length; length += 1) expect(read(LINK.slice(0, length))).toBe('cut');
	});

	it.each([
		['nothing', '', 'empty'],
		['only the sign before it', '#', 'empty'],
		['a heading of a page', '#sources', 'not-ours'],
		['one sign', 'A', 'not-ours'],
		[
			'a sign altered in the middle',
			`${LINK.slice(0, 60)}${LINK.charAt(60) === 'x' ? 'y' : 'x'}${LINK.slice(61)}`,
			'damaged'
		],
		['a sign that no link has', `${LINK.slice(0, 60)}%${LINK.slice(61)}`, 'damaged']
	])('is told from %s', (_, text, code) => {
		expect(read(text)).toBe(code);
	});

	it('is read with what a message puts around it', () => {
		const whole = assignment();
		for (const text of [
			`#${LINK}`,
			` ${LINK}\n`,
			`${LINK.slice(0, 50)}\r\n ${LINK.slice(50)}`,
			`${LINK}。`,
			`${LINK}),`
		])
			expect(read(text)).toEqual(whole);
	});

	it('never stops the page, whatever it holds', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.base64String()), (text) => {
				expect(typeof readLink(text).code).toBe('string');
			})
		);
	});
});

describe('a link that was written by others', () => {
	it('is refused where it asks what no assignment can', () => {
		expect(read(writeLink(assignment({ attempts: 0 })))).toBe('damaged');
		expect(read(writeLink(assignment({ title: '' })))).toBe('damaged');
		expect(read(writeLink(assignment({ paper: { kind: 'same', items: [] } })))).toBe('damaged');
	});
});
