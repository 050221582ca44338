import { isLanguage } from '../course/language.ts';
import { VERDICTS } from '../question/judge/model.ts';
import { KINDS, type Kind, type Response } from '../question/model.ts';
import type { Draft, ItemDraft } from './model.ts';

/**
 * A draft as it comes from storage; null where it cannot be read, and the attempt goes on from its events. Checked by
 * hand, not by a schema: a lesson reads nothing else that needs one, and is to stay light.
 */
export function readDraft(raw: unknown): Draft | null {
	return isObject(raw) && isDraft(raw) ? raw : null;
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isTextByText = (value: unknown): boolean => isObject(value) && Object.values(value).every(isText);

const isDraft = (raw: Fields): raw is Fields & Draft =>
	isText(raw['attempt']) &&
	raw['attempt'] !== '' &&
	Number.isFinite(raw['at']) &&
	isCount(raw['position']) &&
	isObject(raw['items']) &&
	Object.values(raw['items']).every(isItemDraft);

const isItemDraft = (raw: unknown): raw is ItemDraft =>
	isObject(raw) &&
	(raw['response'] === null || isResponse(raw['response'])) &&
	(raw['language'] === undefined || isLanguage(raw['language'])) &&
	isCount(raw['hints']) &&
	(raw['phase'] === 'open' || raw['phase'] === 'checked') &&
	typeof raw['flagged'] === 'boolean' &&
	typeof raw['otherShown'] === 'boolean' &&
	Number.isFinite(raw['ms']);

/** What a response of each kind holds beside its kind. */
const HOLDS: Readonly<Record<Kind, (response: Fields) => boolean>> = {
	choice: ({ option }) => isText(option),
	choices: ({ options }) => isTexts(options),
	judge: ({ verdicts }) =>
		isObject(verdicts) &&
		Object.values(verdicts).every((given) => VERDICTS.some((verdict) => verdict === given)),
	match: ({ pairs }) => isTextByText(pairs),
	order: ({ entries }) => isTexts(entries),
	sort: ({ groups }) => isTextByText(groups),
	gap: ({ gaps }) => isTextByText(gaps),
	text: ({ text }) => isText(text)
};

function isResponse(raw: unknown): raw is Response {
	if (!isObject(raw)) return false;
	const kind = KINDS.find((known) => known === raw['kind']);
	return kind !== undefined && HOLDS[kind](raw);
}
