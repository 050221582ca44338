import { describe, expect, it } from 'vitest';
import { messages, withChange } from './tiny-course.ts';

const CONCEPTS = 'concepts.yaml';
const CONTEXT = 'facts/context.yaml';
const COURSE = 'course.yaml';
const EN = 'lessons/peace/en.md';
const GLOSSARY = 'glossary.yaml';
const ITEMS_A = 'items/basics-a.yaml';
const LESSON = 'lessons/peace/lesson.yaml';
const STRATEGY = 'facts/strategy.yaml';

describe('references and ids', () => {
	it('an unknown fact in a list is named with the nearest one', () => {
		expect(messages(withChange(ITEMS_A, 'facts: [S4.2]', 'facts: [S4.9]'))).toEqual([
			'content/items/basics-a.yaml:4:11  expected the id of an existing fact, found `S4.9`. Did you mean `S4.1`?'
		]);
	});

	it('an unknown fact in a citation is named where it is cited', () => {
		expect(messages(withChange(LESSON, "en: 'Only peace is in the list.:fact{S4.2}', zh: '清单里只有和平。:fact{S4.2}'", "en: 'Only peace is in the list.:fact{S4.3}', zh: '清单里只有和平。:fact{S4.3}'"))).toEqual([
			'content/lessons/peace/lesson.yaml:11:42  expected the id of an existing fact, found `S4.3`. Did you mean `S4.1`?',
			'content/lessons/peace/lesson.yaml:11:69  expected the id of an existing fact, found `S4.3`. Did you mean `S4.1`?'
		]);
	});

	it('an unknown concept is named with the nearest one', () => {
		expect(messages(withChange(ITEMS_A, 'concepts: [peace]', 'concepts: [peas]'))).toEqual([
			'content/items/basics-a.yaml:3:14  expected the id of an existing concept, found `peas`. Did you mean `peace`?'
		]);
	});

	it('an unknown item in a check is named with the nearest one', () => {
		expect(messages(withChange(EN, '::check{peace-first}', '::check{peace-frist}'))).toEqual([
			'content/lessons/peace/en.md:14:1  expected the id of an existing item, found `peace-frist`. Did you mean `peace-first`?',
			'content/lessons/peace/zh.md:14:1  expected `::check{peace-frist}` as at content/lessons/peace/en.md:14:1, found `::check{peace-first}`. Both languages have the same blocks in the same order.'
		]);
	});

	it('an unknown term is named with the nearest one', () => {
		expect(messages(withChange(EN, '{win-win-cooperation}', '{win-win-coperation}'))).toEqual([
			'content/lessons/peace/en.md:1:41  expected the term `win-win-coperation` to be linked in zh.md too, found no link there. Link it where it first occurs, or in neither language.',
			'content/lessons/peace/en.md:1:41  expected the id of an existing term, found `win-win-coperation`. Did you mean `win-win-cooperation`?',
			'content/lessons/peace/zh.md:1:22  expected the term `win-win-cooperation` to be linked in en.md too, found no link there. Link it where it first occurs, or in neither language.'
		]);
	});

	it('an unknown figure is named with the nearest one', () => {
		expect(messages(withChange(EN, '::figure{four-lists}', '::figure{five-lists}'))).toEqual([
			'content/lessons/peace/en.md:20:1  expected the id of an existing figure, found `five-lists`. Did you mean `four-lists`?',
			'content/lessons/peace/zh.md:20:1  expected `::figure{five-lists}` as at content/lessons/peace/en.md:20:1, found `::figure{four-lists}`. Both languages have the same blocks in the same order.'
		]);
	});

	it('an unknown source is named with the nearest one', () => {
		expect(messages(withChange(STRATEGY, 'sources: [K2, statement]', 'sources: [K3]'))).toEqual([
			'content/facts/strategy.yaml:8:19  expected the id of an existing source, found `K3`. Did you mean `K2`?'
		]);
	});

	it('an unknown lesson in course.yaml is named', () => {
		expect(messages(withChange(COURSE, 'lessons: [peace]', 'lessons: [peace, war]'))).toEqual([
			'content/course.yaml:7:22  expected the id of an existing lesson, found `war`. A lesson is a folder in content/lessons/.'
		]);
	});

	it('a group that no entry of concepts.yaml describes is named', () => {
		expect(messages(withChange(CONCEPTS, 'group: frame', 'group: goals'))).toEqual([
			'content/concepts.yaml:15:5  expected the number 1, the next in `goals`, found none. Number the concepts of a list 1, 2, 3 …, in the order of the source.',
			'content/concepts.yaml:16:12  expected the id of an existing group, found `goals`. Groups stand in content/concepts.yaml.'
		]);
	});

	it('an exam over an unknown unit is named', () => {
		expect(messages(withChange(COURSE, 'from: [basics, sovereignty]', 'from: [basic, sovereignty]'))).toEqual([
			'content/course.yaml:10:10  expected the id of an existing unit or concept, found `basic`. Did you mean `basics`?'
		]);
	});

	it('two items of one id are both shown', () => {
		expect(messages(withChange(ITEMS_A, '- id: peace-both', '- id: peace-first'))).toEqual([
			'content/items/basics-a.yaml:25:7  expected the item `peace-first` once, found it a second time after content/items/basics-a.yaml:1:7. Give one of the two another id; an id that was published keeps its meaning.'
		]);
	});

	it('two terms of one id are both shown', () => {
		expect(messages(withChange(GLOSSARY, 'id: battleground', 'id: win-win-cooperation'))).toEqual([
			'content/glossary.yaml:10:7  expected the term `win-win-cooperation` once, found it a second time after content/glossary.yaml:1:7. Give one of the two another id; an id that was published keeps its meaning.'
		]);
	});

	it('two facts of one id are both shown', () => {
		expect(messages(withChange(CONTEXT, 'id: C-W2', 'id: C-W1'))).toEqual([
			'content/facts/context.yaml:10:13  expected the fact `C-W1` once, found it a second time after content/facts/context.yaml:5:13. Give one of the two another id; an id that was published keeps its meaning.'
		]);
	});

	it('two options of one id in one item are named', () => {
		expect(messages(withChange(ITEMS_A, '        id: c,', '        id: b,'))).toEqual([
			'content/items/basics-a.yaml:21:13  expected the id `b` once in `options`, found it a second time. Give each an id of its own.'
		]);
	});

	it('a fact in a section of other letters is sent to its own', () => {
		expect(messages(withChange(CONTEXT, 'id: C-W2', 'id: C-B2'))).toEqual([
			'content/facts/context.yaml:10:13  expected an id that begins with the section’s `C-W`, found `C-B2`. Move the fact to its section.'
		]);
	});

	it('a section in the file of another text is sent to its own', () => {
		expect(messages(withChange(CONTEXT, 'id: C-W', 'id: T'))).toEqual([
			'content/facts/context.yaml:2:9  expected a section of this file, `C-D`, `C-W` … or `V`, found `T`. The letters of a fact decide in which file it stands.',
			'content/facts/context.yaml:5:13  expected an id that begins with the section’s `T`, found `C-W1`. Move the fact to its section.',
			'content/facts/context.yaml:10:13  expected an id that begins with the section’s `T`, found `C-W2`. Move the fact to its section.'
		]);
	});
});
