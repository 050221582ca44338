import { expect, test, type Page } from 'playwright/test';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import { serve } from '../../src/commands/serve.mjs';
import { alive } from './alive.ts';
import { EVERY_PAGE, GATE } from './pages.ts';
import { words } from './words.ts';

/** Everything about a visit that should not be: errors, breaches of the policy, requests to anybody else. */
function complaintsOf(page: Page, origin: string): readonly string[] {
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning')
			complaints.push(`${message.type()}: ${message.text()}`);
	});
	page.on('request', (request) => {
		const { protocol } = new URL(request.url());
		if (protocol.startsWith('http') && !request.url().startsWith(origin))
			complaints.push(`request to ${request.url()}`);
	});
	page.on('response', (answer) => {
		if (answer.status() >= 400) complaints.push(`${answer.status()} ${answer.url()}`);
	});
	return complaints;
}

for (const language of LANGUAGES)
	test(`every kind of page asks nobody else, sets no cookie and breaks no rule (${language})`, async ({
		page,
		context,
		baseURL
	}) => {
		const complaints = complaintsOf(page, new URL(baseURL ?? '').origin);
		await page.addInitScript(() =>
			document.addEventListener('securitypolicyviolation', (event) =>
				console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`)
			)
		);
		for (const place of [GATE, ...EVERY_PAGE.filter((each) => each.startsWith(language))]) {
			await test.step(place, async () => {
				await page.goto(place, { waitUntil: 'networkidle' });
				await alive(page);
				await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
				expect(complaints).toEqual([]);
			});
		}
		expect(await context.cookies()).toEqual([]);
	});

/** The layers of a page's styles, the weakest first. */
const layersOf = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
		const named = rules.flatMap((rule) => {
			if (rule instanceof CSSLayerStatementRule) return [...rule.nameList];
			return rule instanceof CSSLayerBlockRule ? [rule.name] : [];
		});
		return [...new Set(named)];
	});

test('on every kind of page the styles of a page are stronger than those of its parts', async ({ page }) => {
	for (const place of [GATE, 'assignment/', ...EVERY_PAGE.filter((each) => each.startsWith('en'))]) {
		await page.goto(place);
		expect.soft(await layersOf(page), place).toEqual(['base', 'parts', 'pages', 'print']);
	}
});

test('a document keeps the language that it names, also once its scripts have run', async ({ page }) => {
	const names = { en: 'en', zh: 'zh-Hans' };
	for (const language of LANGUAGES)
		for (const place of ['lessons/peace/', 'practice/peace/']) {
			await page.goto(`${language}/${place}`);
			await expect(
				page.getByRole('button', { name: words(language)('question.check') }).first()
			).toBeVisible();
			await page.waitForLoadState('networkidle');
			await expect(page.locator('html')).toHaveAttribute('lang', names[language]);
		}
});

test('every page allows scripts from the course alone: none inline but those it names, no eval', async ({
	request
}) => {
	for (const place of [GATE, ...EVERY_PAGE]) {
		const html = await (await request.get(place.replace(/#.*/, ''))).text();
		const [, policy = ''] = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html) ?? [];
		const scripts = policy.split(';').find((directive) => directive.trim().startsWith('script-src')) ?? '';
		expect(scripts).toMatch(/^\s*script-src ('self'|'sha256-[^']+'| )+$/);
		expect(policy).toContain("default-src 'none'");
	}
});

/** All that the pages link to within the course, from `start` on, with what the server answered. */
async function crawl(page: Page, start: string): Promise<ReadonlyMap<string, number>> {
	const answers = new Map<string, number>();
	const waiting = [start];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		if (answers.has(next)) continue;
		const answer = await page.request.get(next);
		answers.set(next, answer.status());
		if (!answer.headers()['content-type']?.startsWith('text/html')) continue;
		for (const [, attribute = ''] of (await answer.text()).matchAll(/<[^>]+\s(?:href|src)="([^"]+)"/g)) {
			const target = new URL(attribute.replaceAll('&amp;', '&'), answer.url());
			target.hash = '';
			if (target.protocol.startsWith('http')) waiting.push(target.href);
		}
	}
	return answers;
}

test('every link of the course leads somewhere, and none out of its folder', async ({ page, baseURL }) => {
	const answers = await crawl(page, baseURL ?? '');
	const unreached = [...answers].filter(([, status]) => status !== 200);
	expect(unreached).toEqual([]);
	const outside = [...answers.keys()].filter((url) => !url.startsWith(baseURL ?? ''));
	expect(outside).toEqual([]);
	expect(answers.size).toBeGreaterThan(60);
});

test('every fragment that a page links to is there', async ({ page, baseURL }) => {
	const pages = new Map<string, { readonly ids: ReadonlySet<string>; readonly links: readonly URL[] }>();
	for (const url of (await crawl(page, baseURL ?? '')).keys()) {
		const answer = await page.request.get(url);
		if (!answer.headers()['content-type']?.startsWith('text/html')) continue;
		const html = await answer.text();
		pages.set(url, {
			ids: new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)),
			links: [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href = '']) => new URL(href, url))
		});
	}
	const missing = [...pages].flatMap(([from, { links }]) =>
		links.flatMap((link) => {
			const { hash } = link;
			link.hash = '';
			const there = hash === '' || pages.get(link.href)?.ids.has(decodeURIComponent(hash.slice(1)));
			return there ? [] : [`${from} → ${link.href}${hash}`];
		})
	);
	expect(missing).toEqual([]);
});

test('the course works at the root of a site too', async ({ page }) => {
	const site = await serve({});
	try {
		const complaints = complaintsOf(page, site.address);
		await page.goto(site.address);
		await page.getByRole('link', { name: '进入中文课程' }).click();
		const say = words('zh');
		await page.getByRole('link', { name: say('home.begin') }).click();
		await page
			.getByRole('button', { name: say('question.hint.show') })
			.first()
			.click();
		await expect(page.getByRole('button', { name: say('question.hint.hide') })).toBeVisible();
		await page.getByRole('link', { name: say('shell.exam') }).click();
		await page.getByRole('button', { name: say('exam.start') }).click();
		await page.getByRole('button', { name: say('exam.review') }).click();
		await page.getByRole('button', { name: say('exam.handin') }).click();
		await expect(page.getByRole('heading', { level: 2, name: say('results.items') })).toBeVisible();
		expect(complaints).toEqual([]);

		const answer = await page.goto(`${site.address}zh/lessons/nope/`);
		expect(answer?.status()).toBe(404);
		await page.getByRole('link', { name: 'To the course in English' }).click();
		await expect(page).toHaveURL(`${site.address}en/`);
	} finally {
		await site.close();
	}
});

test('no data on a page can end its block early', async ({ request }) => {
	for (const place of [...EVERY_PAGE, 'en/lessons/four-lists/', 'zh/practice/principles/']) {
		const html = await (await request.get(place.replace(/#.*/, ''))).text();
		for (const [, data = ''] of html.matchAll(/<script type="application\/json"[^>]*>([^]*?)<\/script>/g)) {
			// Of all that begins with this sign, only these two mean anything inside a script.
			expect(data).not.toMatch(/<\/script|<!--/i);
			expect(JSON.parse(data)).toBeTruthy();
		}
	}
});
