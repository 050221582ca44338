import { describe, expect, it } from 'vitest';
import { loadCourse } from '#lib/content/load-course.server.ts';
import type { Language } from '#lib/domain/course/language.ts';
import type { Term } from '#lib/domain/course/model.ts';
import { glossaryPage } from './glossary-page.server.ts';

const course = loadCourse();

const term = (given: Partial<Term>): Term => ({
	id: given.en ?? given.zh ?? '',
	en: '',
	zh: '',
	pinyin: '',
	gloss: { en: '', zh: '' },
	seen: 'official',
	facts: [],
	...given
});

const order = (terms: readonly Term[], language: Language) =>
	glossaryPage({ ...course, terms }, language).letters.map(({ letter, terms: under }) => [
		letter,
		...under.map((entry) => entry[language])
	]);

describe('the glossary', () => {
	it('in English goes by the alphabet, whatever article, case or quotation mark stands before a word', () => {
		const terms = ['the sea', '“Chinese Solution”', 'circulate', 'Ambassador', 'a reef', 'an island'].map(
			(en) => term({ en })
		);
		expect(order(terms, 'en')).toEqual([
			['A', 'Ambassador'],
			['C', '“Chinese Solution”', 'circulate'],
			['I', 'an island'],
			['R', 'a reef'],
			['S', 'the sea']
		]);
	});

	it('in Chinese goes by pinyin, whatever title mark stands before a word', () => {
		const terms = [
			term({ zh: '主权', pinyin: 'zhǔquán' }),
			term({ zh: '《联合国宪章》', pinyin: 'Liánhéguó Xiànzhāng' }),
			term({ zh: '和平', pinyin: 'hépíng' }),
			term({ zh: '多边', pinyin: 'duōbiān' }),
			term({ zh: '两极', pinyin: 'liǎngjí' })
		];
		expect(order(terms, 'zh')).toEqual([
			['D', '多边'],
			['H', '和平'],
			['L', '《联合国宪章》', '两极'],
			['Z', '主权']
		]);
	});

	it('has every term of the course once in each language, 120 of them at least', () => {
		for (const language of ['en', 'zh'] as const) {
			const ids = glossaryPage(course, language).letters.flatMap(({ terms }) => terms.map(({ id }) => id));
			expect(ids.toSorted()).toEqual(course.terms.map(({ id }) => id).toSorted());
			expect(ids.length).toBeGreaterThanOrEqual(120);
		}
	});

	it('says of a term in which lessons it is explained, and whether the two texts differ in it', () => {
		const entries = glossaryPage(course, 'en').letters.flatMap(({ terms }) => terms);
		const of = (id: string) => entries.find((entry) => entry.id === id);
		const [first] = [...course.lessons.values()].filter(({ terms }) => terms.includes('cyberspace'));
		expect(of('cyberspace')?.lessons[0]).toEqual({
			slug: first?.slug,
			number: first?.number,
			title: first?.title.en
		});
		expect(of('benefit-sharing')?.differences).toEqual(['D1', 'D4']);
		expect(of('cyberspace')?.differences).toEqual([]);
		for (const entry of entries) if (entry.differences.length > 0) expect(entry.notes.join('')).not.toBe('');
	});
});
