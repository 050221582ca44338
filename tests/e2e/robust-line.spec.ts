import { expect, test, type Page } from 'playwright/test';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import { answerRight } from './answer.ts';
import { itemsOf } from './course.ts';
import { answersTo } from './record.ts';
import { words } from './words.ts';

/** The line breaks after what the page itself has asked for; the function mends it. */
async function breakLine(page: Page): Promise<() => Promise<void>> {
	const named = new Set<string>();
	let broken = true;
	await page.route('**/_app/**/*.js', async (route) => {
		const links = page.locator('link[rel=modulepreload]');
		if (named.size === 0)
			for (const url of await links.evaluateAll((all: HTMLLinkElement[]) => all.map(({ href }) => href)))
				named.add(url);
		if (broken && !named.has(route.request().url())) await route.abort();
		else await route.continue();
	});
	return async () => {
		broken = false;
		await page.evaluate(() => dispatchEvent(new Event('online')));
	};
}

for (const language of LANGUAGES)
	test(`a line that breaks after a lesson’s first script costs no answer (${language})`, async ({ page }) => {
		const say = words(language);
		const mend = await breakLine(page);
		await page.goto(`${language}/lessons/peace/`);
		const checks = page.locator('[data-island=check]');
		const first = checks.first();
		const item = await first.getAttribute('data-slot');
		const known = (await itemsOf(page, language)).get(item ?? '');
		if (!item || !known) throw new Error('a lesson without checks');
		await answerRight(first, known);
		await first.getByRole('button', { name: say('question.check') }).click();
		await expect(first.getByRole('status')).toHaveText(say('grade.result.correct'));
		await expect(page.getByText(say('record.trouble.late'))).toBeVisible();
		const missing = page.locator('[data-island=check][data-late]');
		await expect(missing.and(page.locator('[data-ready]'))).toHaveCount(0);

		// What is answered meanwhile on a check that is not alive yet waits for it.
		const late = missing.first();
		const lateItem = (await late.getAttribute('data-slot')) ?? '';
		const lateKnown = (await itemsOf(page, language)).get(lateItem);
		if (!lateKnown) throw new Error(lateItem);
		await answerRight(late, lateKnown);
		await late.getByRole('button', { name: say('question.check') }).click();

		await mend();
		await expect(late.getByRole('status')).toHaveText(say('grade.result.correct'));
		await expect(page.getByText(say('record.trouble.late'))).toHaveCount(0);
		await expect(checks.and(page.locator(':not([data-ready])'))).toHaveCount(0);
		for (const answered of [item, lateItem])
			await expect.poll(() => answersTo(page, answered)).toHaveLength(1);
		await page.reload();
		for (const check of [first, late])
			await expect(check.getByRole('status')).toHaveText(say('grade.result.correct'));
	});

// The first of these lessons answers a choice by itself, the second has none.
for (const [place, lesson] of ['peace', 'other-views'].entries())
	for (const language of LANGUAGES)
		test(`a line that is broken before the script of ${lesson} comes: the question says so, and the answer is kept (${language})`, async ({
			page
		}) => {
			const say = words(language);
			let broken = true;
			await page.route('**/_app/**/*.js', (route) => (broken ? route.abort() : route.continue()));
			await page.goto(`${language}/lessons/${lesson}/`);
			const checks = page.locator('[data-island=check]');
			const check = checks.first();
			const status = check.getByRole('status');
			const item = (await check.getAttribute('data-slot')) ?? '';
			const known = (await itemsOf(page, language)).get(item);
			if (!known) throw new Error(item);
			await expect(page.locator('[data-unsent]')).toHaveCount(0);
			await answerRight(check, known);
			await check.getByRole('button', { name: say('question.check') }).click();
			await expect(status).toContainText(say('lesson.unsent'));
			// Shown, and read out too.
			if (place === 0) await expect.poll(() => status.ariaSnapshot()).toContain(say('grade.result.correct'));
			// What nobody has touched says nothing, and what is touched now says it once.
			await expect(page.locator('[data-unsent]')).toHaveCount(1);
			const hint = checks.nth(1).getByRole('button', { name: say('question.hint.show') });
			await hint.click();
			await hint.click();
			await expect(checks.nth(1).getByRole('status')).toHaveText(say('lesson.unsent'));

			broken = false;
			await page.evaluate(() => dispatchEvent(new Event('online')));
			await expect(status).toHaveText(say('grade.result.correct'));
			await expect(page.locator('[data-unsent]')).toHaveCount(0);
			await expect(checks.and(page.locator(':not([data-ready])'))).toHaveCount(0);
			await expect.poll(() => answersTo(page, item)).toHaveLength(1);
			await page.reload();
			await expect(status).toHaveText(say('grade.result.correct'));
		});
