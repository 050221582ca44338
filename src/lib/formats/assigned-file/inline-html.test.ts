import { describe, expect, test } from 'vitest';
import { isOurHtml } from './inline-html.ts';

describe('a text of a file that is shown as HTML', () => {
	test.each([
		'Plain words, 3 &#x3C; 4 and 4 > 3',
		'The term <span lang=zh-Hans>网络主权</span> is <em>new</em>, <strong>not</strong> old.',
		'As said. <a class=cite href=../../statement/#S4.2 aria-label=Source\u00a0S4.2>S4.2</a>',
		'如前所述。<a class=cite href=statement/#C-U2 aria-label=出处\u00a0C-U2>C-U2</a>',
		'As older files say. <a class=cite href=../../statement/#S4.2><span class=vh>Source </span>S4.2</a>'
	])('may say what the course itself would write: %s', (text) => {
		expect(isOurHtml(text)).toBe(true);
	});

	test.each([
		'<script>alert(1)</script>',
		'<img src=x onerror=alert(1)>',
		'<a href=https://example.org>S4.2</a>',
		'<a class=cite href=//example.org/statement/#S1>S1</a>',
		'<a class=cite href=../../statement/#S1 onclick=x>S1</a>',
		'<a class=cite href=../../statement/#S1 aria-label=x onclick=x>S1</a>',
		'<a class=cite href=../../statement/#S1 aria-label=Source\u00a0S1 onclick=x>S1</a>',
		'<span class=vh style=color:red>x</span>',
		'<form action=https://example.org>',
		'half a tag <',
		'<<em>script>'
	])('is refused with anything else: %s', (text) => {
		expect(isOurHtml(text)).toBe(false);
	});
});
