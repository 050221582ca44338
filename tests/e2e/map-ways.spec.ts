import { expect, test, type Page } from 'playwright/test';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import { sidewaysOf, smallTargetsOf } from './narrow.ts';
import { conceptsOf, mapOn, nodesOf } from './map.ts';
import { words } from './words.ts';

const CORE = ['win-win-cooperation'];
const PRINCIPLES = ['peace', 'sovereignty', 'shared-governance', 'shared-benefits'];
/** In the order of the statement. */
const POINTS = ['peace-and-development', 'sovereign-equality', 'benefit-sharing', 'shared-governance-point'];
const GOALS = [
	'sovereignty-and-security',
	'international-rules',
	'fair-governance',
	'citizens-rights',
	'digital-economy',
	'culture-exchange'
];
const ACTIONS = [
	'peace-and-stability',
	'rule-based-order',
	'partnership',
	'governance-reform',
	'terrorism-and-crime',
	'privacy-protection',
	'digital-dividends',
	'information-infrastructure',
	'cyber-cultures'
];
const IN_ORDER = [...CORE, ...PRINCIPLES, ...POINTS, ...GOALS, ...ACTIONS];

/** The concepts on which the focus stops, in the order of Tab. */
async function tabbed(page: Page): Promise<readonly string[]> {
	const stops: string[] = [];
	await page.locator('.map-bar').getByRole('link').focus();
	for (let press = 0; press < 40; press++) {
		await page.keyboard.press('Tab');
		const concept = await page.evaluate(
			() => document.activeElement?.querySelector('[data-concept]')?.getAttribute('data-concept') ?? null
		);
		if (concept) stops.push(concept);
		else if (stops.length > 0) break;
	}
	return stops;
}

for (const language of LANGUAGES) {
	const say = words(language);

	for (const place of ['', 'map/'])
		test(`Tab goes over the map from the core outwards, each concept once (${language}/${place})`, async ({
			page
		}) => {
			await page.goto(`${language}/${place}`);
			expect(await tabbed(page)).toEqual(IN_ORDER);
		});

	test(`on a phone the map is one column, each concept once, with nothing to the side (${language})`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 320, height: 700 });
		for (const place of ['', 'map/']) {
			await page.goto(`${language}/${place}`);
			const stops = await tabbed(page);
			expect([...stops].sort()).toEqual([...IN_ORDER].sort());
			expect(stops[0]).toBe(CORE[0]);
			expect(stops.filter((id) => GOALS.includes(id) || ACTIONS.includes(id))).toEqual([
				...GOALS,
				...ACTIONS
			]);
			expect(await sidewaysOf(page)).toEqual([]);
			expect(await smallTargetsOf(page)).toEqual([]);
		}
	});

	test(`every node leads to a page that exists and says the same concept in both forms (${language})`, async ({
		page
	}) => {
		await page.goto(`${language}/map/`);
		const map = mapOn(page, language);
		const address = (links: readonly Element[]) =>
			links.map((link) => [
				link.querySelector('[data-concept]')?.getAttribute('data-concept') ?? '',
				link.getAttribute('href') ?? ''
			]);
		const wide = await nodesOf(map).evaluateAll(address);
		expect(wide).toHaveLength(24);
		await map.getByText(say('map.list')).click();
		expect((await nodesOf(map).evaluateAll(address)).sort()).toEqual([...wide].sort());
		for (const href of new Set(wide.map(([, each = '']) => each)))
			expect((await page.request.get(new URL(href, page.url()).href)).status(), href).toBe(200);
	});

	test(`a node opens its lesson (${language})`, async ({ page }) => {
		await page.goto(`${language}/`);
		await mapOn(page, language)
			.getByRole('link', { name: { en: /^Principle 2: Sovereignty/, zh: /^原则 2： *主权/ }[language] })
			.press('Enter');
		await expect(page).toHaveURL(/\/lessons\/sovereignty\/$/);
	});

	test(`from home and from the foot of any page the map with its reasons is one step away (${language})`, async ({
		page
	}) => {
		await page.goto(`${language}/`);
		await page.getByRole('link', { name: say('map.why') }).click();
		await expect(page.getByRole('heading', { level: 1, name: say('map.title') })).toBeVisible();
		await page.goto(`${language}/glossary/`);
		await page
			.getByRole('contentinfo')
			.getByRole('link', { name: say('shell.map') })
			.click();
		await expect(page.getByRole('heading', { level: 1, name: say('map.title') })).toBeVisible();
	});

	test(`every link has its kind in words, its reason and its sources (${language})`, async ({ page }) => {
		await page.goto(`${language}/map/`);
		for (const kind of ['stated', 'parallel', 'inferred'] as const) {
			const section = page.getByRole('region', { name: say(`map.kind.${kind}`), exact: true });
			await expect(section.getByText(say(`map.kind.${kind}.text`))).toBeVisible();
			const links = section.getByRole('listitem');
			expect(await links.count()).toBeGreaterThan(0);
			for (const link of await links.all()) {
				expect((await link.locator('p').innerText()).length).toBeGreaterThan(15);
				expect(await link.getByRole('link').count()).toBeGreaterThan(0);
			}
		}
		const tie = page
			.getByRole('region', { name: say('map.kind.parallel'), exact: true })
			.getByRole('listitem')
			.first();
		await tie.getByRole('link', { name: say('citation.chip', { id: 'S5.2' }) }).click();
		await expect(page).toHaveURL(/\/statement\/#S5\.2$/);
		await expect(page.locator('[id="S5.2"]')).toBeInViewport();
	});

	test(`lines are told apart by how they are drawn, not by colour alone (${language})`, async ({ page }) => {
		await page.goto(`${language}/map/`);
		const dashes = (name: string) =>
			page
				.locator(`.map-pic .ln-${name}`)
				.first()
				.evaluate((line) => getComputedStyle(line).strokeDasharray);
		expect(await dashes('parallel')).toBe('none');
		expect(await dashes('spoke')).toBe('none');
		expect(await dashes('inferred')).not.toBe('none');
	});

	for (const javaScriptEnabled of [true, false])
		test(`who prefers a list gets one in the place of the picture, and the picture back (${language}, scripts ${javaScriptEnabled ? 'on' : 'off'})`, async ({
			browser,
			baseURL
		}) => {
			const context = await browser.newContext({
				javaScriptEnabled,
				...(baseURL ? { baseURL } : {}),
				viewport: { width: 1280, height: 900 }
			});
			const page = await context.newPage();
			await page.goto(`${language}/`);
			const map = mapOn(page, language);
			const picture = map.getByRole('group', { name: say('map.picture') });
			const list = map
				.getByRole('listitem')
				.filter({ hasText: say('map.place.goals', { number: 2 }) })
				.first();
			await expect(picture).toBeVisible();
			await expect(list).toBeHidden();
			await map.getByText(say('map.list')).click();
			await expect(picture).toBeHidden();
			await expect(list).toBeVisible();
			expect(await conceptsOf(nodesOf(map))).toHaveLength(24);
			await map.getByText(say('map.list')).click();
			await expect(picture).toBeVisible();
			await context.close();
		});
}
