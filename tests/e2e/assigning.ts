import { readFile } from 'node:fs/promises';
import { expect, type Page } from 'playwright/test';
import type { Assignment } from '#lib/domain/assignment/model.ts';
import type { Language } from '#lib/domain/course/language.ts';
import { readLink } from '#lib/formats/assignment-link/read.ts';
import { words } from './words.ts';

/** Opens the form and waits for the questions to choose from. */
export async function openForm(page: Page, language: Language): Promise<void> {
	await page.goto(`${language}/teach/assign/`);
	await expect(page.locator('.pick').first()).toBeVisible();
	await expect(page.getByText(/339|\d{3}/).first()).toBeVisible();
}

/** Makes an assignment of the first questions of the bank. */
export async function assignFirst(
	page: Page,
	language: Language,
	title: string,
	count: number,
	instructions = ''
): Promise<void> {
	const say = words(language);
	await openForm(page, language);
	await page.getByLabel(say('assign.field.title')).fill(title);
	await page.getByRole('textbox', { name: say('assign.field.instructions') }).fill(instructions);
	const rows = page.locator('.pick');
	while ((await rows.count()) < count) await page.locator('.picks + p').getByRole('button').click();
	for (let index = 0; index < count; index++) await rows.nth(index).getByRole('checkbox').check();
	await page.getByRole('button', { name: say('assign.make'), exact: true }).click();
	await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
}

/** The assignment that the link on the page carries. */
export async function linked(page: Page, language: Language): Promise<Assignment> {
	const address = await page.getByLabel(words(language)('ticket.link'), { exact: true }).inputValue();
	const read = readLink(new URL(address).hash);
	if (read.code !== 'ok') throw new Error(read.code);
	return read.assignment;
}

/** What a press of the button saves: its name and its text. */
export async function savedBy(page: Page, button: string): Promise<{ name: string; text: string }> {
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: button, exact: true }).click();
	const saved = await saving;
	return { name: saved.suggestedFilename(), text: await readFile(await saved.path(), 'utf8') };
}

/** Makes an assignment that draws a paper of its own for each student, from the whole of the course. */
export async function assignOwn(page: Page, language: Language, title: string, count: number): Promise<void> {
	const say = words(language);
	await openForm(page, language);
	await page.getByLabel(say('assign.field.title')).fill(title);
	await page.getByRole('radio', { name: say('assign.by.rule') }).check();
	const units = page.locator('.scopes', { hasText: say('assign.rule.units') }).getByRole('checkbox');
	for (const unit of await units.all()) await unit.check();
	await page.getByRole('textbox', { name: say('assign.rule.count') }).fill(String(count));
	await page.getByRole('radio', { name: say('assign.paper.own') }).check();
	await page.getByRole('button', { name: say('assign.make'), exact: true }).click();
	await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
}
