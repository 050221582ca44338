import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import { readKeyFile } from '#lib/platform/sealing/key-file.ts';
import { importPrivate } from '#lib/platform/sealing/keys.ts';
import { openSealed, seal } from '#lib/platform/sealing/seal.ts';
import { assignFirst, linked, openForm, savedBy } from './assigning.ts';
import { keyboard } from './keyboard.ts';
import { blockStorage } from './storage.ts';
import { words } from './words.ts';

for (const language of LANGUAGES) {
	const say = words(language);
	const other = language === 'en' ? 'zh' : 'en';

	test(`a newcomer is led to a first assignment, picks questions after a look at them, and gets a link (${language})`, async ({
		page
	}) => {
		await page.goto(`${language}/teach/`);
		await expect(page.getByRole('heading', { name: say('teach.empty.title') })).toBeVisible();
		await page.getByRole('link', { name: say('teach.empty.start') }).click();
		await page.getByLabel(say('assign.field.title')).fill('原则 & points');
		await page
			.getByRole('textbox', { name: say('assign.field.instructions') })
			.fill('Answer alone. 独立完成。');

		await page.getByLabel(say('assign.filter.kind')).selectOption({ label: say('assign.kind.choice') });
		await page.getByLabel(say('assign.find')).fill(language === 'en' ? 'sovereignty' : '主权');
		const rows = page.locator('.pick');
		await expect(rows.first()).toContainText(language === 'en' ? /sovereignty/i : /主权/);
		await rows
			.first()
			.getByRole('button', { name: say('assign.preview') })
			.click();
		const preview = page.getByRole('dialog', { name: say('assign.preview.title') });
		await expect(preview.getByRole('heading', { level: 4, name: say('assign.preview.key') })).toHaveCount(2);
		await expect(preview.locator('section[lang="zh-Hans"]')).toBeVisible();
		await expect(preview.locator('section[lang="en"]')).toBeVisible();
		await preview.getByRole('button', { name: say('assign.preview.close') }).click();
		await rows.nth(0).getByRole('checkbox').check();
		await rows.nth(1).getByRole('checkbox').check();
		await page.getByRole('button', { name: say('assign.picked.down', { number: 1 }) }).click();
		const order = await page.locator('.picked li .picked-s').allTextContents();
		await page.getByRole('radio', { name: say('assign.feedback.each') }).check();
		await page.getByLabel(say('assign.closes')).fill('2099-12-04T18:00');
		await page.getByRole('button', { name: say('assign.make'), exact: true }).click();

		await expect(page.getByRole('heading', { level: 2, name: '原则 & points' })).toBeVisible();
		const assignment = await linked(page, language);
		expect(assignment).toMatchObject({
			title: '原则 & points',
			instructions: 'Answer alone. 独立完成。',
			feedback: 'each',
			closes: Date.parse('2099-12-04T18:00+01:00'),
			details: { name: 'required' }
		});
		expect(assignment.paper).toMatchObject({ kind: 'same', items: [{}, {}] });
		expect(order).toHaveLength(2);
		await expect(page.getByRole('img', { name: say('ticket.qr') }).first()).toBeVisible();
		const message = await page.getByLabel(say('ticket.message')).inputValue();
		expect(message).toContain(await page.getByLabel(say('ticket.link'), { exact: true }).inputValue());
		expect(message).toContain('Quiz: 原则 & points');
		expect(message).toContain('测验：原则 & points');

		await page.goto(await page.getByLabel(say('ticket.link'), { exact: true }).inputValue());
		await expect(page.getByRole('heading', { name: '原则 & points' })).toBeVisible();
	});

	test(`the page insists on a saved key file, and the file opens what is sealed for the link (${language})`, async ({
		page
	}) => {
		await assignFirst(page, language, 'Key', 2);
		const { key } = await linked(page, language);
		const insists = page.getByText(say('key.save.first'));
		const have = page.getByLabel(say('key.have'));
		await page.reload();
		await expect(insists).toBeVisible();
		await expect(have).toHaveAttribute('aria-disabled', 'true');
		await page.getByLabel(say('key.passphrase')).fill('开门 sesame');
		const file = await savedBy(page, say('key.save'));
		await expect(page.getByText(say('key.saved'))).toBeVisible();
		await expect(insists).toBeVisible();
		await have.check();
		await expect(insists).toBeHidden();
		await page.goto(`${language}/teach/`);
		await expect(page.getByRole('heading', { name: 'Key' })).toBeVisible();
		await expect(insists).toBeHidden();

		expect((await readKeyFile(file.text, 'wrong')).code).toBe('wrong-passphrase');
		const read = await readKeyFile(file.text, '开门 sesame');
		if (read.code !== 'ok') throw new Error(read.code);
		expect(read.pair.publicKey).toBe(key);
		const opening = { kid: read.pair.kid, key: await importPrivate(read.pair.privateKey) };
		expect(await openSealed(opening, await seal(key, 'an answer'))).toEqual({
			code: 'ok',
			text: 'an answer'
		});
	});

	test(`an assignment is copied, archived, saved, deleted with care, and comes back from its file (${language})`, async ({
		page,
		browser
	}) => {
		await assignFirst(page, language, 'Once', 2);
		const keyFile = await savedBy(page, say('key.save'));
		await page.goto(`${language}/teach/`);
		const rows = page.locator('.asgs > li');
		const more = () => rows.first().locator('summary').click();
		await more();
		await rows
			.first()
			.getByRole('button', { name: say('teach.row.copy') })
			.click();
		await expect(rows).toHaveCount(2);
		const all = await savedBy(page, say('teach.files.save'));

		await more();
		await rows
			.first()
			.getByRole('button', { name: say('teach.row.archive') })
			.click();
		await expect(page.getByText(say('teach.archived', { title: 'Once' }))).toBeVisible();
		await page.getByText(say('teach.list.archived', { count: 1 })).click();
		const archived = rows.last();
		await archived.locator('summary').click();
		await archived.getByRole('button', { name: say('teach.row.unarchive') }).click();
		await expect(page.getByText(say('teach.list.archived', { count: 1 }))).toBeHidden();

		await more();
		await rows
			.first()
			.getByRole('button', { name: say('teach.row.remove') })
			.click();
		const dialog = page.getByRole('dialog', { name: say('teach.remove.ask', { title: 'Once' }) });
		const yes = dialog.getByRole('button', { name: say('teach.remove.yes'), exact: true });
		await yes.click({ force: true });
		await expect(dialog).toBeVisible();
		await dialog.getByRole('checkbox').check();
		await yes.click();
		await expect(rows).toHaveCount(1);

		const add = (name: string, text: string) =>
			page
				.getByLabel(say('teach.files.add'))
				.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
		await add(all.name, all.text);
		const came = { name: all.name, unread: 0 };
		await expect(page.getByText(say('teach.add.assignments', { ...came, added: 1, known: 1 }))).toBeVisible();
		await expect(rows).toHaveCount(2);
		await add(all.name, all.text);
		await expect(page.getByText(say('teach.add.assignments', { ...came, added: 0, known: 2 }))).toBeVisible();
		await add('cut.json', all.text.slice(0, 900));
		await expect(page.getByText(say('teach.add.damaged', { name: 'cut.json' }))).toBeVisible();
		await add('photo.json', '\u0001');
		await expect(page.getByText(say('teach.add.not-json', { name: 'photo.json' }))).toBeVisible();
		await add('other.json', '{"name":"x"}');
		await expect(page.getByText(say('teach.add.not-ours', { name: 'other.json' }))).toBeVisible();
		for (const kind of ['gradebook', 'submission', 'backup'] as const) {
			const name = `${kind}-v1.json`;
			await add(name, readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'));
			await expect(page.getByText(say(`teach.add.${kind}`, { name }))).toBeVisible();
		}
		await expect(rows).toHaveCount(2);

		// Another device: the assignments come without the key, which comes with its file.
		const context = await browser.newContext();
		const elsewhere = await context.newPage();
		await elsewhere.goto(`${language}/teach/`);
		const input = elsewhere.getByLabel(say('teach.files.add'));
		const file = ({ name, text }: { name: string; text: string }) => ({
			name,
			mimeType: 'application/json',
			buffer: Buffer.from(text)
		});
		await input.setInputFiles(file(all));
		await expect(elsewhere.getByText(say('teach.no-key'))).toHaveCount(2);
		await input.setInputFiles(file(keyFile));
		await expect(elsewhere.getByText(say('teach.add.key.new', { name: keyFile.name }))).toBeVisible();
		await expect(elsewhere.getByText(say('teach.no-key'))).toHaveCount(0);
		await context.close();
	});

	test(`the form survives a reload and a change of language, and says what is missing (${language})`, async ({
		page
	}) => {
		await openForm(page, language);
		await page.getByRole('button', { name: say('assign.make'), exact: true }).click({ force: true });
		await expect(page.getByText(say('assign.missing', { count: 2 }))).toBeFocused();
		await page.getByRole('link', { name: say('assign.fault.title.empty') }).click();
		const title = page.getByLabel(say('assign.field.title'));
		await expect(title).toBeFocused();
		await title.pressSequentially('Draft');
		await page.getByRole('radio', { name: say('assign.by.rule') }).check();
		await page.getByRole('textbox', { name: say('assign.rule.count') }).fill('500');
		await expect(page.getByRole('textbox', { name: say('assign.rule.count') })).toHaveAttribute(
			'aria-invalid',
			'true'
		);
		await page.reload();
		await expect(title).toHaveValue('Draft');
		await page.locator('#language').click();
		await expect(page).toHaveURL(new RegExp(`/${other}/teach/assign/`));
		const said = words(other);
		await expect(page.getByLabel(said('assign.field.title'))).toHaveValue('Draft');
		await expect(page.getByRole('textbox', { name: said('assign.rule.count') })).toHaveValue('500');
		await page.getByRole('button', { name: said('assign.afresh') }).click();
		await expect(page.getByLabel(said('assign.field.title'))).toHaveValue('');
		await page.getByRole('button', { name: said('assign.back') }).click();
		await expect(page.getByLabel(said('assign.field.title'))).toHaveValue('Draft');
	});
}

test('by keyboard alone: a paper for each student is drawn by a rule, and made anew from the list', async ({
	page
}) => {
	const say = words('zh');
	await openForm(page, 'zh');
	await page.getByLabel(say('assign.field.title')).focus();
	await page.keyboard.type('Rule');
	await keyboard.choose(page.getByRole('radio', { name: say('assign.by.rule') }));
	await keyboard.tick(page.locator('#from-principles'), true);
	await keyboard.choose(page.getByRole('radio', { name: say('assign.paper.own') }));
	await keyboard.press(page.getByRole('button', { name: say('assign.make'), exact: true }));
	await expect(page.getByRole('heading', { level: 2, name: 'Rule' })).toBeVisible();
	const first = await linked(page, 'zh');
	expect(first.paper.kind).toBe('own');

	await keyboard.press(page.getByRole('link', { name: say('ticket.all') }));
	await keyboard.press(page.locator('.asgs summary').first());
	await keyboard.press(page.getByRole('link', { name: say('teach.row.edit') }));
	await expect(page.getByText(say('assign.filled', { title: 'Rule' }))).toBeVisible();
	await keyboard.press(page.getByRole('button', { name: say('assign.make'), exact: true }));
	await expect(page.getByRole('heading', { level: 2, name: 'Rule' })).toBeVisible();
	const second = await linked(page, 'zh');
	expect(second.id).not.toBe(first.id);
	expect(second.paper.kind).toBe('own');

	await keyboard.press(page.getByRole('link', { name: say('ticket.another') }));
	await expect(page.getByRole('heading', { level: 1, name: say('assign.title') })).toBeVisible();
	await expect(page.getByRole('main').locator('header')).toBeFocused();
});

test('where nothing can be kept an assignment is made all the same, and the page says what goes with it', async ({
	page
}) => {
	const say = words('en');
	await blockStorage(page);
	await page.goto('en/teach/assign/');
	await expect(page.getByText(say('teach.trouble.blocked'))).toBeVisible();
	await assignFirst(page, 'en', 'Here only', 1);
	const file = await savedBy(page, say('key.save'));
	expect((await readKeyFile(file.text, null)).code).toBe('ok');
	await page.getByRole('link', { name: say('ticket.all') }).click();
	await expect(page.getByRole('heading', { name: 'Here only' })).toBeVisible();
});

test('where the line fails nothing is lost and it can be tried again', async ({ page }) => {
	const say = words('en');
	await page.route('**/data/bank/points.json', (route) => route.abort());
	await page.goto('en/teach/assign/');
	await page.getByLabel(say('assign.field.title')).fill('Line');
	await expect(page.getByText(say('assign.bank.failed'))).toBeVisible();
	await page.unroute('**/data/bank/points.json');
	await page.getByRole('button', { name: say('assign.bank.retry') }).click();
	await expect(page.getByText(say('assign.bank.failed'))).toBeHidden();
	await page.locator('.pick').first().getByRole('checkbox').check();
	await page.route('**/data/items/*.json', (route) => route.abort());
	await page.getByRole('button', { name: say('assign.make'), exact: true }).click();
	await expect(page.getByText(say('assign.failed.line'), { exact: true })).toBeVisible();
	await page.unroute('**/data/items/*.json');
	await page.getByRole('button', { name: say('assign.make'), exact: true }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'Line' })).toBeVisible();
});
