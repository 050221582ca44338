import { expect, test } from 'playwright/test';
import { LANG_TAG, LANGUAGES, otherLanguage } from '#lib/domain/course/language.ts';
import { itemsOf, lessons } from './course.ts';
import { Exam } from './exam.ts';
import { words } from './words.ts';

/** One page of every kind, under its language. */
const PAGES = [
	'',
	'map/',
	`lessons/${lessons[0]}/`,
	'statement/',
	'glossary/',
	'about/',
	'practice/',
	'practice/peace/',
	'exam/',
	'results/',
	'progress/'
];

for (const language of LANGUAGES)
	test(`every kind of page says its language, what it is about, and where its other language is (${language})`, async ({
		page
	}) => {
		const [titles, descriptions] = [new Set<string>(), new Set<string>()];
		for (const path of PAGES) {
			await page.goto(`${language}/${path}`, { waitUntil: 'networkidle' });
			await expect(page.locator('html')).toHaveAttribute('lang', LANG_TAG[language]);
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			const title = await page.title();
			expect(title).toContain(words(language)('site.name'));
			titles.add(title);

			const description = page.locator('meta[name=description]');
			await expect(description).toHaveCount(1);
			const text = (await description.getAttribute('content')) ?? '';
			expect(text.length).toBeGreaterThan(language === 'en' ? 20 : 8);
			expect(/\p{Script=Han}/u.test(text)).toBe(language === 'zh');
			descriptions.add(text);

			for (const each of LANGUAGES) {
				const link = page.locator(`link[rel=alternate][hreflang="${LANG_TAG[each]}"]`);
				await expect(link).toHaveCount(1);
				const address = new URL((await link.getAttribute('href')) ?? '', page.url());
				expect(address.pathname.endsWith(`/${each}/${path}`)).toBe(true);
				expect((await page.request.get(address.href)).status()).toBe(200);
			}
			const fallback = page.locator('link[rel=alternate][hreflang=x-default]');
			const address = new URL((await fallback.getAttribute('href')) ?? '', page.url());
			expect((await page.request.get(address.href)).status()).toBe(200);

			const other = page.getByRole('link', { name: words(language)('shell.switch'), exact: true });
			await expect(other).toHaveAttribute('hreflang', LANG_TAG[otherLanguage(language)]);
			await expect(other).toHaveAttribute('lang', LANG_TAG[otherLanguage(language)]);
			expect(new URL((await other.getAttribute('href')) ?? '', page.url()).pathname).toMatch(
				new RegExp(`/${otherLanguage(language)}/${path}$`)
			);
		}
		expect(titles.size).toBe(PAGES.length);
		expect(descriptions.size).toBe(PAGES.length);
	});

test('the door says what lies behind it in both languages', async ({ page }) => {
	await page.goto('');
	await expect(page).toHaveTitle(/Reading the Strategy.*战略细读/);
	for (const language of LANGUAGES) {
		await expect(page.locator(`link[rel=alternate][hreflang="${LANG_TAG[language]}"]`)).toHaveCount(1);
		await expect(page.getByRole('link', { name: words(language)('site.name') })).toHaveAttribute(
			'hreflang',
			LANG_TAG[language]
		);
	}
});

const WRITTEN = {
	en: { date: /^Handed in on \d{1,2} [A-Z][a-z]+ 20\d\d$/, pass: '70% or more is a pass.', score: '0%' },
	zh: { date: /^20\d\d年\d{1,2}月\d{1,2}日交卷$/, pass: '达到 70% 为通过。', score: '0%' }
} as const;

for (const language of LANGUAGES)
	test(`dates and shares are written as readers of the language write them (${language})`, async ({
		page
	}) => {
		await page.goto(`${language}/exam/`);
		await expect(page.getByText(WRITTEN[language].pass)).toBeVisible();
		const exam = new Exam(page, language, await itemsOf(page, language));
		await exam.start();
		await exam.review();
		await exam.handIn();
		await expect(page.getByText(WRITTEN[language].date)).toBeVisible();
		await expect(page.getByText(WRITTEN[language].score, { exact: true })).toBeVisible();
	});
