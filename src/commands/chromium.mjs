// Finds a Chromium for the browser tests and the benchmark, and installs one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { stop } from './say.mjs';

const SYSTEM = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

/** Keeps a browser under test from asking the network for anything of its own. */
const QUIET = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-quic',
	'--no-first-run'
];
const isRoot = process.getuid?.() === 0;

/** @returns {string | undefined} */
function found() {
	const own = chromium.executablePath();
	if (process.env.CHROMIUM) return process.env.CHROMIUM;
	if (own && existsSync(own)) return own;
	return SYSTEM.find((path) => existsSync(path));
}

/** Options with which Playwright launches the browser; fails where there is none. */
export function launchOptions() {
	const executablePath = found();
	if (!executablePath) throw new Error('no Chromium here: run `npm test`, or set CHROMIUM to its path');
	return { executablePath, args: isRoot ? ['--no-sandbox', ...QUIET] : QUIET };
}

/** @param {string} command @param {string[]} args */
const ran = (command, args) => spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 }).status === 0;

/** Makes sure that there is a Chromium: Playwright's own, the system's, or a newly installed one. */
export function ensureChromium() {
	if (found()) return;
	console.log('Installing a Chromium for the browser tests …');
	if (ran('npx', ['playwright', 'install', 'chromium']) && found()) return;
	if (isRoot && ran('apt-get', ['update']) && ran('apt-get', ['install', '-y', 'chromium', 'fonts-noto-cjk']))
		return;
	stop(
		'The browser tests need a Chromium, and none could be installed.',
		'npx playwright install --with-deps chromium'
	);
}
