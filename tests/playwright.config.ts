import { defineConfig } from 'playwright/test';
import { launchOptions } from '../src/commands/chromium.mjs';

const PORT = Number(process.env['E2E_PORT'] ?? 4199);
/** Everything is tested under a path of its own: a course that works here works anywhere. */
export const BASE = '/schools/one/course';

export default defineConfig({
	testDir: 'e2e',
	outputDir: '.results/browser',
	fullyParallel: true,
	workers: 2,
	retries: process.env['CI'] ? 1 : 0,
	forbidOnly: !!process.env['CI'],
	// For a machine that does much else.
	timeout: 60_000,
	reporter: [
		['line'],
		...(process.env['BROWSER_REPORT']
			? [['json', { outputFile: `../${process.env['BROWSER_REPORT']}` }] as const]
			: [])
	],
	use: {
		baseURL: `http://127.0.0.1:${PORT}${BASE}/`,
		launchOptions: launchOptions(),
		locale: 'en-GB',
		timezoneId: 'Europe/Zurich',
		viewport: { width: 1280, height: 900 }
	},
	webServer: {
		command: `node src/commands/serve.mjs --port ${PORT} --base ${BASE}`,
		cwd: '..',
		url: `http://127.0.0.1:${PORT}${BASE}/`,
		reuseExistingServer: false
	}
});
