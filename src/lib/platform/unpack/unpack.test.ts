import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpack } from './unpack.ts';

const LI = strToU8('answers of 李明');
const read = (source: string, text = 'answers of 李明') => ({ source, content: { code: 'text', text } });
const zip = (files: Zippable): Uint8Array<ArrayBuffer> => new Uint8Array(zipSync(files, { level: 6 }));
const unpacked = (name: string, bytes: Uint8Array<ArrayBuffer>) => unpack(new File([bytes], name));

/** Changes each record of the archive's directory (4.3.12 in APPNOTE.TXT); `at` is where it begins. */
function edited(bytes: Uint8Array<ArrayBuffer>, edit: (view: DataView, at: number) => void) {
	const view = new DataView(bytes.buffer);
	for (let at = 0; at < bytes.length - 4; at += 1)
		if (view.getUint32(at, true) === 0x02014b50) edit(view, at);
	return bytes;
}
const FLAGS = 8;
const PACKING = 10;
const LENGTH = 24;
const unmarked = (bytes: Uint8Array<ArrayBuffer>) =>
	edited(bytes, (view, at) => view.setUint16(at + FLAGS, view.getUint16(at + FLAGS, true) & ~0x800, true));

describe('a file by itself', () => {
	it('is its text', async () => {
		expect(await unpacked('李明.json', new Uint8Array(LI))).toEqual([read('李明.json')]);
	});

	it('is text also where an editor took two bytes a letter', async () => {
		const wide = new Uint8Array([0xff, 0xfe, 0x4e, 0x67, 0x0e, 0x66]);
		expect(await unpacked('a.txt', wide)).toEqual([read('a.txt', '李明')]);
	});

	it('is text also where it begins with the two letters of an archive', async () => {
		const text = 'PK同学的答卷';
		expect(await unpacked('a.txt', new Uint8Array(strToU8(text)))).toEqual([read('a.txt', text)]);
	});

	it('is told as no answer where it is a picture, or a document that is an archive inside', async () => {
		const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]);
		for (const [name, bytes] of [
			['照片.png', picture],
			['essay.docx', zip({ 'word/document.xml': LI })]
		] as const)
			expect(await unpacked(name, bytes)).toEqual([{ source: name, content: { code: 'not-ours' } }]);
	});

	it('is left out where the system put it into the folder', async () => {
		expect(await unpacked('week 3/.DS_Store', new Uint8Array([0, 0, 0, 1]))).toEqual([]);
	});
});

describe('an archive of answers', () => {
	it('gives each file with the folders that it lay in, and nothing for the folders', async () => {
		const bytes = zip({ 一班: { '李明 1.json': LI, 'Ana.txt': strToU8('Ana'), empty: {} } });
		expect(await unpacked('week 3.zip', bytes)).toEqual([
			read('week 3.zip/一班/李明 1.json'),
			read('week 3.zip/一班/Ana.txt', 'Ana')
		]);
	});

	it('gives what lies in the archive of a student as well; one further down is told', async () => {
		const inner = zip({ 'answers.json': LI, 'deeper.zip': zip({ 'deepest.json': LI }) });
		expect(await unpacked('class.zip', zip({ 'li.zip': inner }))).toEqual([
			read('class.zip/li.zip/answers.json'),
			{ source: 'class.zip/li.zip/deeper.zip', content: { code: 'not-ours' } }
		]);
	});

	it('is known by its bytes, whatever it is called', async () => {
		expect(await unpacked('answers.json', zip({ 'a.json': LI }))).toEqual([read('answers.json/a.json')]);
	});

	it('made on a Mac holds no more than what was put into it', async () => {
		const bytes = zip({ 'a.json': LI, '.DS_Store': LI, __MACOSX: { '._a.json': new Uint8Array(9) } });
		expect(await unpacked('a.zip', bytes)).toEqual([read('a.zip/a.json')]);
	});

	it.each([
		['UTF-8, marked as such', zip({ '李明.json': LI, 'Müller é.json': LI }), ['李明.json', 'Müller é.json']],
		['UTF-8 as Finder leaves it', unmarked(zip({ '李明.json': LI })), ['李明.json']],
		['GBK, from Windows in Chinese', unmarked(zip({ 'AAAA.json': LI })), ['李明.json']],
		['code page 1252, from Windows elsewhere', unmarked(zip({ 'M?ller.json': LI })), ['Müller.json']]
	])('keeps names that are written in %s', async (_, bytes, names) => {
		edited(bytes, (view, at) => {
			// What fflate cannot write: the bytes of another encoding in place of the name's.
			if (view.getUint8(at + 46) === 0x41) view.setUint32(at + 46, 0xc0eec3f7);
			if (view.getUint8(at + 47) === 0x3f) view.setUint8(at + 47, 0xfc);
		});
		expect(await unpacked('a.zip', bytes)).toEqual(names.map((name) => read(`a.zip/${name}`)));
	});

	it('loses none of two files with the same name', async () => {
		const bytes = zip({ 'a.json': LI, 'b.json': strToU8('Ana') });
		edited(bytes, (view, at) => view.setUint8(at + 46, 0x61));
		expect(await unpacked('a.zip', bytes)).toEqual([read('a.zip/a.json'), read('a.zip/a.json', 'Ana')]);
	});
});

