import type { Locator } from 'playwright/test';
import { gapPieces } from '#lib/components/question/gap-pieces.ts';
import type { Language } from '#lib/domain/course/language.ts';
import type { Item, Response } from '#lib/domain/question/model.ts';
import { plain } from './course.ts';
import { mouse, type Hand } from './hand.ts';
import { rightResponse, wrongResponse } from './response.ts';
import { words, type Say } from './words.ts';

/** The entry of a list with that id. */
function named<T extends { readonly id: string }>(list: readonly T[], id: string): T {
	const found = list.find((entry) => entry.id === id);
	if (!found) throw new Error(`there is nothing called “${id}”`);
	return found;
}

const sayOf = async (question: Locator): Promise<Say> => {
	const tag = await question.page().locator('html').getAttribute('lang');
	const language: Language = tag?.startsWith('zh') ? 'zh' : 'en';
	return words(language);
};

/** Takes each entry to the top, the last first. */
async function arrange(question: Locator, item: Item, entries: readonly string[], say: Say, hand: Hand) {
	if (item.kind !== 'order') return;
	for (const id of entries.toReversed()) {
		const name = `${say('question.order.up')} ${plain(named(item.entries, id).text)}`;
		const up = question.getByRole('button', { name, exact: true });
		while (await up.isEnabled()) await hand.press(up);
	}
}

/** Picks in drop-downs that stand under the words of `rows`. */
async function pair(
	question: Locator,
	rows: readonly { readonly id: string; readonly text: string }[],
	choices: readonly { readonly id: string; readonly text: string }[],
	given: Readonly<Record<string, string>>,
	hand: Hand
) {
	for (const [row, choice] of Object.entries(given)) {
		const select = question.getByRole('combobox', { name: plain(named(rows, row).text), exact: true });
		await hand.pick(select, plain(named(choices, choice).text));
	}
}

/**
 * Gives a response to a question that is shown, without sending it. `question` is the element that names the slot;
 * `item` is the item in the language of the page. A response may be partial.
 */
export async function respond(
	question: Locator,
	item: Item,
	response: Response,
	hand = mouse
): Promise<void> {
	const say = await sayOf(question);
	if (item.kind === 'choice' && response.kind === 'choice') {
		const name = plain(named(item.options, response.option).text);
		await hand.choose(question.getByRole('radio', { name, exact: true }));
	} else if (item.kind === 'choices' && response.kind === 'choices') {
		for (const { id, text } of item.options) {
			const box = question.getByRole('checkbox', { name: plain(text), exact: true });
			await hand.tick(box, response.options.includes(id));
		}
	} else if (item.kind === 'judge' && response.kind === 'judge') {
		for (const [id, verdict] of Object.entries(response.verdicts)) {
			const group = question.getByRole('group', {
				name: plain(named(item.statements, id).text),
				exact: true
			});
			await hand.choose(group.getByRole('radio', { name: say(`question.judge.${verdict}`), exact: true }));
		}
	} else if (item.kind === 'match' && response.kind === 'match') {
		await pair(question, item.lefts, item.rights, response.pairs, hand);
	} else if (item.kind === 'order' && response.kind === 'order') {
		await arrange(question, item, response.entries, say, hand);
	} else if (item.kind === 'sort' && response.kind === 'sort') {
		await pair(question, item.entries, item.groups, response.groups, hand);
	} else if (item.kind === 'gap' && response.kind === 'gap') {
		const places = gapPieces(item.text, item.gaps).flatMap((piece) => ('gap' in piece ? [piece.gap.id] : []));
		for (const [id, choice] of Object.entries(response.gaps)) {
			const name = say('question.gap.label', { number: places.indexOf(id) + 1 });
			const text = plain(named(named(item.gaps, id).choices, choice).text);
			await hand.pick(question.getByRole('combobox', { name, exact: true }), text);
		}
	} else if (item.kind === 'text' && response.kind === 'text') {
		await hand.write(question.getByRole('textbox', { name: say('question.text.label') }), response.text);
	} else throw new Error(`a ${response.kind} does not answer a ${item.kind}`);
}

/** Fills in what earns everything; the answer is not sent yet. */
export const answerRight = (question: Locator, item: Item, hand = mouse): Promise<void> =>
	respond(question, item, rightResponse(item), hand);

/** Fills in a complete answer that is not right; it is not sent yet. */
export const answerWrong = (question: Locator, item: Item, hand = mouse): Promise<void> =>
	respond(question, item, wrongResponse(item), hand);
