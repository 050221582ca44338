import { describe, expect, it } from 'vitest';
import { messages, withChange } from './tiny-course.ts';

const CONCEPTS = 'concepts.yaml';
const COURSE = 'course.yaml';
const LESSON = 'lessons/peace/lesson.yaml';
const STATEMENT = 'facts/statement.yaml';

describe('a course that does not hold together', () => {
	it('a connection without a relation is sent to concepts.yaml', () => {
		expect(messages(withChange(LESSON, 'to: sovereignty', 'to: background'))).toEqual([
			'content/lessons/peace/lesson.yaml:7:9  expected a relation between `peace` and `background` in concepts.yaml, found none. Add the relation with its facts and reason, or connect with another concept.'
		]);
	});

	it('a folder that course.yaml does not name is told where to stand', () => {
		expect(messages(withChange(COURSE, 'lessons: [peace]', 'lessons: [sovereignty]'))).toEqual([
			'content/course.yaml:7:15  expected the id of an existing lesson, found `sovereignty`. A lesson is a folder in content/lessons/.',
			'content/lessons/peace/lesson.yaml:1:1  expected `peace` among the lessons of a unit in course.yaml, found none. Add `peace` where it is to be taught, or remove the folder.'
		]);
	});

	it('a lesson that stands twice is named', () => {
		expect(messages(withChange(COURSE, 'lessons: [peace]', 'lessons: [peace, peace]'))).toEqual([
			'content/course.yaml:7:22  expected the lesson `peace` once, found it a second time. A lesson belongs to one unit: remove one of the two.'
		]);
	});

	it('shares of an exam that do not add up to one are added up', () => {
		expect(messages(withChange(COURSE, 'recall: 0.4', 'recall: 0.5'))).toEqual([
			'content/course.yaml:12:11  expected shares that add up to 1, found 1.1. Change one of `recall`, `understand`, `apply`.'
		]);
	});

	it('an exam longer than the bank is told how many items there are', () => {
		expect(messages(withChange(COURSE, 'count: 8', 'count: 9'))).toEqual([
			'content/course.yaml:9:10  expected at most 8, the number of items in `from`, found 9. Lower `count`, or write more items.'
		]);
	});

	it('an exam too short for its concepts is told so', () => {
		expect(messages(withChange(COURSE, 'perConcept: 1', 'perConcept: 3'))).toEqual([
			'content/course.yaml:11:15  warning: expected `count` to hold 3 of each of 3 concepts, found 8. Raise `count` or lower `perConcept`.'
		]);
	});

	it('an exam too short for its units is told so', () => {
		expect(messages(withChange(COURSE, 'perConcept: 1', 'perConcept: 1\n  perUnit: 9'))).toEqual([
			'content/course.yaml:12:12  warning: expected `count` to hold 9 of each of 1 units, found 8. Raise `count` or lower `perUnit`.'
		]);
	});

	it('concepts of a list that are not counted through are named', () => {
		expect(messages(withChange(CONCEPTS, 'number: 2', 'number: 3'))).toEqual([
			'content/concepts.yaml:12:13  expected the number 2, the next in `principles`, found 3. Number the concepts of a list 1, 2, 3 …, in the order of the source.'
		]);
	});

	it('a number in the frame group is refused', () => {
		expect(messages(withChange(CONCEPTS, 'group: frame', 'group: frame\n    number: 1'))).toEqual([
			'content/concepts.yaml:17:13  expected no number in the group `frame`, found 1. Remove it.'
		]);
	});

	it('a relation of a concept with itself is refused', () => {
		expect(messages(withChange(CONCEPTS, 'to: sovereignty', 'to: peace'))).toEqual([
			'content/concepts.yaml:21:9  expected a link between two concepts, found `peace` twice. Name the other concept.',
			'content/lessons/peace/lesson.yaml:7:9  expected a relation between `peace` and `sovereignty` in concepts.yaml, found none. Add the relation with its facts and reason, or connect with another concept.'
		]);
	});

	it('a second relation between two concepts is refused', () => {
		expect(messages(withChange(CONCEPTS, 'relations:\n', 'relations:\n  - { from: sovereignty, to: peace, kind: inferred, facts: [S4.2], reason: { en: A list., zh: 清单。 } }\n'))).toEqual([
			'content/concepts.yaml:21:11  expected one relation between peace and sovereignty, found a second one. Keep the one with the stronger ground; its direction does not matter.'
		]);
	});

	it('a fact of the statement that is not of high confidence is refused', () => {
		expect(messages(withChange(STATEMENT, '      - id: N1\n        kind: event\n        confidence: high', '      - id: N1\n        kind: event\n        confidence: medium'))).toEqual([
			'content/facts/statement.yaml:23:21  expected `high`, as for every fact of the statement, found `medium`. What the statement says, it says; whether that is so is another fact.'
		]);
	});
});
