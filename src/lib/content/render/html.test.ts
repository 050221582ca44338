import { expect, test } from 'vitest';
import { parseText } from '../markdown/parse.server.ts';
import { toHtml } from './html.server.ts';

const blocks = (text: string) => toHtml('en', '../../').blocks(parseText(text).children);
const opening = (classes: string, label = '') =>
	`<button type=button class=${classes} popovertarget=term-peace${label}>`;

test('punctuation that touches a term goes with it, and only its words are marked and named', () => {
	expect(blocks('The word “:term[peace]{peace}”, he said.')).toBe(
		`<p>The word ${opening('"term nb"', ' aria-label="peace"')}“<u>peace</u>”,</button> he said.</p>`
	);
});

test('a term among words stays as it is', () => {
	expect(blocks('For :term[peace]{peace} alone')).toBe(`<p>For ${opening('term')}peace</button> alone</p>`);
});
