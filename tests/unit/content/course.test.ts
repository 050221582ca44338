import { describe, expect, it } from 'vitest';
import type { Course } from '#lib/content/course.server.ts';
import { readCourse } from '#lib/content/read-course.server.ts';
import type { CourseFiles } from '#lib/content/course-files.server.ts';
import { KINDS } from '#lib/domain/question/model.ts';
import { tinyCourse, withChange } from './tiny-course.ts';

function courseOf(files: CourseFiles): Course {
	const { course, problems } = readCourse(files);
	if (!course) throw new Error(JSON.stringify(problems));
	return course;
}

const course = courseOf(tinyCourse);
const itemOf = (course: Course, id: string) => course.items.find((item) => item.id === id);

describe('the course that is read', () => {
	it('has its lessons with what they ask, cite and link, in the order of the page', () => {
		const lesson = course.lessons.get('peace');
		expect(lesson).toMatchObject({ slug: 'peace', unit: 'basics', number: 1, terms: ['win-win-cooperation'] });
		expect(lesson?.checks).toEqual(['peace-first', 'peace-order', 'peace-judge', 'peace-gap']);
		expect(lesson?.facts).toEqual(['S4.1', 'S4.2', 'P1', 'N1']);
	});

	it('has the items of both files of a bank in one unit, each kind among them', () => {
		expect(course.items.map(({ unit }) => unit)).toEqual(KINDS.map(() => 'basics'));
		expect(new Set(course.items.map(({ kind }) => kind))).toEqual(new Set(KINDS));
	});

	it('finds a fact by its id, with the text and the section that it stands in', () => {
		expect(course.facts.byId.get('P1')).toMatchObject({ file: 'strategy', section: 'P', kind: 'position' });
		expect(course.facts.ledger.statement.map(({ id }) => id)).toEqual(['S4', 'N']);
	});

	it('keeps the exam’s rule apart from its pass mark', () => {
		expect(course.exam).toMatchObject({ count: 8, perConcept: 1, pass: 0.7 });
		expect(course.practice.count).toBe(4);
	});
});

describe('versions', () => {
	const wording = withChange('items/basics-a.yaml', 'en: Which principle comes first?', 'en: Which one is first?');
	const key = withChange(
		'items/basics-a.yaml',
		'verdict: says',
		'verdict: silent'
	);

	it('a wording fix keeps what was answered: the key version stays', () => {
		const [before, after] = [course, courseOf(wording)].map((course) => itemOf(course, 'peace-first'));
		expect(after?.keyVersion).toBe(before?.keyVersion);
		expect(after?.wordingVersion).not.toBe(before?.wordingVersion);
	});

	it('a changed key marks old answers as given to an older version', () => {
		const [before, after] = [course, courseOf(key)].map((course) => itemOf(course, 'peace-judge'));
		expect(after?.keyVersion).not.toBe(before?.keyVersion);
		expect(after?.wordingVersion).toBe(before?.wordingVersion);
	});

	it('the course has another version after any change, and the same in any order of its files', () => {
		expect(courseOf(wording).version).not.toBe(course.version);
		expect(courseOf(new Map([...tinyCourse].reverse())).version).toBe(course.version);
	});

	it('never change for an item that did not: records on many devices name them', () => {
		expect(Object.fromEntries(course.items.map(({ kind, keyVersion }) => [kind, keyVersion]))).toEqual({
			choice: '012f4035d2',
			choices: '22bfe45c5d',
			judge: 'b0c7ccfe32',
			match: '92669a8e36',
			order: 'af67c25409',
			sort: '722adbd95c',
			gap: 'cdce41caa6',
			text: '10499b0594'
		});
	});
});
