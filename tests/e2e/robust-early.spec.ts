import { expect, test, type Page } from 'playwright/test';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import { answerRight } from './answer.ts';
import { itemsOf } from './course.ts';
import { examples } from './examples.ts';
import { mouse } from './hand.ts';
import { answersTo } from './record.ts';
import { words } from './words.ts';

/** Holds every script of the course back until it is released. */
async function holdScripts(page: Page): Promise<() => void> {
	let release = () => {};
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await released;
		await route.continue();
	});
	return () => release();
}

for (const [place, { kind, lesson, item }] of examples.filter(({ kind }) => kind !== 'order').entries()) {
	const language = LANGUAGES[place % 2] ?? 'en';
	test(`a ${kind} answered and checked before its script has come gets its feedback (${language})`, async ({
		page
	}) => {
		const say = words(language);
		const known = (await itemsOf(page, language)).get(item);
		if (!known) throw new Error(item);
		const release = await holdScripts(page);
		await page.goto(`${language}/lessons/${lesson}/`, { waitUntil: 'commit' });
		const question = page.locator(`[data-slot="${item}"]`);
		await answerRight(question, known);
		await question.getByRole('button', { name: say('question.check') }).click();
		// Of a choice the page itself knows what there is to say.
		if (kind === 'choice') await expect(question.getByRole('status')).toHaveText(say('grade.result.correct'));
		else await expect(question.getByRole('status')).toBeEmpty();
		release();
		await expect(question).toHaveAttribute('data-ready');
		await expect(question.getByRole('status')).toHaveText(say('grade.result.correct'));
		await expect.poll(() => answersTo(page, item)).toHaveLength(1);
		await page.reload();
		await expect(question.getByRole('status')).toHaveText(say('grade.result.correct'));
	});
}

for (const language of LANGUAGES)
	test(`the page itself answers a choice while its script is on the way, and the script says the same (${language})`, async ({
		page
	}) => {
		const say = words(language);
		const release = await holdScripts(page);
		await page.goto(`${language}/lessons/peace/`, { waitUntil: 'commit' });
		const question = page.locator('[data-island=check]').first();
		const item = (await question.getAttribute('data-slot')) ?? '';
		const known = (await itemsOf(page, language)).get(item);
		if (known?.kind !== 'choice') throw new Error('this lesson begins with no choice');
		const wrong = known.options.find((option) => !option.key)?.id ?? '';
		const right = known.options.find((option) => option.key)?.id ?? '';
		const status = question.getByRole('status');
		const reasons = question.locator('.opt-n');
		const check = question.getByRole('button', { name: say('question.check') });

		// Nothing chosen is for the script to say.
		await check.click();
		await expect(status).toBeEmpty();
		await question.locator(`[value="${wrong}"]`).check();
		await check.click();
		await expect(status).toHaveText(say('grade.result.wrong'));
		await expect(reasons).toHaveCount(known.options.length);
		const told = await reasons.allTextContents();
		// It is for eyes alone, since the script says it again, and stands until then.
		await expect(status.locator('span[aria-hidden=true]')).toHaveText(say('grade.result.wrong'));
		await question.locator(`[value="${right}"]`).click();
		await check.click();
		await expect(question.locator(`[value="${wrong}"]`)).toBeChecked();
		await expect(status).toHaveText(say('grade.result.wrong'));

		release();
		await expect(question).toHaveAttribute('data-ready');
		await expect(page.locator('[data-early]')).toHaveCount(0);
		await expect(status).toHaveText(say('grade.result.wrong'));
		for (const [place, reason] of told.entries())
			await expect(reasons.nth(place)).toContainText(reason.trim());
		await expect.poll(() => answersTo(page, item)).toHaveLength(1);
		await question.getByRole('button', { name: say('question.retry') }).click();
		await question.locator(`[value="${right}"]`).check();
		await check.click();
		await expect(status).toHaveText(say('grade.result.correct'));
		await expect.poll(() => answersTo(page, item)).toHaveLength(2);
	});

test('an answer sent by keyboard before its script has come leaves the focus on the button', async ({
	page
}) => {
	const release = await holdScripts(page);
	await page.goto('en/lessons/peace/', { waitUntil: 'commit' });
	const question = page.locator('[data-island=check]').first();
	await question.getByRole('radio').first().focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(question.getByRole('status')).not.toBeEmpty();
	await page.keyboard.press('ArrowUp');
	await expect(question.getByRole('radio').nth(1)).toBeChecked();
	release();
	await expect(question.getByRole('button', { name: words('en')('question.retry') })).toBeFocused();
});

test('a row moved before the script has come is in its new place when it comes', async ({ page }) => {
	const [order] = examples.filter(({ kind }) => kind === 'order');
	const release = await holdScripts(page);
	await page.goto(`zh/lessons/${order?.lesson}/`, { waitUntil: 'commit' });
	const question = page.locator(`[data-slot="${order?.item}"]`);
	const rows = question.getByRole('listitem');
	const texts = (await rows.locator('.move-t').allTextContents()).map((text) => text.trim());
	await rows
		.first()
		.getByRole('button', { name: words('zh')('question.order.down') })
		.click();
	release();
	const [first = '', second = '', ...others] = texts;
	await expect(rows.locator('.move-t')).toHaveText([second, first, ...others]);
});

test('an answer given before the script has come, and not yet checked, still stands when it comes', async ({
	page
}) => {
	const release = await holdScripts(page);
	await page.goto('en/lessons/at-a-glance/', { waitUntil: 'commit' });
	const box = page.getByRole('checkbox').first();
	await mouse.tick(box, true);
	await page
		.getByRole('button', { name: words('en')('question.hint.show') })
		.first()
		.click();
	const typed = page.getByRole('textbox', { name: words('en')('question.text.label') });
	await typed.pressSequentially('Conference on Dis');
	release();
	await expect(page.locator('[data-island=check]:not([data-ready])')).toHaveCount(0);
	await page.keyboard.type('armament');
	await expect(typed).toHaveValue('Conference on Disarmament');
	await expect(box).toBeChecked();
	await expect(page.getByRole('button', { name: words('en')('question.hint.hide') })).toBeVisible();
});
