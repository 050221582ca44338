import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptIn } from './kept.ts';
import { packAhead } from './pack-ahead.ts';
import { packSite } from './pack.ts';

let output = '';
let kept = '';
let site = '';
const page = (words: string) => `<p>${words.repeat(200)}</p>`;
/** A minute old, unless another age in seconds is given. */
const write = (folder: string, name: string, text: string, age = 60) => {
	const at = new Date(Date.now() - age * 1000);
	writeFileSync(join(folder, name), text);
	utimesSync(join(folder, name), at, at);
};
const hourAgo = () => Date.now() - 60 * 60 * 1000;
const namesKept = () => readdirSync(kept);

beforeEach(() => {
	output = mkdtempSync(join(tmpdir(), 'output-'));
	kept = mkdtempSync(join(tmpdir(), 'kept-'));
	site = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => {
	for (const place of [output, kept, site]) rmSync(place, { recursive: true, force: true });
});

test('what was packed while the site was written is taken over, and nothing is laid beside it before', async () => {
	write(output, 'index.html', page('peace '));
	const written = new AbortController();
	const ahead = packAhead({ folders: [output], since: hourAgo(), signal: written.signal }, keptIn(kept));
	await vi.waitFor(() => expect(namesKept()).toHaveLength(2));
	written.abort();
	await ahead;
	expect(readdirSync(output)).toEqual(['index.html']);

	write(site, 'index.html', page('peace '));
	const made = vi.fn();
	await packSite(site, { ...keptIn(kept), write: async (name) => made(name) });
	expect(made).not.toHaveBeenCalled();
	expect(brotliDecompressSync(readFileSync(join(site, 'index.html.br'))).toString()).toBe(page('peace '));
});

test('what an earlier build has left, or is not at rest yet, is not packed ahead', async () => {
	write(output, 'earlier.html', page('earlier '), 2 * 60 * 60);
	write(output, 'unfinished.html', page('unfinished '), -60);
	write(output, 'whole.html', page('whole '));
	const written = new AbortController();
	const ahead = packAhead({ folders: [output], since: hourAgo(), signal: written.signal }, keptIn(kept));
	await vi.waitFor(() => expect(namesKept()).toHaveLength(2));
	await new Promise((resolve) => setTimeout(resolve, 300));
	written.abort();
	await ahead;
	expect(namesKept()).toHaveLength(2);
});

test('folders that are not there yet, or are cleared in between, stop nothing', async () => {
	const cleared = join(output, 'cleared');
	const written = new AbortController();
	const ahead = packAhead(
		{ folders: [cleared, output], since: hourAgo(), signal: written.signal },
		keptIn(kept)
	);
	write(output, 'index.html', page('peace '));
	await vi.waitFor(() => expect(namesKept()).toHaveLength(2));
	rmSync(output, { recursive: true });
	await new Promise((resolve) => setTimeout(resolve, 200));
	written.abort();
	await expect(ahead).resolves.toBeUndefined();
});
