import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright/test';
import { parse } from 'yaml';
import type { Bilingual, Language } from '#lib/domain/course/language.ts';
import type { Item } from '#lib/domain/question/model.ts';
import type { UnitItems } from '#lib/platform/fetch-items.ts';

interface CourseFile {
	readonly units: readonly { id: string; title: Bilingual; lessons: readonly string[]; draft?: boolean }[];
	readonly exam: { readonly count: number; readonly pass: number };
	readonly practice: { readonly count: number };
}
/** The course as it is shown: without the units that are still being written. */
function read(): CourseFile {
	const file: CourseFile = parse(readFileSync(new URL('../../content/course.yaml', import.meta.url), 'utf8'));
	return { ...file, units: file.units.filter(({ draft }) => !draft) };
}

export const course = read();
export const lessons = course.units.flatMap((unit) => unit.lessons);

/** Every item of the bank in one language, by id: it holds the key of any question that is shown. */
export async function itemsOf(page: Page, language: Language): Promise<ReadonlyMap<string, Item>> {
	const units = await Promise.all(
		course.units.map(async ({ id }): Promise<UnitItems> => {
			const answer = await page.request.get(`${language}/data/items/${id}.json`);
			return answer.json();
		})
	);
	return new Map(units.flatMap(({ items }) => Object.entries(items)));
}

/** The item that a question on the page asks. `question` is the element that names its slot. */
export async function itemIn(question: Locator, items: ReadonlyMap<string, Item>): Promise<Item> {
	const slot = (await question.getAttribute('data-slot')) ?? '';
	const item = items.get(slot.replace(/~2$/, ''));
	if (!item) throw new Error(`the bank has no item for the slot “${slot}”`);
	return item;
}

/** The words of inline HTML as they are read. */
export const plain = (html: string): string => html.replace(/<[^>]*>/g, '').trim();
