import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';

describe('a typed answer as it is compared', () => {
	it.each([
		['case', 'Win-Win Cooperation', 'win-win cooperation'],
		['spaces and line ends', '  win  win\n cooperation ', 'winwin cooperation'],
		['punctuation', '“Win–win” cooperation.', 'winwin cooperation'],
		['full width', 'ICANN 2017', 'icann 2017'],
		['spaces among Chinese', '合作 共赢', '合作共赢'],
		['Chinese punctuation', '《合作·共赢》。', '合作共赢'],
		['a zero-width space', '合作\u200b共赢', '合作共赢'],
		['every sign that is typed for an apostrophe', 'citizens´ rights', 'citizens’ rights'],
		['a backtick for an apostrophe', 'citizens` rights', "citizens' rights"],
		['an accent written apart', 'cafe\u0301', 'café'],
		['a radical that looks like its character', '⼈', '人']
	])('does not care about %s', (_, typed, accepted) => {
		expect(normalise(typed)).toBe(normalise(accepted));
	});

	it.each([
		['different words', 'cooperation', 'corporation'],
		['traditional and simplified characters', '合作共贏', '合作共赢'],
		['different numbers', '4', '6']
	])('keeps apart %s', (_, one, other) => {
		expect(normalise(one)).not.toBe(normalise(other));
	});

	it('is empty for an answer of signs only', () => {
		expect(normalise(' …!?。 ')).toBe('');
	});

	it('changes nothing the second time', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(normalise(normalise(text))).toBe(normalise(text));
			}),
			{ numRuns: 1000 }
		);
	});
});
