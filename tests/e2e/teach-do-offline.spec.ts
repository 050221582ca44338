import { expect, test } from 'playwright/test';
import { respond } from './answer.ts';
import { linkOf, oneOfEach, openedBy } from './assigned.ts';
import { Assignee } from './assignee.ts';
import { itemsOf } from './course.ts';
import { rightResponse } from './response.ts';

test('once opened, an assignment is reloaded, done in both languages and handed in without a line', async ({
	page,
	context
}) => {
	const [en, zh] = [await itemsOf(page, 'en'), await itemsOf(page, 'zh')];
	const paper = oneOfEach(en, ['choice', 'match']);
	let student = new Assignee(page, 'en', en);
	await page.goto('assignment/');
	const scope = new URL(page.url()).pathname;
	await page.evaluate(
		(path) => caches.open(`reading-the-strategy-page ${path} of-an-earlier-version`),
		scope
	);
	await student.open(linkOf(paper));
	await expect(student.message(student.say('assignment.offline.ready'))).toBeVisible();
	// What an earlier version kept goes once this one is whole.
	expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
	await student.begin();

	await context.setOffline(true);
	await page.reload();
	await expect(student.place(1, 2)).toBeVisible();
	let question = await student.question();
	await respond(question.at, question.item, rightResponse(question.item));
	student = await student.turn(zh);
	question = await student.next();
	await respond(question.at, question.item, rightResponse(question.item));
	const submission = await openedBy(await student.handIn());
	expect(submission.items.map(({ response }) => response)).toEqual(paper.map(rightResponse));
	expect(submission.claimed).toBe(1);
});

test('no other page has a service worker, nor has an assignment inside the frame of another page', async ({
	page
}) => {
	const registered = () =>
		page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
	await page.goto('en/exam/', { waitUntil: 'networkidle' });
	expect(await registered()).toEqual([]);

	const items = await itemsOf(page, 'en');
	const link = linkOf(oneOfEach(items, ['choice']));
	await page.route('**/frame.html', (route) =>
		route.fulfill({ contentType: 'text/html', body: `<iframe src="assignment/#${link}"></iframe>` })
	);
	await page.goto('frame.html');
	const student = new Assignee(page, 'en', items);
	await expect(page.frameLocator('iframe').getByText(student.say('assignment.offline.none'))).toBeVisible();
	expect(await registered()).toEqual([]);

	await student.open(link);
	await expect(student.message(student.say('assignment.offline.ready'))).toBeVisible();
	expect(await registered()).toEqual([new URL('assignment/', page.url().replace(/assignment.*/, '')).href]);
});
