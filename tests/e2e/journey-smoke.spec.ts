import { expect, test } from 'playwright/test';
import { answerRight, answerWrong } from './answer.ts';
import { itemIn, itemsOf, lessons } from './course.ts';
import { mouse } from './hand.ts';
import { keyboard } from './keyboard.ts';
import { words } from './words.ts';

for (const language of ['en', 'zh'] as const)
	for (const hand of [mouse, keyboard])
		test(`smoke ${language} ${hand === mouse ? 'mouse' : 'keyboard'}`, async ({ page }) => {
			test.setTimeout(120_000);
			const say = words(language);
			const items = await itemsOf(page, language);
			for (const slug of hand === mouse ? lessons : ['peace', 'at-a-glance']) {
				await page.goto(`${language}/lessons/${slug}/`);
				for (const check of await page.locator('[data-island=check][data-ready]').all()) {
					const item = await itemIn(check, items);
					await answerWrong(check, item, hand);
					await hand.press(check.getByRole('button', { name: say('question.check') }));
					await expect(check.getByRole('status')).not.toHaveText('');
					await expect(check.getByRole('status')).not.toHaveText(say('grade.result.correct'));
					await hand.press(check.getByRole('button', { name: say('question.retry') }));
					await answerRight(check, item, hand);
					await hand.press(check.getByRole('button', { name: say('question.check') }));
					await expect(check.getByRole('status')).toHaveText(say('grade.result.correct'));
					console.log(language, slug, item.kind, 'ok');
				}
			}
		});
