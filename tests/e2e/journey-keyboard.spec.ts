import { expect, test } from 'playwright/test';
import { itemsOf } from './course.ts';
import { unseenFocus } from './focus.ts';
import { keyboard, tabTo } from './keyboard.ts';
import { conceptName, term } from './manuscript.ts';
import { checksOf, questionOn } from './question.ts';
import { words } from './words.ts';

const say = words('en');
const CONCEPT = 'aim-objectives';

test('a student who uses no mouse takes a whole lesson and a practice run', async ({ page }) => {
	test.setTimeout(60_000);
	const asking = { language: 'en', items: await itemsOf(page, 'en'), hand: keyboard } as const;
	await page.goto('');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Continue in English' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: say('home.title') })).toBeVisible();

	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: say('shell.skip') });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: say('home.begin') })).toBeFocused();
	await page.keyboard.press('Enter');

	const checks = await checksOf(page, asking);
	const word = page.getByRole('button', { name: term('cyberspace').en, exact: true }).first();
	await keyboard.press(word);
	const card = page.getByRole('dialog', { name: term('cyberspace').en });
	await expect(card).toBeVisible();
	await keyboard.press(card.getByRole('button', { name: say('term.close') }));
	await expect(card).toBeHidden();
	await expect(word).toBeFocused();

	const chip = page.getByRole('link', { name: say('citation.chip', { id: 'S0.5' }) }).first();
	await keyboard.press(chip);
	const fact = page.getByRole('dialog', { name: 'S0.5' });
	await expect(fact).toBeFocused();
	await tabTo(fact.getByRole('link', { name: say('citation.read') }));
	await page.keyboard.press('Escape');
	await expect(fact).toBeHidden();
	await expect(chip).toBeFocused();

	for (const check of checks) {
		await check.press('question.hint.show');
		await check.answerWrong();
		await expect(check.button('question.retry')).toBeFocused();
		await check.press('question.retry');
		await expect(check.button('question.check')).toBeFocused();
		await check.answerRight();
		await expect(check.button('question.retry')).toBeFocused();
	}
	await expect(page.getByText(say('record.lesson.finished'))).toBeVisible();

	await keyboard.press(page.getByRole('link', { name: say('shell.practice'), exact: true }));
	await expect(page.getByRole('heading', { level: 1, name: say('practice.title') })).toBeVisible();
	await keyboard.press(page.getByRole('link', { name: conceptName(CONCEPT).en, exact: true }));
	const done = page.getByRole('heading', { name: say('run.done.title') });
	const first = await questionOn(page, asking);
	await first.answerWrong();
	await first.press('question.next');
	while (!(await done.isVisible())) {
		const question = await questionOn(page, asking);
		await expect(question.at.getByRole('heading', { level: 1 })).toBeFocused();
		await question.answerRight();
		await question.press('question.next');
	}
	await expect(done).toBeFocused();
	await keyboard.press(page.getByRole('link', { name: say('run.done.results') }));
	await expect(page.getByRole('heading', { level: 1, name: say('results.title') })).toBeVisible();
});

for (const theme of ['light', 'dark'] as const)
	test(`wherever Tab leads in a lesson and in an exam, the focus is seen (${theme})`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: theme });
		await page.goto('en/lessons/peace/');
		await checksOf(page, { language: 'en', items: await itemsOf(page, 'en') });
		const lesson = await unseenFocus(page);
		expect(lesson.unseen).toEqual([]);
		expect(lesson.sorts).toBeGreaterThan(10);

		await page.goto('en/exam/');
		await page.getByRole('button', { name: say('exam.start') }).click();
		await expect(page.getByRole('button', { name: say('exam.next') })).toBeVisible();
		const exam = await unseenFocus(page);
		expect(exam.unseen).toEqual([]);
		expect(exam.sorts).toBeGreaterThan(3);
	});

test('when a button gives way to what it has brought, the focus is there and not lost', async ({ page }) => {
	test.setTimeout(60_000);
	const asking = { language: 'en', items: await itemsOf(page, 'en'), hand: keyboard } as const;
	const press = (name: string) => keyboard.press(page.getByRole('button', { name, exact: true }));
	const focus = page.getByRole('main').locator(':focus');

	await page.goto('en/lessons/peace/');
	await checksOf(page, asking);
	await press(say('record.lesson.finish'));
	await expect(page.getByText(say('record.lesson.finished'))).toBeVisible();
	await expect.soft(focus, 'after the lesson is marked as finished').toHaveCount(1);

	await page.goto('en/exam/');
	await press(say('exam.start'));
	await expect(page.getByRole('button', { name: say('exam.next') })).toBeVisible();
	await expect.soft(focus, 'after the exam is started').toHaveCount(1);
	await keyboard.press(page.getByRole('button', { name: say('exam.review') }));
	await press(say('exam.discard'));
	await expect(page.getByRole('button', { name: say('exam.next') })).toBeVisible();
	await expect.soft(focus, 'after a new paper is begun').toHaveCount(1);

	await keyboard.press(page.getByRole('button', { name: say('exam.review') }));
	await press(say('exam.handin'));
	await press(say('results.again'));
	await questionOn(page, asking);
	await expect.soft(focus, 'after what was missed is asked again').toHaveCount(1);

	await page.goto(`en/practice/${CONCEPT}/`);
	const done = page.getByRole('heading', { name: say('run.done.title') });
	while (!(await done.isVisible())) {
		const question = await questionOn(page, asking);
		await question.answerRight();
		await question.press('question.next');
	}
	await press(say('run.done.again'));
	await questionOn(page, asking);
	await expect.soft(focus, 'after another round is begun').toHaveCount(1);
});
