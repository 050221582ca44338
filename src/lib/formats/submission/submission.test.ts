import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHandedIn, copyOf, handIn } from '#lib/domain/assignment/arbitrary.ts';
import { findSealed } from './find.ts';
import { readSubmission } from './read.ts';
import { writeFile, writeSubmission, writeText } from './write.ts';

const copy = copyOf([]);
const segment = fc.stringMatching(/^[\w-]{20,400}$/);
const anyJwe = fc
	.tuple(segment, segment, segment, segment)
	.map(([head, iv, text, tag]) => `${head}..${iv}.${text}.${tag}`);
const toWrite = { assignment: 'k3f9a2b7c1', jwe: 'eyJhbGciOi_-x..aaaa-bbbb.cc__cc--cc.dddd' };
const sealed = { code: 'sealed', ...toWrite };

describe('what is sealed', () => {
	it('comes back as it was handed in', () => {
		fc.assert(
			fc.property(anyHandedIn, ({ submission }) => {
				expect(readSubmission(writeSubmission(submission))).toEqual({ code: 'ok', submission });
			})
		);
	});

	it.each([
		['10,000 characters', '长'.repeat(10_000)],
		['markup', '<img src=x onerror=alert(1)>&amp;'],
		['a formula', '=HYPERLINK("http://example.org","A1")'],
		['a right-to-left mark', 'سلمى \u202Eשרה\u202C'],
		['signs beyond the first plane', '𠮷野 👩🏽‍🎓'],
		['line ends and nothing', 'a\r\n\u0000b\u2028']
	])('keeps a name with %s as it was typed', (_, name) => {
		const read = readSubmission(writeSubmission(handIn(copy, { details: { name } })));
		expect(read.code === 'ok' && read.submission.details.name).toBe(name);
	});

	it('is told apart where it is newer or not what it has to be', () => {
		const good = handIn(copy);
		const code = (raw: unknown) => readSubmission(JSON.stringify(raw)).code;
		expect(code({ ...good, v: 2, items: {} })).toBe('newer');
		expect(code({ ...good, handedIn: 'today' })).toBe('damaged');
		expect(code({ ...good, handedIn: 1e300 })).toBe('damaged');
		expect(code({ ...good, claimed: 2 })).toBe('damaged');
		expect(code({ ...good, details: { name: 5 } })).toBe('damaged');
		expect(code({ ...good, items: [{}] })).toBe('damaged');
		expect(code(null)).toBe('damaged');
		expect(readSubmission('').code).toBe('damaged');
	});

	it('keeps what a later version adds', () => {
		const read = readSubmission(JSON.stringify({ ...handIn(copy), mood: 'good' }));
		expect(read).toMatchObject({ submission: { mood: 'good' } });
	});
});

describe('a file or a pasted text', () => {
	it('gives back what was sealed', () => {
		fc.assert(
			fc.property(anyJwe, (jwe) => {
				const given = { assignment: 'k3f9a2b7c1', jwe };
				expect(findSealed(writeFile(given))).toEqual([{ code: 'sealed', ...given }]);
				expect(findSealed(writeText(given))).toEqual([{ code: 'sealed', ...given }]);
			})
		);
	});

	const text = writeText(toWrite);
	const fullWidth = (given: string): string =>
		given.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

	it.each([
		['quoted', text.replace(/^/gm, '> ')],
		['quoted twice', text.replace(/^/gm, '>> > ')],
		['broken at other places', text.replace(/(.{20})/g, '$1\r\n')],
		[
			'indented, with spaces of every kind',
			text.replace(/^/gm, '\u3000\u00a0 ').replace(/(.{9})/g, '$1\u200b')
		],
		['in full width', fullWidth(text)],
		['with words around', `老师好！\n\n这是我的作业：\n${text}\n谢谢。 — Li Hua`],
		['in one line', text.replace(/\n/g, ' ')]
	])('is read %s', (_, given) => {
		expect(findSealed(given)).toEqual([sealed]);
	});

	it('gives every one of several, also where one between is cut', () => {
		const cut = text.slice(0, 50);
		expect(findSealed([text, cut, text].join('\nand the next\n'))).toEqual([
			sealed,
			{ code: 'damaged' },
			sealed
		]);
	});

	it.each([
		['nothing', '', 'not-ours'],
		['a letter', 'Dear teacher, here is my submission.', 'not-ours'],
		['another JSON', '{"format":"other"}', 'not-ours'],
		['a file cut short', writeFile(toWrite).slice(0, -20), 'damaged'],
		['a file whose seal is none', writeFile({ ...toWrite, jwe: 'a.b' }), 'damaged'],
		['a newer file', writeFile(toWrite).replace('"v": 1', '"v": 2'), 'newer'],
		['a newer text', text.replace('SUBMISSION 1', 'SUBMISSION 2'), 'newer']
	])('is told apart: %s', (_, given, code) => {
		expect(findSealed(given).map((one) => one.code)).toEqual([code]);
	});

	it('never stops the page, whatever it holds', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (given) => {
				expect(findSealed(given).length).toBeGreaterThan(0);
				expect(findSealed(`${text}${given}${text}`).length).toBeGreaterThan(0);
			})
		);
	});
});
