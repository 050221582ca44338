// Measures the course and holds it to its figures: `npm run bench [-- --quick] [-- --only bytes|pages|teach|compute|scale]`.
// Scale, the building of large courses, takes minutes: it runs when asked for by name (`npm run bench -- scale`), or
// with all the others where there is no `--quick`.
// Bytes and requests are exact and decide the exit code; times are printed with a mark. `--no-build` takes build/ as it
// stands. PERF_FLOOR may name a folder of other hand-written pages, which are then measured beside our own floor.
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { timeBuild } from './bench/build-time.ts';
import { measureBytes } from './bench/bytes.ts';
import { measureCompute } from './bench/compute.ts';
import { Findings } from './bench/findings.ts';
import { measureScale } from './bench/scale.ts';
import { stageSite } from './bench/stage-site.ts';
import { measureTeach } from './bench/teach.ts';
import { measureTimes } from './bench/times.ts';
import { launchOptions } from './chromium.mjs';
import { stop } from './say.mjs';

const PARTS = ['bytes', 'pages', 'teach', 'compute', 'scale'];
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { quick: { type: 'boolean' }, only: { type: 'string' }, 'no-build': { type: 'boolean' } }
});
const { quick = false, only = positionals[0] } = values;
if (only !== undefined && !PARTS.includes(only)) stop(`The parts are ${PARTS.join(', ')}.`);
const wants = (part: string): boolean => only === undefined || only === part;

const findings = new Findings();
const began = Date.now();
const [load = 0] = loadavg();
console.log(`Load at the start: ${load.toFixed(1)}`);
if (load > availableParallelism())
	console.log('This machine is busy with other things: its times say little.');

if (wants('bytes') || wants('pages') || wants('teach')) {
	if (!values['no-build']) timeBuild(findings);
	const site = await stageSite();
	const browser = await chromium.launch(launchOptions());
	try {
		if (wants('bytes')) await measureBytes(browser, site, findings);
		if (wants('pages')) await measureTimes(browser, site, quick ? 2 : 5, findings);
		if (wants('teach')) await measureTeach(browser, site, quick ? 1 : 3, findings);
	} finally {
		await browser.close();
		await site.close();
	}
}
if (wants('compute')) await measureCompute(quick ? 3 : 7, findings);
if (only === 'scale' || (wants('scale') && !quick)) measureScale(findings);

findings.print();
console.log(`${Math.round((Date.now() - began) / 1000)} s; load at the end: ${loadavg()[0]?.toFixed(1)}`);
process.exitCode = findings.failed ? 1 : 0;
