import { cpSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handOver, packCourse } from './checked-course.server.ts';
import { contentRoot, loadCourse, readContent } from './load-course.server.ts';
import { contentPlugin } from './vite-content.server.ts';

const TINY = fileURLToPath(new URL('../../../tests/fixtures/tiny-course', import.meta.url));
let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'content-'));
	cpSync(TINY, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const breakCourse = () => writeFileSync(join(root, 'sources.yaml'), '- id: K2\n');

describe('content on disk', () => {
	it('is read once while nothing changes', () => {
		expect(readContent(root)).toBe(readContent(root));
	});

	it('is read again after a change, without a restart', () => {
		const before = readContent(root);
		expect(before.course).toBeDefined();
		breakCourse();
		expect(readContent(root).course).toBeUndefined();
	});

	it('is read again where only the time of a file has changed', () => {
		const before = readContent(root);
		utimesSync(join(root, 'course.yaml'), 1, 1);
		expect(readContent(root)).not.toBe(before);
	});

	it('is that of another folder where COURSE_CONTENT names one', () => {
		vi.stubEnv('COURSE_CONTENT', root);
		expect(loadCourse().title.en).toBe('A tiny course');
		vi.unstubAllEnvs();
		expect(contentRoot()).toBe(join(process.cwd(), 'content'));
	});

	it('ignores what an editor leaves beside it', () => {
		const before = readContent(root);
		writeFileSync(join(root, '.course.yaml.swp'), 'x');
		writeFileSync(join(root, 'course.yaml~'), 'x');
		expect(readContent(root)).toBe(before);
	});
});

describe('a thread of a build', () => {
	const inThread = (root: string): Promise<unknown> => {
		const module = new URL('checked-course.server.ts', import.meta.url).href;
		const source = `
			import('tsx/esm/api')
				.then(({ register }) => register())
				.then(() => import(${JSON.stringify(module)}))
				.then(({ handedOver }) =>
					require('node:worker_threads').parentPort.postMessage(handedOver(${JSON.stringify(root)})));`;
		return new Promise((resolve, reject) => {
			new Worker(source, { eval: true }).once('message', resolve).once('error', reject);
		});
	};

	it('is handed the course that was checked, and no other', async () => {
		const { course } = readContent(root);
		if (!course) throw new Error('The course has an error.');
		handOver(root, packCourse(course));
		expect(await inThread(root)).toEqual(course);
		expect(await inThread(join(root, 'elsewhere'))).toBeUndefined();
	});
});

describe('a build', () => {
	const entry = '\0entry';
	const run = () =>
		build({
			configFile: false,
			logLevel: 'silent',
			root,
			plugins: [
				contentPlugin(root),
				{ name: 'entry', resolveId: () => entry, load: () => 'export default 1' }
			],
			build: { ssr: 'entry', write: false }
		});

	it('goes on where the course has no error', async () => {
		await expect(run()).resolves.toBeDefined();
	});

	it('is stopped by an error in the course, with its message', async () => {
		breakCourse();
		await expect(run()).rejects.toThrow('content/sources.yaml:1:3  expected the field `title`, found none.');
	});
});
