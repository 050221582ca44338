// Builds the course unless the last build was made from the same files.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stop } from './say.mjs';

const STAMP = '.svelte-kit/built-from';
const INPUTS = [
	'content',
	'src',
	'static',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/** @param {string} path @returns {string[]} */
function marks(path) {
	const stat = statSync(path);
	if (!stat.isDirectory()) return [`${path} ${stat.size} ${stat.mtimeMs}`];
	return readdirSync(path).flatMap((name) => marks(join(path, name)));
}

export function buildIfChanged() {
	const inputs = createHash('sha256');
	for (const mark of INPUTS.filter(existsSync).flatMap(marks)) inputs.update(mark);
	const wanted = inputs.update(process.env.SITE_URL ?? '').digest('hex');
	if (existsSync('build/index.html') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
	console.log('Building the course …');
	const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	if (status !== 0) stop('The course could not be built. The message above says where and why.');
	writeFileSync(STAMP, wanted);
}