describe('an archive that cannot be read', () => {
	it.each([
		['cut on its way', zip({ 'a.json': LI }).slice(0, -30), 'damaged'],
		['cut to its first letters', zip({ 'a.json': LI }).slice(0, 4), 'damaged'],
		['without a file', zip({}), 'not-ours'],
		['with folders only', zip({ 一班: {} }), 'not-ours']
	])('is told as one: %s', async (_, bytes, code) => {
		expect(await unpacked('a.zip', bytes)).toEqual([{ source: 'a.zip', content: { code } }]);
	});

	const [good, bad] = [{ 'good.json': LI }, { 'bad.json': strToU8('b'.repeat(400)) }];
	const isBad = (view: DataView, at: number): boolean => view.getUint8(at + 46) === 0x62;
	it.each([
		[
			'whose bytes were changed',
			edited(zip({ ...good, ...bad }), (view, at) => {
				if (isBad(view, at)) view.setUint32(view.getUint32(at + 42, true) + 38, 0xffffffff);
			}),
			'damaged'
		],
		[
			'behind a password',
			edited(zip({ ...good, ...bad }), (view, at) => {
				if (isBad(view, at)) view.setUint16(at + FLAGS, 1, true);
			}),
			'not-ours'
		],
		[
			'packed in a way of its own',
			edited(zip({ ...good, ...bad }), (view, at) => {
				if (isBad(view, at)) view.setUint16(at + PACKING, 14, true);
			}),
			'not-ours'
		],
		[
			'longer than anything that is handed in',
			edited(zip({ ...good, ...bad }), (view, at) => {
				if (isBad(view, at)) view.setUint32(at + LENGTH, 30_000_000, true);
			}),
			'not-ours'
		]
	])('takes no other file along for one %s', async (_, bytes, code) => {
		expect(await unpacked('a.zip', bytes)).toEqual([
			read('a.zip/good.json'),
			{ source: 'a.zip/bad.json', content: { code } }
		]);
	});

	it('is left where it would swell past what a device bears, and each file that was left is told', async () => {
		const files = Object.fromEntries(Array.from({ length: 60 }, (_, number) => [`${number}.json`, LI]));
		const swelling = () => edited(zip(files), (view, at) => view.setUint32(at + LENGTH, 15_000_000, true));
		const all = await unpacked('a.zip', zip({ 'one.zip': swelling(), 'two.zip': swelling() }));
		expect(all).toHaveLength(120);
		expect(all.filter(({ content }) => content.code === 'text').length).toBeLessThanOrEqual(400 / 15);
		expect(all.filter(({ content }) => content.code === 'not-ours').length).toBeGreaterThan(90);
	});
});
