import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCourseFiles } from '#lib/content/course-files.server.ts';
import { fieldSentences } from '#lib/content/schema/walk.server.ts';
import { SHEETS } from '#lib/content/sheets.server.ts';
import { KINDS } from '#lib/domain/question/model.ts';
import { messages } from './tiny-course.ts';

const readme = readFileSync('content/README.md', 'utf8');
const fields = Object.values(SHEETS).flatMap(({ schema }) => fieldSentences(schema));

/** The examples in fences of one language, without the indentation of the step they stand in. */
const examples = (language: string): string[] =>
	[...readme.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^\\1\`\`\``, 'gm'))].map(([, indent = '', text = '']) =>
		text.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
	);

describe('the guide for authors', () => {
	it.each([...new Set(fields.map(({ name }) => name))])('explains the field `%s`', (name) => {
		expect(readme).toContain(`\`${name}\``);
	});

	it('has a sentence for every field in the messages too', () => {
		expect(fields.filter(({ sentence }) => !sentence)).toEqual([]);
	});

	it('shows an example of every kind and a lesson that the check finds nothing wrong with', () => {
		const items = examples('yaml').filter((example) => example.startsWith('- id: example-'));
		const [lesson = ''] = examples('yaml').filter((example) => example.includes('remember:'));
		const [en = '', zh = ''] = examples('markdown');
		expect(items.map((item) => /kind: (\w+)/.exec(item)?.[1])).toEqual([...KINDS]);

		const files = new Map(loadCourseFiles('content'));
		const course = files.get('course.yaml') ?? '';
		files.set('course.yaml', course.replace('four-lists]', 'four-lists, reading-the-lists]'));
		files.set('items/overview-z.yaml', items.join(''));
		files.set('lessons/reading-the-lists/lesson.yaml', lesson);
		files.set('lessons/reading-the-lists/en.md', en);
		files.set('lessons/reading-the-lists/zh.md', zh);
		const isAboutExamples = (message: string) => /overview-z|reading-the-lists/.test(message);
		expect(messages(files).filter((message) => isAboutExamples(message) || !message.includes('warning: '))).toEqual([]);
	});
});
