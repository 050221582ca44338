import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { asPreview, readPreview } from './preview.ts';
import { readLink } from './read.ts';

it('a link is the same with the mark of a preview, also to what does not know it', () => {
	const link = readFileSync('tests/fixtures/assignment-link-v1.txt', 'utf8').trim();
	expect(readPreview(asPreview(link))).toEqual({ link, preview: true });
	expect(readPreview(link)).toEqual({ link, preview: false });
	expect(readLink(asPreview(link))).toEqual(readLink(link));
	expect(readLink(link).code).toBe('ok');
});
