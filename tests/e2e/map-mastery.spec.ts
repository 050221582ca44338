import { expect, test, type Locator, type Page } from 'playwright/test';
import { LANGUAGES, type Language } from '#lib/domain/course/language.ts';
import type { Item } from '#lib/domain/question/model.ts';
import { alive } from './alive.ts';
import { itemsOf } from './course.ts';
import { expectNoViolation } from './axe.ts';
import { leaveRecord } from './database.ts';
import { mapOn } from './map.ts';
import { firstCheckOf } from './question.ts';
import { rightResponse } from './response.ts';
import { words } from './words.ts';

const OTHERS = ['sovereignty', 'shared-governance', 'shared-benefits'];
const DAY = 24 * 60 * 60 * 1000;

/** The node of the principle of peace, which has no number in its shape. */
const peaceOn = (map: Locator, language: Language) =>
	map.getByRole('link', { name: { en: /^Principle 1: Peace/, zh: /^原则 1： *和平/ }[language] });

/** Leaves right answers to all questions about peace on this device, half of them a day later. */
async function leaveMastery(page: Page, items: readonly Item[]): Promise<void> {
	await page.goto('en/about/');
	await leaveRecord(page, {
		events: items.map((item, index) => ({
			id: `01900000-0000-7000-8000-${String(index).padStart(12, '0')}`,
			v: 1,
			at: 1_760_000_000_000 + (index % 2) * DAY,
			type: 'answered',
			attempt: 'lesson:peace',
			item: item.id,
			keyVersion: item.keyVersion,
			wordingVersion: item.wordingVersion,
			language: 'en',
			response: rightResponse(item),
			grade: { state: 'graded', score: 1, parts: [] },
			hints: 0,
			otherShown: false,
			confidence: null,
			ms: 1000
		}))
	});
}

for (const language of LANGUAGES) {
	const say = words(language);

	test(`what was answered shows on the map at home and on its own page, in the picture and in the list (${language})`, async ({
		page
	}) => {
		const items = await itemsOf(page, language);
		await page.goto(`${language}/map/`);
		await expect(peaceOn(mapOn(page, language), language)).not.toContainText(say('map.started'));

		await page.goto(`${language}/lessons/peace/`);
		const check = await firstCheckOf(page, { language, items });
		await check.answerRight();

		for (const place of ['', 'map/']) {
			await page.goto(`${language}/${place}`);
			const map = mapOn(page, language);
			const node = peaceOn(map, language);
			await expect(node).toHaveAccessibleName(new RegExp(say('map.started')));
			await expect(node.locator('.v-part')).toBeVisible();
			await expect(map.getByText(say('map.count', { done: 0, count: 4 }))).toBeVisible();
			await map.getByText(say('map.list')).click();
			await expect(
				map
					.getByRole('link')
					.filter({ hasText: say('map.place.principles', { number: 1 }) })
					.getByText(say('map.started'))
			).toBeVisible();
		}
	});

	test(`the next lesson's concept is marked as the place where the reader is (${language})`, async ({
		page
	}) => {
		await page.goto(`${language}/lessons/sovereignty/`);
		await alive(page);
		await page.evaluate(() => scrollTo(0, 2000));
		await page.goto(`${language}/`);
		const marked = mapOn(page, language).getByRole('link', { name: new RegExp(say('map.here')) });
		await expect(marked).toHaveCount(1);
		await expect(marked).toHaveAccessibleName(
			{ en: /^Principle 2: Sovereignty/, zh: /^原则 2： *主权/ }[language]
		);
		await expect(marked.locator('.here')).toBeVisible();
	});

	test(`a mastered concept is full, ticked and counted, and keeps nobody out (${language})`, async ({
		page
	}) => {
		const bank = [...(await itemsOf(page, language)).values()];
		await leaveMastery(
			page,
			bank.filter(({ concepts }) => concepts.includes('peace') && !concepts.some((id) => OTHERS.includes(id)))
		);
		await page.goto(`${language}/map/`);
		const map = mapOn(page, language);
		const node = peaceOn(map, language);
		await expect(node).toHaveAccessibleName(new RegExp(say('map.mastered')));
		await expect(node.locator('.v-tick')).toBeVisible();
		await expect(map.getByText(say('map.count', { done: 1, count: 4 }))).toBeVisible();
		await expectNoViolation(page, 'map with something mastered');
		await map.getByText(say('map.list')).click();
		await expectNoViolation(page, 'map as a list');
		await page.setViewportSize({ width: 360, height: 740 });
		await expectNoViolation(page, 'map on a phone');
	});
}

test('with colours forced by the system, shapes, lines and writing of the map are seen', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('en/map/');
	const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	for (const [part, property] of [
		['.v-edge', 'stroke'],
		['.ln-parallel', 'stroke'],
		['.ln-inferred', 'stroke'],
		['.node text', 'fill']
	] as const) {
		const colour = await page
			.locator(`.map-pic ${part}`)
			.first()
			.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
		expect(colour, part).not.toBe(ground);
	}
});

test('on paper the map is a list with every concept, and every reason is there', async ({ page }) => {
	await page.setViewportSize({ width: 720, height: 1000 });
	await page.goto('en/map/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.map-list a').and(page.locator(':visible'))).toHaveCount(24);
	await expect(page.locator('.reasons li').and(page.locator(':visible'))).toHaveCount(
		await page.locator('.reasons li').count()
	);
});
