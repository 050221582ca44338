import { expect, it } from 'vitest';
import { copyOf, handIn, LINK } from '#lib/domain/assignment/arbitrary.ts';
import { choiceItem } from '#lib/domain/gradebook/analysis/arbitrary.ts';
import { markSubmission } from '#lib/domain/gradebook/mark.ts';
import { standardOf } from '#lib/domain/gradebook/standard.ts';
import { MARK, marksOf } from './marks.ts';

it('says of a question that was not on the paper that it was not asked, whatever the question is called', () => {
	const copy = copyOf([choiceItem('one')]);
	const marked = markSubmission(standardOf(copy, LINK), handIn(copy));
	const names = ['one', 'constructor', 'toString', '__proto__'];
	const { notAsked } = MARK;
	expect([...marksOf([marked], names)]).toEqual([1, notAsked, notAsked, notAsked]);
});
