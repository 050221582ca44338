import type { Item, Response } from '#lib/domain/question/model.ts';
import { partOf } from './part.ts';
import { rightResponse, wrongResponse } from './response.ts';

export type Verdict = 'right' | 'wrong' | 'unanswered';

const IN_PARTS = ['judge', 'match', 'sort', 'gap'];

/** One student’s way through a paper: two questions are left open, one is half done, one is wrong, all others right. */
export class Sitting {
	readonly paper: readonly Item[];
	/** Numbers of the questions that are left alone; numbers begin at 1. */
	readonly open: readonly number[];
	readonly wrong: Item;
	readonly partly: Item;

	constructor(paper: readonly Item[], open: readonly number[]) {
		const free = paper.filter((_, index) => !open.includes(index + 1));
		const wrong = free.find(({ kind }) => kind === 'choice');
		const partly = free.find(({ kind }) => IN_PARTS.includes(kind));
		if (!wrong || !partly) throw new Error('this paper has no choice, or nothing that falls into parts');
		[this.paper, this.open, this.wrong, this.partly] = [paper, open, wrong, partly];
	}

	numberOf(item: Item): number {
		return this.paper.indexOf(item) + 1;
	}

	verdict(item: Item): Verdict {
		if (item === this.wrong) return 'wrong';
		return item === this.partly || this.open.includes(this.numberOf(item)) ? 'unanswered' : 'right';
	}

	/** What the student gives to a question; nothing where it is left alone. */
	response(item: Item): Response | null {
		if (item === this.wrong) return wrongResponse(item);
		if (item === this.partly) return partOf(rightResponse(item));
		return this.open.includes(this.numberOf(item)) ? null : rightResponse(item);
	}

	/** Numbers of the questions that count as unanswered. */
	get unanswered(): readonly number[] {
		return this.paper.flatMap((item, index) => (this.verdict(item) === 'unanswered' ? [index + 1] : []));
	}

	get missed(): readonly Item[] {
		return this.paper.filter((item) => this.verdict(item) !== 'right');
	}
}
