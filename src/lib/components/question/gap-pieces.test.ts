import { describe, expect, it } from 'vitest';
import { gapPieces } from './gap-pieces.ts';

const a = { id: 'a' };
const b = { id: 'b' };

describe('a sentence with gaps', () => {
	it('is read in its order, with a drop-down where each gap stands', () => {
		expect(gapPieces('The {a} were <em>four</em>, the {b}.', [a, b])).toEqual([
			{ html: 'The ' },
			{ gap: a, number: 1 },
			{ html: ' were <em>four</em>, the ' },
			{ gap: b, number: 2 },
			{ html: '.' }
		]);
	});

	it('numbers the gaps as this language reads them, whatever their order in the bank', () => {
		expect(gapPieces('{b}的{a}。', [a, b])).toEqual([
			{ gap: b, number: 1 },
			{ html: '的' },
			{ gap: a, number: 2 },
			{ html: '。' }
		]);
	});

	it('keeps braces that name no gap, so that nothing of the text is lost', () => {
		expect(gapPieces('a {x} b', [a])).toEqual([{ html: 'a ' }, { html: '{x}' }, { html: ' b' }]);
	});
});
