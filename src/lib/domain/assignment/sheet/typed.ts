import type { Item, Response, ShownOrder } from '../../question/model.ts';
import { answerForm, letterAt, type AnswerForm } from './answer-form.ts';
import { givenOf, responseOf, type Given } from './response-of.ts';

/** What the letters of an answer sheet come to. `blank` counts the numbered places that were left empty. */
export type TypedAnswer =
	| { readonly code: 'ok'; readonly response: Response | null; readonly blank: number }
	/** No letter of this item, at its place. */
	| { readonly code: 'unknown'; readonly letter: string }
	/** More letters than can be given. */
	| { readonly code: 'too-many'; readonly most: number }
	/** The same letter again where each has one place. */
	| { readonly code: 'twice'; readonly letter: string };

/**
 * Reads what an instructor typed from an answer sheet: letters in any case and width, spaces and commas as they like. A
 * dash, a full stop, a zero or a question mark stands for a place left empty.
 */
export function readTyped(item: Item<unknown>, order: ShownOrder, typed: string): TypedAnswer {
	const form = answerForm(item, order);
	if (form.form === 'words') return done(item, { words: typed.trim() }, 0);
	const signs = [...typed.normalize('NFKC').toUpperCase().replace(BETWEEN, '')];
	return form.form === 'each' ? readPlaces(item, form, signs) : readList(item, form, signs);
}

/** What is to be typed for `response`: also how the key is printed. */
export function writeTyped(item: Item<unknown>, order: ShownOrder, response: Response): string {
	const form = answerForm(item, order);
	const given = givenOf(response);
	const letter = (options: readonly string[], id: string | undefined): string => {
		const place = id === undefined ? -1 : options.indexOf(id);
		return place < 0 ? EMPTY : letterAt(place);
	};
	if ('words' in given) return given.words;
	if ('byPlace' in given)
		return form.form === 'each'
			? form.places.map(({ id, options }) => letter(options, given.byPlace[id])).join('')
			: '';
	if (form.form === 'each' || form.form === 'words') return '';
	const letters = given.picked.map((id) => letter(form.options, id));
	return (form.form === 'several' ? letters.sort() : letters).join('');
}

const BETWEEN = /[\s,;:/|、，；()]+/gu;
const EMPTY = '-';
const isEmpty = (sign: string): boolean => /[-–—.。_0?]/u.test(sign);

function readPlaces(
	item: Item<unknown>,
	{ places }: Extract<AnswerForm, { form: 'each' }>,
	signs: readonly string[]
): TypedAnswer {
	if (signs.length > places.length) return { code: 'too-many', most: places.length };
	const byPlace: [string, string][] = [];
	for (const [index, { id, options }] of places.entries()) {
		const sign = signs[index];
		if (sign === undefined || isEmpty(sign)) continue;
		const given = optionAt(options, sign);
		if (given === undefined) return { code: 'unknown', letter: sign };
		byPlace.push([id, given]);
	}
	return done(item, { byPlace: Object.fromEntries(byPlace) }, places.length - byPlace.length);
}

function readList(
	item: Item<unknown>,
	{ form, options }: Extract<AnswerForm, { options: readonly string[] }>,
	signs: readonly string[]
): TypedAnswer {
	const picked: string[] = [];
	for (const sign of signs) {
		if (isEmpty(sign)) continue;
		const given = optionAt(options, sign);
		if (given === undefined) return { code: 'unknown', letter: sign };
		if (picked.includes(given)) return { code: 'twice', letter: sign };
		picked.push(given);
	}
	if (form === 'one' && picked.length > 1) return { code: 'too-many', most: 1 };
	const blank = form === 'order' && picked.length > 0 ? options.length - picked.length : 0;
	return done(item, { picked }, blank);
}

const done = (item: Item<unknown>, given: Given, blank: number): TypedAnswer => ({
	code: 'ok',
	response: responseOf(item, given),
	blank
});

const optionAt = (options: readonly string[], letter: string): string | undefined =>
	/^[A-Z]$/.test(letter) ? options[letter.charCodeAt(0) - 65] : undefined;
