import { messages, withFile } from './tiny-course.ts';

export interface MadeItem {
	readonly kind?: 'choice' | 'choices';
	readonly facts?: string;
	readonly stem?: readonly [en: string, zh: string];
	/** The first is the key, of `choices` the first two. */
	readonly options?: readonly (readonly [en: string, zh: string])[];
	/** The place at which the key is written, from 0. */
	readonly keyAt?: number;
	readonly fixed?: boolean;
}

/** One item in YAML, line for line the same whatever stands in it. */
export function madeItem(id: string, { kind = 'choice', facts = 'S4.2', stem = STEM, options = OPTIONS, keyAt = 0, fixed = false }: MadeItem): string {
	const lines = options.map(([en, zh], index) => {
		const isKey = index < (kind === 'choice' ? 1 : 2);
		return `    - { id: ${'abcdef'[index] ?? ''},${isKey ? ' key: true,' : ''} text: ${both(en, zh)}, why: ${both('So it is.:fact{S4.2}', '是这样。:fact{S4.2}')} }`;
	});
	const [key = '', ...others] = lines;
	return [
		`- id: ${id}`,
		`  kind: ${kind}`,
		'  concepts: [peace]',
		`  facts: [${facts}]`,
		'  level: recall',
		`  stem: ${both(...stem)}`,
		`  hint: ${both('Look at the list.', '看看清单。')}`,
		'  options:',
		...others.toSpliced(keyAt, 0, key),
		...(fixed ? ['  fixed: true'] : [])
	]
		.map((line) => `${line}\n`)
		.join('');
}

const STEM = ['Which word does the statement have?', '发言用了哪个词？'] as const;
const OPTIONS = [
	['unity', '团结'],
	['order', '秩序'],
	['trade', '贸易']
] as const;

/** JSON is YAML too, and quotes whatever needs it. */
const both = (en: string, zh: string): string => `{ en: ${JSON.stringify(en)}, zh: ${JSON.stringify(zh)} }`;

/** What the author of one more item reads. */
export const messagesOn = (item: MadeItem): string[] => messagesOnAll([item]);

/** What the author of a further file of items reads. */
export const messagesOnAll = (items: readonly MadeItem[]): string[] =>
	messages(withFile('items/basics-c.yaml', items.map((item, index) => madeItem(`made-${index}`, item)).join('')));
