import { expect, test } from 'playwright/test';
import { respond } from './answer.ts';
import { linkOf, oneOfEach, openedBy } from './assigned.ts';
import { Assignee } from './assignee.ts';
import { itemsOf } from './course.ts';
import { rightResponse, wrongResponse } from './response.ts';

test('a device shows again what was worked on last, not what another student began last', async ({
	page
}) => {
	test.setTimeout(60_000);
	const student = new Assignee(page, 'en', await itemsOf(page, 'en'));
	const { say } = student;
	const paper = oneOfEach(student.items, ['choice', 'match']);
	const [item] = paper;
	if (!item) throw new Error('two items');
	const link = linkOf(paper);
	const here = (name: string) => page.getByText(`${say('assignment.handin.under')} ${name}`);
	const anotherSitsDown = async () => {
		await student.button(say('assignment.other')).click();
		await student.button(say('assignment.other.yes')).click();
	};
	await student.open(link);
	await respond((await student.begin('Ada')).at, item, rightResponse(item));
	await student.open(link);
	await anotherSitsDown();
	await respond((await student.begin('李雷')).at, item, wrongResponse(item));
	await student.open(link);
	await expect(here('李雷')).toBeVisible();

	await anotherSitsDown();
	await page.getByLabel(say('assignment.details.name')).fill('ada');
	await student.button(say('assignment.earlier.resume')).click();
	await expect(here('Ada')).toBeVisible();
	await page.reload();
	await expect(here('Ada')).toBeVisible();
	await expect(page.getByText('李雷')).toBeHidden();
	const ada = await openedBy(await student.handIn());
	expect(ada).toMatchObject({ details: { name: 'Ada' }, items: [{ response: rightResponse(item) }, {}] });

	// Ada is done: what 李雷 left open waits for the name, and is not laid open to whoever comes.
	await student.open(link);
	await expect(page.getByText(say('assignment.other.now'))).toBeVisible();
	await expect(page.getByText('李雷')).toBeHidden();
	await page.getByLabel(say('assignment.details.name')).fill('李雷');
	await student.button(say('assignment.earlier.resume')).click();
	const lei = await openedBy(await student.handIn());
	expect(lei).toMatchObject({ details: { name: '李雷' }, items: [{ response: wrongResponse(item) }, {}] });
});

test.describe('in a browser that keeps no page for later', () => {
	test.use({ serviceWorkers: 'block' });

	test('where the line fails an attempt waits for its questions, and goes on when they come', async ({
		page
	}) => {
		const student = new Assignee(page, 'en', await itemsOf(page, 'en'));
		const { say } = student;
		const paper = oneOfEach(student.items, ['choice']);
		const [item] = paper;
		if (!item) throw new Error('one item');
		await student.open(linkOf(paper));
		await respond((await student.begin()).at, item, rightResponse(item));
		await page.route('**/data/items/*.json', (route) => route.abort());
		await page.reload();
		await expect(page.getByText(say('exam.failed'))).toBeVisible();
		await expect(student.button(say('assignment.handin'))).toBeHidden();
		await page.unroute('**/data/items/*.json');
		await student.button(say('exam.retry')).click();
		const submission = await openedBy(await student.handIn());
		expect(submission.items.map(({ response }) => response)).toEqual([rightResponse(item)]);
	});
});
