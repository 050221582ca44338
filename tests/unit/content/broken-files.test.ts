import { describe, expect, it } from 'vitest';
import { messages, tinyCourse, withChange, withFile, withoutFile } from './tiny-course.ts';

describe('files of the course', () => {
	it('are found to be right where nothing is wrong', () => {
		expect(messages(tinyCourse)).toEqual([]);
	});

	it('a file that is missing is named, and not everything that stands in it', () => {
		expect(messages(withoutFile('glossary.yaml'))).toEqual([
			'content/glossary.yaml:1:1  expected the file `glossary.yaml`, found none. Write it; content/README.md says what stands in it.'
		]);
	});

	it.each(['facts/context.yaml', 'facts/statement.yaml', 'concepts.yaml', 'sources.yaml', 'course.yaml'])(
		'without %s there is one message',
		(path) => expect(messages(withoutFile(path))).toHaveLength(1)
	);

	it('a lesson without its Chinese page is named', () => {
		expect(messages(withoutFile('lessons/peace/zh.md'))).toEqual([
			'content/lessons/peace/zh.md:1:1  expected the file `lessons/peace/zh.md`, found none. Write it; content/README.md says what stands in it.'
		]);
	});

	it('a file of another name is named with the one that was meant', () => {
		expect(messages(withFile('source.yaml', ''))).toEqual([
			'content/source.yaml:1:1  expected a file of the course, found `source.yaml`. Did you mean `sources.yaml`?'
		]);
	});

	it('a bank of no unit is named with the unit that was meant', () => {
		expect(messages(withFile('items/basic.yaml', '[]'))).toEqual([
			'content/items/basic.yaml:1:1  expected a bank named after a unit of course.yaml, found `basic`. Did you mean `basics`?'
		]);
	});

	it('an empty file is not taken for an empty list', () => {
		expect(messages(withFile('items/basics-c.yaml', ''))).toEqual([
			'content/items/basics-c.yaml:1:1  expected a list of items, found nothing. See content/README.md.'
		]);
	});

	it('a check of another unit is named with both units', () => {
		const units = withChange(
			'course.yaml',
			'exam:',
			'  - { id: more, title: { en: More, zh: 更多 }, summary: { en: More., zh: 更多。 }, lessons: [war] }\nexam:'
		);
		const asked = new Map(units);
		for (const name of ['lesson.yaml', 'en.md', 'zh.md'])
			asked.set(`lessons/war/${name}`, tinyCourse.get(`lessons/peace/${name}`) ?? '');
		expect(messages(asked)).toContain(
			'content/lessons/war/en.md:14:1  expected an item of the unit `more`, found `peace-first` of `basics`. Ask an item from the bank of the lesson’s own unit.'
		);
	});

	it('mistakes in several files are all reported, in the order of the files', () => {
		const one = withChange('glossary.yaml', 'pinyin: zhànchǎng', 'pinyin: zhanchang');
		const two = new Map([...one, ['sources.yaml', '- id: K2\n']]);
		expect(messages(two).map((message) => message.split('  ', 1)[0])).toEqual([
			'content/glossary.yaml:13:11',
			'content/sources.yaml:1:3',
			'content/sources.yaml:1:3'
		]);
	});
});
