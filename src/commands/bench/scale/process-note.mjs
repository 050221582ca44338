// Loaded into every process of a measured build (`--import`): at its end it notes when it ran, its processor time and
// the most memory it held, threads included.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const began = Date.now();

/** In kilobytes. What Node reports may be that of the process which started this one; Linux says it exactly. */
function peak() {
	try {
		return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
	} catch {
		return process.resourceUsage().maxRSS;
	}
}

const folder = process.env.BENCH_NOTES;
if (isMainThread && folder)
	process.on('exit', () => {
		const { userCPUTime, systemCPUTime } = process.resourceUsage();
		const note = { began, ended: Date.now(), processor: (userCPUTime + systemCPUTime) / 1e6, peak: peak() };
		writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(note));
	});
