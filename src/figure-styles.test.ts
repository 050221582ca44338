import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withoutUnusedDrawings } from './figure-styles.server.ts';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const page = (css: string, body: string) =>
	`<meta content="style-src '${hash(css)}'"><style>${css}</style><main>${body}</main>`;

const CSS =
	'@layer pages{.fig{padding:1px}.fig svg{fill:none}.f-a{color:red}.f-b li{color:blue}' +
	'.f-a:before,.f-b:before{content:"+"}.sheet{margin:0}@media (width<=40rem){.f-b{gap:1px}}}' +
	'@layer print{@media print{.fig:has(.f-b){break-inside:auto}.note{float:none}}}';

test('a page without drawings carries none of their styles, and all others', () => {
	const css = '@layer pages{.sheet{margin:0}}@layer print{@media print{.note{float:none}}}';
	expect(withoutUnusedDrawings(page(CSS, '<p class=f>none</p>'))).toBe(page(css, '<p class=f>none</p>'));
});

test('a page with one drawing carries the styles of all figures and of this one, not those of another', () => {
	const body = '<figure class="fig"><ul class="f-a"></ul></figure>';
	const css =
		'@layer pages{.fig{padding:1px}.fig svg{fill:none}.f-a{color:red}' +
		'.f-a:before,.f-b:before{content:"+"}.sheet{margin:0}}' +
		'@layer print{@media print{.note{float:none}}}';
	expect(withoutUnusedDrawings(page(CSS, body))).toBe(page(css, body));
});

test('a page whose styles are elsewhere stays as it is', () => {
	const html = '<link rel="stylesheet" href="a.css"><p class="fig">x</p>';
	expect(withoutUnusedDrawings(html)).toBe(html);
});
