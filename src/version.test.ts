import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { courseVersion } from './version.server.js';

let content = '';
beforeEach(() => {
	content = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => rmSync(content, { recursive: true }));

test('the version of a course is the same until something that it is made from changes', () => {
	writeFileSync(join(content, 'facts.yaml'), 'S1: one');
	const version = courseVersion(content);
	expect(version).toMatch(/^[0-9a-f]{16}$/);
	expect(courseVersion(content)).toBe(version);
	writeFileSync(join(content, 'facts.yaml'), 'S1: two');
	const changed = courseVersion(content);
	expect(changed).not.toBe(version);
	writeFileSync(join(content, 'more.yaml'), '');
	expect([version, changed]).not.toContain(courseVersion(content));
});
