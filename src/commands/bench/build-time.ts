import { spawnSync } from 'node:child_process';
import { stop } from '../say.mjs';
import type { Findings } from './findings.ts';

const GOAL_SECONDS = 20;

/** Builds the course; stops the benchmark where that fails. */
export function timeBuild(findings: Findings): void {
	console.log('Building the course …');
	const began = performance.now();
	const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
		encoding: 'utf8',
		shell: process.platform === 'win32'
	});
	if (status !== 0) {
		console.error(stdout, stderr);
		stop('The course could not be built. The message above says where and why.');
	}
	const seconds = (performance.now() - began) / 1000;
	const mark = findings.goal('build, seconds', seconds, GOAL_SECONDS);
	console.log(`Built in ${seconds.toFixed(1)} s (goal: ${GOAL_SECONDS}) ${mark}`);
}
