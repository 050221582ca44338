import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileKindOf } from './file-kind.ts';

const fixture = (name: string): string =>
	readFileSync(new URL(`../../../../tests/fixtures/${name}`, import.meta.url), 'utf8');

describe('a file of this course', () => {
	it.each([
		['assignments-v1.json', 'assignments'],
		['backup-v1.json', 'backup'],
		['gradebook-v1.json', 'gradebook'],
		['gradebook-v1-sums.json', 'gradebook'],
		['key-v1.json', 'key'],
		['key-passphrase-v1.json', 'key'],
		['submission-v1.json', 'submission'],
		['submission-v1.txt', 'submission']
	])('says what it is, also where it was cut: %s', (name, kind) => {
		const text = fixture(name);
		expect(fileKindOf(text)).toBe(kind);
		expect(fileKindOf(`\uFEFF${text}`)).toBe(kind);
		expect(fileKindOf(text.slice(0, text.length / 2))).toBe(kind);
	});
});

it.each(['', '<!doctype html>', 'null', '{"format":"other"}', '"reading-the-strategy/backup"'])(
	'a file that is none of them is not taken for one: %s',
	(text) => {
		expect(fileKindOf(text)).toBeNull();
	}
);
