import type { Page } from 'playwright/test';
import type { Item } from '#lib/domain/question/model.ts';
import { leaveRecord } from './database.ts';

/** Leaves a practice run over `items` unfinished on this device, as the practice of `scope` takes it up again. */
export async function leavePractice(page: Page, scope: string, items: readonly Item[]): Promise<void> {
	await page.goto('en/about/');
	await leaveRecord(page, {
		events: [
			{
				id: '01900000-0000-7000-8000-000000000000',
				v: 1,
				at: 1_760_000_000_000,
				type: 'started',
				attempt: 'left-unfinished',
				kind: 'practice',
				scope,
				seed: 'seed',
				paper: { items: items.map(({ id, unit, keyVersion }) => ({ item: id, unit, keyVersion, order: {} })) }
			}
		]
	});
}
