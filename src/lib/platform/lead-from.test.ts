import { describe, expect, it } from 'vitest';
import { choiceItem } from '#lib/domain/gradebook/analysis/arbitrary.ts';
import { isOurHtml } from '#lib/formats/assigned-file/inline-html.ts';
import { leadFrom } from './lead-from.ts';

/** Where a reader gets to who follows the link in `html` on the page at `page`. */
const reached = (html: string, page: string): string =>
	new URL(/href="?([^">]+)/.exec(html)?.[1] ?? '', `https://example.org/sub/${page}`).pathname;

const unquoted = '“So.” <a class=cite href=../statement/#S4.2 aria-label=Source\u00a0S4.2>S4.2</a>';
const quoted = 'As <a href="../glossary/#a b">said</a>';

describe('a source that a text cites', () => {
	it.each([
		['on the page of an instructor, two levels down', '../../', 'zh/teach/assign/'],
		['on the page of an assignment, which is in no language', '../zh/', 'assignment/']
	])('is found %s, however its address is written', (_, root, page) => {
		const item = { ...choiceItem('one'), stem: unquoted, hint: quoted };
		const led = leadFrom(root, { items: { one: item }, facts: {} }).items.one;
		expect(reached(led.stem, page)).toBe('/sub/zh/statement/');
		expect(reached(led.hint, page)).toBe('/sub/zh/glossary/');
		expect(led).toEqual({ ...item, stem: led.stem, hint: led.hint });
	});

	it('leaves a text that the instructor’s copy takes back as the course’s own', () => {
		expect(isOurHtml(leadFrom('../../', unquoted))).toBe(true);
	});

	it('is followed in every text of a question', () => {
		const { stem, options } = choiceItem('one');
		const why = `${unquoted} ${unquoted}`;
		const led = leadFrom('../../', { stem, options: options.map((option) => ({ ...option, why })) });
		expect(led.stem).toBe(stem);
		for (const option of led.options)
			expect(option.why.match(/href=\.\.\/\.\.\/statement\//g)).toHaveLength(2);
	});
});
