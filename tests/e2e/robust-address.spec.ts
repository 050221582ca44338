import { expect, test } from 'playwright/test';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import { words } from './words.ts';

for (const language of LANGUAGES) {
	const say = words(language);

	test(`an unknown fact gets a message on the statement, and a known one none (${language})`, async ({
		page
	}) => {
		const message = page.getByText(say('statement.unknown', { id: 'S99.9' }));
		await page.goto(`${language}/statement/#S99.9`);
		await expect(message).toBeVisible();
		await expect(message).toBeInViewport();
		await expect(page.getByText(say('statement.unknown.do'))).toBeVisible();
		await page.getByRole('link', { name: 'S4.2', exact: true }).click();
		await expect(message).toBeHidden();
		await page.goBack();
		await expect(message).toBeVisible();
	});

	test(`an unknown term gets a message on the glossary (${language})`, async ({ page }) => {
		await page.goto(`${language}/glossary/#${encodeURIComponent('<b>茶</b>')}`);
		await expect(page.getByText(say('glossary.unknown', { id: '<b>茶</b>' }))).toBeVisible();
	});

	test(`an unknown attempt gets a message on the results, with the way to those there are (${language})`, async ({
		page
	}) => {
		for (const fragment of ['', '#nope']) {
			await page.goto('about:blank');
			await page.goto(`${language}/results/${fragment}`);
			await expect(page.getByRole('status').filter({ hasText: say('results.unknown') })).toBeVisible();
		}
		await page.getByRole('link', { name: say('results.list') }).click();
		await expect(page.getByRole('heading', { level: 1, name: say('progress.title') })).toBeVisible();
	});

	test(`an address cut in the middle of a character gets the same messages (${language})`, async ({
		page
	}) => {
		await page.goto(`${language}/statement/#S4%E0%A4%A`);
		await expect(page.getByText(say('statement.unknown.do'))).toBeVisible();
		await page.goto(`${language}/results/#%E0%A4%A`);
		await expect(page.getByRole('status').filter({ hasText: say('results.unknown') })).toBeVisible();
	});

	test(`an unknown address gets a page in both languages whose links lead back into the course (${language})`, async ({
		page,
		baseURL
	}) => {
		for (const path of [`${language}/lessons/nope/`, `${language}/lessons/nope/a/b/c.html`, 'fr/', 'nope']) {
			const answer = await page.goto(path);
			expect(answer?.status()).toBe(404);
			await expect(page.getByRole('heading', { name: 'There is no page at this address' })).toBeVisible();
			await expect(page.getByRole('heading', { name: '这个地址没有页面' })).toBeVisible();
			const way = page.locator(`a[href$="${language}/"]`);
			await expect(way).toHaveAttribute('href', `${new URL(baseURL ?? '').pathname}${language}/`);
			await way.click();
			await expect(page).toHaveURL(`${baseURL}${language}/`);
			await expect(page.getByRole('heading', { level: 1, name: say('home.title') })).toBeVisible();
		}
	});

	test(`a damaged message from the other language opens the page as without (${language})`, async ({
		page
	}) => {
		const errors: Error[] = [];
		page.on('pageerror', (error) => errors.push(error));
		const carry = (value: unknown) => encodeURIComponent(btoa(JSON.stringify(value)));
		const damaged = [
			'%E0%A4%A',
			'bm90IEpTT04',
			carry(null),
			carry({
				draft: { attempt: 'lesson:peace', position: 'x', items: [] },
				focus: 7,
				unkept: { events: 3 }
			}),
			carry({ draft: null, focus: 'nowhere"]', unkept: { events: [{ id: 1 }], drafts: [null] } })
		];
		for (const text of damaged)
			for (const place of ['lessons/peace/', 'practice/peace/', 'exam/']) {
				await page.goto('about:blank');
				await page.goto(`${language}/${place}#carry=${text}`);
				const working = place === 'exam/' ? say('exam.start') : say('question.check');
				await expect(page.getByRole('button', { name: working }).first()).toBeVisible();
				await expect(page).toHaveURL(new RegExp(`${place}$`));
			}
		expect(errors).toEqual([]);
	});
}
