import { describe, expect, it } from 'vitest';
import { copyOf, handIn } from '#lib/domain/assignment/arbitrary.ts';
import { choiceItem, pick } from '#lib/domain/gradebook/analysis/arbitrary.ts';
import { EVERYBODY } from '#lib/domain/gradebook/views/filter.ts';
import { writeFile, writeSubmission } from '#lib/formats/submission/write.ts';
import { writeKeyFile } from '#lib/platform/sealing/key-file.ts';
import { newKeyPair } from '#lib/platform/sealing/keys.ts';
import { seal } from '#lib/platform/sealing/seal.ts';
import { TeachStore } from '#lib/platform/teach-store/teach-store.ts';
import { remoteOf } from '#lib/platform/workers/remote.ts';
import { BookState } from './book.svelte.ts';
import type { GradebookCalls } from './calls.ts';
import { gradebookCalls } from './served.ts';

const pair = await newKeyPair();
const copy = copyOf([choiceItem('one')], { key: pair.publicKey });

/** As on a page where the browser has no worker for us. Outside of a browser runes are plain fields. */
function bookIn(store: TeachStore): BookState {
	const remote = remoteOf<GradebookCalls>(
		() => {
			throw new Error('no worker here');
		},
		async () => gradebookCalls(store)
	);
	let time = 10;
	return new BookState(copy, { language: 'zh', store, remote, ports: { now: () => (time += 1) } });
}

async function sent(name: string, option: string): Promise<File> {
	const details = { name, number: name };
	const submission = handIn(copy, { attempt: name, details, link: '' }, () => pick(option));
	const jwe = await seal(pair.publicKey, writeSubmission(submission));
	return new File([writeFile({ assignment: copy.assignment.id, jwe })], `${name}.json`);
}
const keyFile = (passphrase: string | null): Promise<string> =>
	writeKeyFile(pair, [{ id: copy.assignment.id, title: 'Week 3' }], passphrase);
const shownIn = (book: BookState) => book.shown.map((place) => book.summary?.students[place]?.details.name);

describe('a gradebook on its page', () => {
	it('opens with the key that is dropped together with the answers, and shows students by name', async () => {
		const book = bookIn(new TeachStore(null, null));
		await book.read();
		const files = [
			await sent('王芳', 'b'),
			await sent('李明', 'a'),
			new File([await keyFile(null)], 'key.json')
		];
		await book.add(files, []);
		expect(book.news).toMatchObject({ code: 'added', added: { came: 2, known: 0, kept: false } });
		expect(book.summary?.unlocked).toBe(true);
		expect(shownIn(book)).toEqual(['李明', '王芳']);
	});

	it('waits with a protected key for its passphrase, and tells a wrong one', async () => {
		const book = bookIn(new TeachStore(null, null));
		await book.read();
		const text = await keyFile('和平');
		await book.add([new File([text], 'key.json'), await sent('李明', 'a')], []);
		expect(book.keyText).toBe(text);
		expect(await book.unlock(text, 'war')).toEqual({ code: 'wrong-passphrase' });
		expect(book.summary?.students).toEqual([]);
		expect(await book.unlock(text, '和平')).toEqual({ code: 'ok' });
		expect(shownIn(book)).toEqual(['李明']);
	});

	it('keeps order and filter, a mark by hand, and a comment when more comes', async () => {
		const book = bookIn(new TeachStore(null, null));
		await book.add([], []);
		await book.read();
		await book.unlock(await keyFile(null), null);
		await book.add([await sent('王芳', 'a'), await sent('李明', 'b')], []);
		await book.arrange({ sorting: { key: { by: 'score' }, direction: 'down' } });
		expect(shownIn(book)).toEqual(['王芳', '李明']);

		const [line] = book.summary?.students.filter(({ details }) => details.name === '李明') ?? [];
		if (!line) throw new Error('李明 is not there');
		expect(await book.remark(line, { mark: 0.9, comment: '口头补答' })).toBe(false);
		await book.add([await sent('Ana', 'b')], []);
		expect(book.summary?.students.find(({ student }) => student === line.student)?.remark).toMatchObject({
			mark: 0.9,
			comment: '口头补答'
		});
		await book.arrange({ filter: { ...EVERYBODY, text: 'ana' } });
		expect(shownIn(book)).toEqual(['Ana']);
	});

	it('adds nothing when it is stopped, and what is dropped meanwhile waits for its turn', async () => {
		const book = bookIn(new TeachStore(null, null));
		await book.unlock(await keyFile(null), null);
		const stopped = book.add([await sent('王芳', 'a')], []);
		while (!book.busy) await Promise.resolve();
		book.stop();
		const next = book.add([await sent('李明', 'a')], []);
		await stopped;
		await next;
		expect(shownIn(book)).toEqual(['李明']);
		expect(book.news).toMatchObject({ code: 'added' });
	});
});
