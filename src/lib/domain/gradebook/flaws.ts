import { allowedLanguages } from '../assignment/model.ts';
import { languagesOnPaper } from '../assignment/sheet/on-paper.ts';
import { versionOf } from '../assignment/sheet/version.ts';
import { paperOfAttempt } from '../assignment/paper.ts';
import type { Submission, SubmittedItem } from '../assignment/submission.ts';
import type { PaperItem } from '../paper/model.ts';
import type { Item, ShownOrder } from '../question/model.ts';
import type { Flaw } from './model.ts';
import { hasPartsOf, isOrderOf } from './parts.ts';
import type { Standard } from './standard.ts';

/**
 * What in `submission` no paper of the assignment could have given. Where it was answered in another edition of the
 * course, what that edition may have changed is no flaw: items left out, their parts, and orders.
 */
export function flawsOf(standard: Standard, submission: Submission): readonly Flaw[] {
	const { assignment } = standard.copy;
	const { paper } = paperOfAttempt(assignment, submission.attempt, standard.bank);
	const sameEdition = submission.edition === assignment.edition;
	const onPaper = new Map(paper.items.map((item) => [item.item, item]));
	const mayBeBoth = versionOf(submission.attempt)
		? languagesOnPaper(assignment).includes('both')
		: assignment.otherShown;
	const given = new Set<string>();
	const flaws: Flaw[] = [];

	for (const answer of submission.items) {
		const { item: id } = answer;
		const [item, asked] = [standard.items.get(id), onPaper.get(id)];
		if (!item || !asked) flaws.push({ code: 'not-on-paper', item: id });
		else if (given.has(id)) flaws.push({ code: 'twice', item: id });
		else {
			const code = flawOf(answer, item, asked, sameEdition);
			if (code) flaws.push({ code, item: id });
			const allowed = allowedLanguages(assignment.languages).includes(answer.language);
			if (!allowed || (answer.otherShown && !mayBeBoth)) flaws.push({ code: 'language', item: id });
		}
		given.add(id);
	}
	if (sameEdition)
		for (const id of onPaper.keys()) if (!given.has(id)) flaws.push({ code: 'left-out', item: id });
	return flaws;
}

function flawOf(
	{ response, keyVersion, order }: SubmittedItem,
	item: Item<unknown>,
	asked: PaperItem,
	sameEdition: boolean
): Flaw['code'] | null {
	// Another key is another list of parts.
	if (keyVersion !== item.keyVersion) return sameEdition ? 'unknown-part' : null;
	if (response && response.kind !== item.kind) return 'wrong-kind';
	if (response && !hasPartsOf(item, response)) return 'unknown-part';
	if (sameEdition) return sameOrder(order, asked.order) ? null : 'wrong-order';
	// Whether an item keeps its order may be changed without its key.
	const mayBeAnother = ('fixed' in item && item.fixed) || Object.keys(order).length === 0;
	return mayBeAnother || isOrderOf(item, order) ? null : 'wrong-order';
}

function sameOrder(one: ShownOrder, other: ShownOrder): boolean {
	const names = Object.keys(other);
	return (
		Object.keys(one).length === names.length &&
		names.every(
			(name) =>
				Object.hasOwn(one, name) &&
				one[name]?.length === other[name]?.length &&
				one[name]?.every((id, index) => id === other[name]?.[index])
		)
	);
}
