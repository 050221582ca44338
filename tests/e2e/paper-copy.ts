import { expect, type Page } from 'playwright/test';
import { assignment } from '#lib/domain/assignment/arbitrary.ts';
import { itemRef } from '#lib/domain/assignment/item-ref.ts';
import type { AssignedCopy, Assignment } from '#lib/domain/assignment/model.ts';
import { writeLink } from '#lib/formats/assignment-link/write.ts';
import { inBoth } from '#lib/domain/question/in-both.ts';
import { KINDS } from '#lib/domain/question/model.ts';
import type { Language } from '#lib/domain/course/language.ts';
import { itemsOf } from './course.ts';
import { words } from './words.ts';

/** An assignment of real questions, `each` of every kind, as the page for assigning keeps it. */
export async function assignedCopy(
	page: Page,
	each: number,
	given: Partial<Assignment> = {}
): Promise<AssignedCopy> {
	const [en, zh] = [await itemsOf(page, 'en'), await itemsOf(page, 'zh')];
	const all = [...en.values()].flatMap((item) => {
		const other = zh.get(item.id);
		return other ? (inBoth(item, other) ?? []) : [];
	});
	const items = KINDS.flatMap((kind) => all.filter((item) => item.kind === kind).slice(0, each));
	const assigned = assignment({
		title: 'Principles and points 原则与要点',
		paper: { kind: 'same', items: items.map(itemRef) },
		details: { name: 'required', number: 'optional', group: 'optional' },
		...given
	});
	return {
		v: 1,
		assignment: assigned,
		link: writeLink(assigned),
		choosing: { by: 'hand', items: items.map(({ id }) => id) },
		items,
		created: Date.UTC(2026, 10, 20),
		archived: false
	};
}

/** Puts the copy where the page for assigning keeps it; the page in view has opened the store. */
export const keepCopy = (page: Page, copy: AssignedCopy): Promise<void> =>
	page.evaluate(
		(row) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('reading-the-strategy-teach');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const writing = opening.result.transaction('assignments', 'readwrite');
					writing.objectStore('assignments').put(row);
					writing.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			}),
		copy
	);

/** What came for the assignments, row by row. */
export const arrivals = (page: Page): Promise<readonly Record<string, unknown>[]> =>
	page.evaluate(
		() =>
			new Promise<Record<string, unknown>[]>((resolve, reject) => {
				const opening = indexedDB.open('reading-the-strategy-teach');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const reading = opening.result.transaction('arrivals').objectStore('arrivals').getAll();
					reading.onerror = () => reject(reading.error);
					reading.onsuccess = () => {
						opening.result.close();
						resolve(reading.result);
					};
				};
			})
	);

/** Opens the page with an assignment of one question of every kind, found in the list. */
export async function openPaper(
	page: Page,
	language: Language,
	given: Partial<Assignment> = {}
): Promise<AssignedCopy> {
	const say = words(language);
	await page.goto(`${language}/teach/paper/`);
	await expect(page.getByText(say('paper.pick.none'))).toBeVisible();
	const copy = await assignedCopy(page, 1, given);
	await keepCopy(page, copy);
	await page.reload();
	await page.getByRole('link', { name: copy.assignment.title }).click();
	await expect(page.getByRole('heading', { level: 2, name: copy.assignment.title }).first()).toBeVisible();
	return copy;
}
