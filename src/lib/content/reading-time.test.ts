import { describe, expect, it } from 'vitest';
import { parseLesson } from './markdown/parse.server.ts';
import { minutesToRead } from './reading-time.server.ts';

const minutes = (en: string, zh: string, checks = 0) =>
	minutesToRead({ en: [parseLesson(en)], zh: [parseLesson(zh)] }, checks);

describe('reading time', () => {
	it('is a minute for 200 words of English and for 300 characters of Chinese', () => {
		expect(minutes('word '.repeat(600), '字'.repeat(1500))).toEqual({ en: 3, zh: 5 });
	});

	it('adds half a minute for each check and is never less than one', () => {
		expect(minutes('word', '字', 6)).toEqual({ en: 3, zh: 3 });
		expect(minutes('', '')).toEqual({ en: 1, zh: 1 });
	});

	it('counts what is read: lists, headings and marked words, not citations', () => {
		const list = '## A heading {#id}\n\n' + '- one two:fact{S4.2}\n'.repeat(199);
		expect(minutes(list, '').en).toBe(2);
	});
});
