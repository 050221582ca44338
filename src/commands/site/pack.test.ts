import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptIn } from './kept.ts';
import { packSite } from './pack.ts';

let site = '';
let folder = '';
const page = (words: string) => `<p>${words.repeat(200)}</p>`;
const write = (name: string, text: string) => writeFileSync(join(site, name), text);
const read = (name: string) => readFileSync(join(site, name));

beforeEach(() => {
	site = mkdtempSync(join(tmpdir(), 'site-'));
	folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => {
	for (const place of [site, folder]) rmSync(place, { recursive: true });
});

test('each file is packed to itself in both ways, and not where it would grow', async () => {
	write('index.html', page('peace '));
	write('tiny.txt', 'a');
	await packSite(site, keptIn(folder));
	expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(page('peace '));
	expect(gunzipSync(read('index.html.gz')).toString()).toBe(page('peace '));
	expect(readdirSync(site).toSorted()).toEqual(['index.html', 'index.html.br', 'index.html.gz', 'tiny.txt']);
});

test('what an earlier build has packed is taken over, what has changed is packed anew', async () => {
	write('same.html', page('peace '));
	write('other.html', page('peace and '));
	await packSite(site, keptIn(folder));
	const before = read('same.html.br');
	const kept = keptIn(folder);
	const made: string[] = [];
	write('other.html', page('development '));
	await packSite(site, {
		...kept,
		write: async (name, bytes) => {
			made.push(name);
			await kept.write(name, bytes);
		}
	});
	expect(made).toHaveLength(2);
	expect(read('same.html.br').equals(before)).toBe(true);
	expect(brotliDecompressSync(read('other.html.br')).toString()).toBe(page('development '));
});

test('what no build has asked for in two weeks is thrown away, and nothing else', async () => {
	write('index.html', page('peace '));
	await packSite(site, keptIn(folder));
	const [old = '', fresh = ''] = readdirSync(folder);
	const longAgo = new Date(Date.now() - 15 * 24 * 60 * 60 * 1000);
	utimesSync(join(folder, old), longAgo, longAgo);
	await keptIn(folder).tidy(Date.now());
	expect(readdirSync(folder)).toEqual([fresh]);
});

test('where nothing can be kept the site is packed all the same', async () => {
	write('index.html', page('peace '));
	write('blocked', '');
	await packSite(site, keptIn(join(site, 'blocked')));
	expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(page('peace '));
});
