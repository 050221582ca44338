import { expect, test, type Page } from 'playwright/test';
import { LANGUAGES, otherLanguage, type Language } from '#lib/domain/course/language.ts';
import { answerRight } from './answer.ts';
import { Assignee } from './assignee.ts';
import { assignOwn, linked } from './assigning.ts';
import { addFiles, fileOf } from './class.ts';
import { itemsOf } from './course.ts';
import { fileFrom } from './file.ts';
import { words } from './words.ts';

/** So many that two papers with the same questions do not happen: each is one of three, as a rule. */
const COUNT = 12;

/** Ids of the questions shown there one below the other, in their order. */
const idsIn = (page: Page): Promise<readonly string[]> =>
	page
		.locator('.result-item [id$="-stem"]')
		.evaluateAll((stems) => stems.map(({ id }) => id.replace(/-stem$/, '')));

/** Opens the link, gets the first `right` questions right, hands in; gives the file and what was asked. */
async function handIn(page: Page, language: Language, link: string, name: string, right: number) {
	const student = new Assignee(page, language, await itemsOf(page, language));
	await student.open(link);
	let question = await student.begin(name);
	for (let number = 1; number <= right; number++) {
		await expect(student.place(number, COUNT)).toBeVisible();
		await answerRight(question.at, question.item);
		question = await student.next();
	}
	await student.handIn();
	await expect(page.getByText(student.say('results.of', { right, count: COUNT }))).toBeVisible();
	const { text } = await fileFrom(page, student.say('assignment.done.save'));
	return { asked: await idsIn(page), text };
}

for (const language of LANGUAGES)
	test(`one link gives each student a paper of their own, and the gradebook shows each what they were asked (${language})`, async ({
		page,
		browser
	}) => {
		test.setTimeout(120_000);
		const say = words(language);
		await assignOwn(page, language, 'Own', COUNT);
		const assigned = await linked(page, language);
		const link = new URL(await page.getByLabel(say('ticket.link'), { exact: true }).inputValue()).hash.slice(
			1
		);
		const students = [
			{ name: 'Ada', language, right: 3 },
			{ name: '李雷', language: otherLanguage(language), right: 1 }
		] as const;
		const handedIn = [];
		for (const student of students) {
			const locale = student.language === 'en' ? 'en-GB' : 'zh-CN';
			const context = await browser.newContext({ locale });
			const there = await context.newPage();
			handedIn.push({
				...student,
				...(await handIn(there, student.language, link, student.name, student.right))
			});
			await context.close();
		}
		const [ada, lei] = handedIn.map(({ asked }) => asked);
		expect(ada).toHaveLength(COUNT);
		expect(lei).toHaveLength(COUNT);
		expect(lei?.toSorted()).not.toEqual(ada?.toSorted());

		await page.getByRole('link', { name: say('teach.gradebook') }).click();
		await addFiles(
			page,
			language,
			handedIn.map(({ name, text }) => fileOf(`${name}.txt`, text))
		);
		await expect(page.getByText(say('book.table.shown', { shown: 2, count: 2 }))).toBeVisible();
		const table = page.getByRole('table', { name: say('book.table.caption') });
		const all = new Set(
			assigned.paper.kind === 'own'
				? assigned.paper.groups.flatMap(({ from }) => from.map(({ id }) => id))
				: []
		);
		for (const { name, right, asked } of handedIn) {
			const row = table.getByRole('row').filter({ hasText: name });
			await expect(row).toContainText(say('book.percent', { share: right / COUNT }));
			await expect(row.getByRole('cell', { name: say('book.mark.notAsked') })).toHaveCount(all.size - COUNT);
			await page.getByRole('link', { name }).click();
			await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
			await expect(page.locator('.result-item')).toHaveCount(COUNT);
			expect(await idsIn(page)).toEqual(asked);
			await page.getByRole('link', { name: say('book.sheet.back') }).click();
		}
	});
