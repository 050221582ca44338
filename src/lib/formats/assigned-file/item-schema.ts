import * as v from 'valibot';
import type { Bilingual } from '#lib/domain/course/language.ts';
import { VERDICTS } from '#lib/domain/question/judge/model.ts';
import { LEVELS, type Item, type ItemOf, type Kind } from '#lib/domain/question/model.ts';
import { isOurHtml } from './inline-html.ts';

const id = v.string();
const words = v.string();
const inline = v.pipe(v.string(), v.check(isOurHtml));
/** Shown as it stands, and inline HTML. */
const plain = v.object({ en: words, zh: words });
const rich = v.object({ en: inline, zh: inline });

const fixed = v.optional(v.boolean());
const key = v.optional(v.boolean());
const options = v.array(v.object({ id, key, text: rich, why: rich }));
const accept = v.array(v.string());

const frame = {
	id,
	concepts: v.array(id),
	facts: v.array(id),
	level: v.picklist(LEVELS),
	unit: id,
	keyVersion: v.string(),
	wordingVersion: v.string(),
	stem: rich,
	hint: rich
};

const KINDS = {
	choice: v.object({ ...frame, kind: v.literal('choice'), options, fixed }),
	choices: v.object({ ...frame, kind: v.literal('choices'), options, fixed }),
	judge: v.object({
		...frame,
		kind: v.literal('judge'),
		statements: v.array(v.object({ id, verdict: v.picklist(VERDICTS), text: rich, why: rich })),
		fixed
	}),
	match: v.object({
		...frame,
		kind: v.literal('match'),
		lefts: v.array(v.object({ id, to: id, text: rich, why: rich })),
		rights: v.array(v.object({ id, text: plain })),
		fixed
	}),
	order: v.object({
		...frame,
		kind: v.literal('order'),
		entries: v.array(v.object({ id, text: rich, why: rich }))
	}),
	sort: v.object({
		...frame,
		kind: v.literal('sort'),
		groups: v.array(v.object({ id, text: plain })),
		entries: v.array(v.object({ id, group: id, text: rich, why: rich })),
		fixed
	}),
	gap: v.object({
		...frame,
		kind: v.literal('gap'),
		text: rich,
		gaps: v.array(v.object({ id, choices: v.array(v.object({ id, key, text: plain, why: rich })) })),
		fixed
	}),
	text: v.object({
		...frame,
		kind: v.literal('text'),
		answer: v.object({ text: plain, accept: v.object({ en: accept, zh: accept }), why: rich }),
		confusions: v.array(v.object({ id, accept: v.object({ en: accept, zh: accept }), why: rich })),
		otherwise: rich
	})
} satisfies { readonly [K in Kind]: v.GenericSchema<unknown, ItemOf<K, Bilingual>> };

/** An item in both languages, as an instructor keeps it. */
export const ItemSchema: v.GenericSchema<unknown, Item<Bilingual>> = v.variant('kind', Object.values(KINDS));
