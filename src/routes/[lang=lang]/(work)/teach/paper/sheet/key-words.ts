import { letterAt } from '#lib/domain/assignment/sheet/answer-form.ts';
import type { Bilingual, Language } from '#lib/domain/course/language.ts';
import { inOrder } from '#lib/domain/question/lists.ts';
import type { Item, ShownOrder } from '#lib/domain/question/model.ts';
import { printed } from '#lib/i18n/teach/printed.ts';

/** The right answer in words (HTML), part by part in the order of the paper: what is read out when it is discussed. */
export const keyWords = (item: Item<Bilingual>, order: ShownOrder): Bilingual => ({
	en: wordsIn(item, order, 'en'),
	zh: wordsIn(item, order, 'zh')
});

const JUDGED = {
	says: 'sheet.judge.says',
	otherwise: 'sheet.judge.otherwise',
	silent: 'sheet.judge.silent'
} as const;

function wordsIn(item: Item<Bilingual>, order: ShownOrder, language: Language): string {
	const plainOf = (list: readonly { readonly id: string; readonly text: Bilingual }[], id: string): string =>
		escaped(list.find((one) => one.id === id)?.text[language] ?? '');
	const inBrackets = (text: string | number): string => (language === 'zh' ? `（${text}）` : `(${text})`);
	const space = { en: ' ', zh: '' }[language];
	// Marked as on the paper, and set apart: a text may be a number, or end in a stop or a question mark.
	const marked = (words: readonly (readonly [mark: string | number, text: string])[]): string =>
		words
			.map(([mark, text]) => `<span class="key-part"><b>${inBrackets(mark)}</b>${space}${text}</span>`)
			.join(' ');
	const numbered = (words: readonly string[]): string =>
		marked(words.map((text, index) => [index + 1, text]));

	switch (item.kind) {
		case 'choice':
			return item.options.find(({ key }) => key)?.text[language] ?? '';
		case 'choices':
			return marked(
				inOrder(item.options, order['options']).flatMap(({ key, text }, place) =>
					key ? [[letterAt(place), text[language]] as const] : []
				)
			);
		case 'judge':
			return numbered(
				inOrder(item.statements, order['statements']).map(({ verdict }) => printed(language, JUDGED[verdict]))
			);
		case 'match':
			return numbered(inOrder(item.lefts, order['lefts']).map(({ to }) => plainOf(item.rights, to)));
		case 'order':
			return numbered(item.entries.map(({ text }) => text[language]));
		case 'sort':
			return numbered(
				inOrder(item.entries, order['entries']).map(({ group }) => plainOf(item.groups, group))
			);
		case 'gap':
			return numbered(
				item.gaps.map(({ choices }) => escaped(choices.find(({ key }) => key)?.text[language] ?? ''))
			);
		case 'text': {
			const between = { en: '; ', zh: '；' }[language];
			const { text, accept } = item.answer;
			// The student may have written in the other language too: its spellings stand in its own words.
			const others = accept[language].filter((spelling) => spelling !== text[language]).map(escaped);
			if (others.length === 0) return escaped(text[language]);
			return `${escaped(text[language])}${space}${inBrackets(printed(language, 'sheet.accepted', { list: others.join(between) }))}`;
		}
	}
}

/** Plain texts are shown as they stand. */
const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
