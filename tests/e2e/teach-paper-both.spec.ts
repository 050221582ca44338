import { expect, test } from 'playwright/test';
import { LANGUAGES, otherLanguage } from '#lib/domain/course/language.ts';
import { readArrival } from '#lib/formats/gradebook-file/arrival-row.ts';
import { readSubmission } from '#lib/formats/submission/read.ts';
import { arrivals, openPaper } from './paper-copy.ts';
import { words } from './words.ts';

for (const language of LANGUAGES) {
	const say = words(language);

	test(`a sheet printed in both languages is kept as one, also when it is typed in on another day (${language})`, async ({
		page
	}) => {
		await openPaper(page, language, { otherShown: false });
		await page.getByRole('radio', { name: say('paper.set.both') }).check();
		// The language of the page leads.
		await expect(page.locator('[data-paper="quiz-A"] .asked-q > :not(.beneath)').first()).toHaveAttribute(
			'lang',
			language === 'zh' ? 'zh-Hans' : 'en'
		);
		await page.pdf();
		await page.reload();
		await page.getByRole('radio', { name: say('paper.task.type') }).check();
		await expect(page.getByRole('radio', { name: say('paper.set.both') })).toBeChecked();
		await page.getByLabel(say('paper.type.name')).fill('王芳');
		const read = page.getByRole('group', { name: say('paper.type.language') });
		await read.getByRole('radio', { name: say(`paper.set.${otherLanguage(language)}`) }).check();
		await page.getByRole('button', { name: say('paper.type.save') }).click();
		await expect(page.getByRole('row').filter({ hasText: '王芳' })).toBeVisible();

		// The next one of the pile was in one language only.
		await page
			.getByRole('radio', { name: say(`paper.set.${language}`) })
			.first()
			.check();
		await expect(read).toBeHidden();
		await page.getByLabel(say('paper.type.name')).fill('Tom');
		await page.getByRole('button', { name: say('paper.type.save') }).click();
		await expect(page.getByRole('row').filter({ hasText: 'Tom' })).toBeVisible();

		const kept = (await arrivals(page)).flatMap((row) => {
			const arrival = readArrival(row);
			const sheet = arrival?.kind === 'paper' ? readSubmission(arrival.text) : null;
			return sheet?.code === 'ok' ? sheet.submission : [];
		});
		const languagesOf = (name: string) =>
			kept
				.filter(({ details }) => details.name === name)
				.flatMap(({ items }) => items.map((item) => [item.language, item.otherShown].join()));
		expect([...new Set(languagesOf('王芳'))]).toEqual([`${otherLanguage(language)},true`]);
		expect([...new Set(languagesOf('Tom'))]).toEqual([`${language},false`]);

		// On a screen nobody sees the other language here; on paper the teacher printed it.
		await page.getByRole('link', { name: say('paper.gradebook') }).click();
		const counted = page.getByRole('region', { name: say('book.table.region') });
		for (const name of ['王芳', 'Tom']) await expect(counted.getByText(name)).toBeVisible();
	});
}
