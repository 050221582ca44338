// `npm test`: installs what is missing and runs every check, the cheapest first. The last line counts them all.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { install } from './install.mjs';

const RESULTS = 'tests/.results';
const UNIT = `${RESULTS}/unit.json`;
const BROWSER = `${RESULTS}/browser.json`;

install();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const { ensureChromium } = await import('./chromium.mjs');
ensureChromium();

let passed = 0;
let failed = 0;

/** @param {string} name @param {string[]} command @param {Record<string, string>} [env] */
function run(name, command, env = {}) {
	const started = Date.now();
	console.log(`\n── ${name}`);
	const { status } = spawnSync('npx', ['--no-install', ...command], {
		stdio: 'inherit',
		env: { ...process.env, ...env },
		shell: process.platform === 'win32'
	});
	console.log(
		`── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`
	);
	return status === 0;
}

/** @param {boolean} ok */
function count(ok) {
	if (ok) passed += 1;
	else failed += 1;
	return ok;
}

/** A step that is one check. @param {string} name @param {string[]} command */
const check = (name, command) => count(run(name, command));

/** A suite of many tests, counted from its report. @param {boolean} ok @param {string} report @param {(json: any) => [number, number]} read */
function suite(ok, report, read) {
	const [right, wrong] = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : [0, 0];
	passed += right;
	failed += wrong;
	// A runner that broke without naming a test that failed has failed all the same.
	if (!ok && wrong === 0) failed += 1;
	if (ok && right === 0) failed += 1;
}

check('format', ['prettier', '--check', '--log-level', 'warn', '.']);
check('lint', ['eslint', '--config', 'tests/eslint.config.js', '--max-warnings', '0', 'src', 'tests']);
check('layers', ['depcruise', 'src', '--config', 'tests/layers.depcruise.js']);
check('types', ['npm', 'run', '--silent', 'check:types']);
check('content', ['npm', 'run', '--silent', 'check:content']);
suite(
	run('unit', ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${UNIT}`]),
	UNIT,
	(json) => [
		json.numPassedTests,
		json.numFailedTests + (json.numFailedTestSuites > 0 && json.numFailedTests === 0 ? 1 : 0)
	]
);
if (check('build', ['npm', 'run', '--silent', 'build']))
	suite(
		run('browser', ['playwright', 'test', '--config', 'tests/playwright.config.ts'], {
			BROWSER_REPORT: BROWSER
		}),
		BROWSER,
		(json) => [json.stats.expected + json.stats.flaky, json.stats.unexpected]
	);

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
