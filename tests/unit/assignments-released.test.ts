import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAssigned } from '#lib/formats/assigned-file/read.ts';

/** As released: read by every version to come. Add files for new versions, never edit one. */
const released = (name: string): string =>
	readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');

test('a file of assignments of version 1 is read, with a setting of a version to come', () => {
	const read = readAssigned(released('assignments-v1.json'));
	expect(read).toEqual({ code: 'ok', copies: [JSON.parse(released('assigned-copy-v1.json'))], unread: 0 });
});
