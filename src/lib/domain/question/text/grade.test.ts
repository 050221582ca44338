import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confusionOf, gradeText } from './grade.ts';
import type { TextBody } from './model.ts';

const body: TextBody<string> = {
	kind: 'text',
	answer: {
		text: 'win-win cooperation',
		accept: { en: ['win-win cooperation', 'win-win'], zh: ['合作共赢', '合作共贏'] },
		why: ''
	},
	confusions: [
		{ id: 'benefits', accept: { en: ['shared benefits'], zh: ['普惠'] }, why: '' },
		{ id: 'governance', accept: { en: ['shared governance'], zh: ['共治'] }, why: '' }
	],
	otherwise: ''
};
const grade = (text: string) => gradeText(body, { kind: 'text', text });

describe('a short answer', () => {
	it.each(['Win-Win Cooperation', 'win win', '合作共赢', '合作共贏', ' win-win。 '])(
		'is right in either language and any listed spelling: %s',
		(text) => {
			expect(grade(text)).toEqual({ state: 'graded', score: 1, parts: [{ id: 'answer', right: true }] });
		}
	);

	it('is wrong where it is another answer, or only a part of one', () => {
		expect(grade('shared benefits')).toMatchObject({ score: 0, parts: [{ id: 'answer', right: false }] });
		expect(grade('cooperation')).toMatchObject({ score: 0 });
	});

	it.each(['', '   ', '?!', ' ……'])('is incomplete where it says nothing: "%s"', (text) => {
		expect(grade(text)).toEqual({ state: 'incomplete', missing: [] });
	});

	it('is told which confusion it is, in either language', () => {
		expect(confusionOf(body, 'Shared governance!')).toBe('governance');
		expect(confusionOf(body, '普 惠')).toBe('benefits');
		expect(confusionOf(body, 'something else')).toBeNull();
		expect(confusionOf(body, '')).toBeNull();
	});

	it('may be any text at all', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(['graded', 'incomplete']).toContain(grade(text).state);
				confusionOf(body, text);
			})
		);
	});
});
