import { answerForm, letterAt } from '#lib/domain/assignment/sheet/answer-form.ts';
import type { PrintedItem } from '#lib/domain/assignment/sheet/printed-paper.ts';
import { readTyped } from '#lib/domain/assignment/sheet/typed.ts';
import { t } from '#lib/i18n/t.ts';

/** What is to be typed for an item, in words. */
export function formWords({ item, order }: PrintedItem): string {
	const form = answerForm(item, order);
	const letters = (count: number): string => `A–${letterAt(Math.max(0, count - 1))}`;
	switch (form.form) {
		case 'one':
			return t('paper.type.form.one', { letters: letters(form.options.length) });
		case 'several':
			return t('paper.type.form.several', { letters: letters(form.options.length) });
		case 'order': {
			const count = form.options.length;
			return t('paper.type.form.order', { count, letters: letters(count) });
		}
		case 'each': {
			const most = Math.max(...form.places.map(({ options }) => options.length));
			return t('paper.type.form.each', { count: form.places.length, letters: letters(most) });
		}
		case 'words':
			return t('paper.type.form.words');
	}
}

/** What cannot be read of what was typed, in words; empty where all can. */
export function faultWords({ item, order }: PrintedItem, typed: string): string {
	const read = readTyped(item, order, typed);
	switch (read.code) {
		case 'ok':
			return '';
		case 'unknown':
			return t('paper.type.unknown', { letter: read.letter });
		case 'too-many':
			return t('paper.type.most', { most: read.most });
		case 'twice':
			return t('paper.type.twice', { letter: read.letter });
	}
}
