import { describe, expect, it } from 'vitest';
import type { Bilingual } from '#lib/domain/course/language.ts';
import type { Body, Item } from '#lib/domain/question/model.ts';
import { keyVersionOf, wordingVersionOf } from './versions.server.ts';

const words = (en: string): Bilingual => ({ en, zh: '字' });

const itemWith = (body: Body<Bilingual>, stem = words('Which?')): Item<Bilingual> => ({
	id: 'an-item',
	concepts: ['peace'],
	facts: ['S4.2'],
	level: 'recall',
	unit: 'principles',
	keyVersion: '',
	wordingVersion: '',
	stem,
	hint: words('Think.'),
	...body
});

const a = { id: 'a', key: true, text: words('peace'), why: words('Yes.') };
const b = { id: 'b', text: words('war'), why: words('No.') };
const choice = itemWith({ kind: 'choice', options: [a, b] });
const order = itemWith({ kind: 'order', entries: [a, b] });

describe('the key version', () => {
	it('stays where options are written in another order', () => {
		expect(keyVersionOf(itemWith({ kind: 'choice', options: [b, a] }))).toBe(keyVersionOf(choice));
	});

	it('changes where the entries of an order are', () => {
		expect(keyVersionOf(itemWith({ kind: 'order', entries: [b, a] }))).not.toBe(keyVersionOf(order));
	});

	it('stays where `key: false` is written out', () => {
		const spelt = itemWith({ kind: 'choice', options: [a, { ...b, key: false }] });
		expect(keyVersionOf(spelt)).toBe(keyVersionOf(choice));
	});

	it('changes where another spelling is accepted', () => {
		const typed = (en: readonly string[]) =>
			itemWith({
				kind: 'text',
				answer: { text: words('peace'), accept: { en, zh: ['和平'] }, why: words('Yes.') },
				confusions: [],
				otherwise: words('Look again.')
			});
		expect(keyVersionOf(typed(['peace', 'the peace']))).not.toBe(keyVersionOf(typed(['peace'])));
		expect(keyVersionOf(typed(['the peace', 'peace']))).toBe(keyVersionOf(typed(['peace', 'the peace'])));
	});

	it('stays where only words change, which the wording version tells', () => {
		const reworded = itemWith({ kind: 'choice', options: [a, b] }, words('Which one?'));
		expect(keyVersionOf(reworded)).toBe(keyVersionOf(choice));
		expect(wordingVersionOf(reworded)).not.toBe(wordingVersionOf(choice));
	});
});
