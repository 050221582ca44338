import { expect, type Page } from 'playwright/test';
import type { Language } from '#lib/domain/course/language.ts';
import { sampleClass, type SampleClass } from '../../src/commands/bench/sample-class.ts';
import { words } from './words.ts';

export interface FileToGive {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

export const fileOf = (name: string, text: string | Uint8Array): FileToGive => ({
	name,
	mimeType: 'application/octet-stream',
	buffer: Buffer.from(text)
});

const CLOSES = Date.UTC(2026, 9, 5, 12);

/** Four questions, assigned before. */
export const smallClass = (): Promise<SampleClass> => sampleClass(4, { closes: CLOSES });

/** The gradebook of an instructor who assigned it in this browser, with or without the key. */
export async function openGradebook(
	page: Page,
	{ copy, pair }: SampleClass,
	{ language = 'en', key = true }: { readonly language?: Language; readonly key?: boolean } = {}
): Promise<void> {
	await page.goto(`${language}/teach/gradebook/`);
	await expect(page.getByRole('heading', { name: words(language)('book.choose') })).toBeVisible();
	const kept = {
		id: pair.publicKey,
		kid: pair.kid,
		privateKey: pair.privateKey,
		made: 1,
		own: true,
		saved: true
	};
	await page.evaluate(
		async ([assignment, row]) => {
			const opening = indexedDB.open('reading-the-strategy-teach');
			const database = await new Promise<IDBDatabase>((resolve) => {
				opening.onsuccess = () => resolve(opening.result);
			});
			const writing = database.transaction(['assignments', 'keys'], 'readwrite');
			writing.objectStore('assignments').put(assignment);
			if (row) writing.objectStore('keys').put(row);
			await new Promise((resolve) => (writing.oncomplete = resolve));
			database.close();
		},
		[copy, key ? kept : null] as const
	);
	await page.reload();
	await page.getByRole('link', { name: copy.assignment.title }).click();
	await expect(page.getByRole('heading', { level: 1, name: copy.assignment.title })).toBeVisible();
}

export const addFiles = (page: Page, language: Language, files: readonly FileToGive[]): Promise<void> =>
	page.getByLabel(words(language)('book.collect.files'), { exact: true }).setInputFiles([...files]);
