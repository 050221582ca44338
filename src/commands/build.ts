// Builds the course: `npm run build`. Lets Vite write the site, drops what nothing asks for, packs every file and says
// what each page has taken and weighs, per language. COURSE_CONTENT and COURSE_SITE name other folders than content/
// and build/.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { keptIn } from './site/kept.ts';
import { packAhead } from './site/pack-ahead.ts';
import { packSite } from './site/pack.ts';
import { reportSite } from './site/report.ts';
import { dropUnasked } from './site/unasked.ts';

const site = process.env['COURSE_SITE'] ?? 'build';

/** Packed files of earlier builds. To throw them away is safe: they are made again. */
const KEPT = 'node_modules/.cache/packed';

/** Where scripts and pages stand before the whole is put together. */
const WRITTEN_FIRST = ['.svelte-kit/output/client', '.svelte-kit/output/prerendered/pages'];

/** Tidies up once a third has come on top of what is needed, not thrice of it: no slower, and half the memory. */
const SPARING = '--heap-growing-percent=30';

const began = performance.now();
const kept = keptIn(KEPT);
const whenWritten = new AbortController();
const ahead = packAhead({ folders: WRITTEN_FIRST, since: Date.now(), signal: whenWritten.signal }, kept);
const vite = spawn(process.execPath, [SPARING, 'node_modules/vite/bin/vite.js', 'build'], {
	stdio: 'inherit'
});
const [status] = await once(vite, 'exit');
if (status !== 0) process.exit(status ?? 1);
whenWritten.abort();
await ahead;
const written = performance.now();
dropUnasked(site);
const { first, later } = await packSite(site, kept);
const packed = performance.now();

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
reportSite(site);
console.log(
	`\nBuilt in ${seconds(packed - began)} s: ${seconds(written - began)} s to write, ` +
		`${seconds(packed - written)} s to pack (brotli ${first}, for practice ${later})`
);
