import { describe, expect, it } from 'vitest';
import { contentRoot, readContent } from '#lib/content/load-course.server.ts';
import { LEVELS } from '#lib/domain/question/model.ts';

const { course, problems } = readContent(contentRoot());
const items = course?.items ?? [];

describe('the bank of today’s course', () => {
	it('has nothing in it that an editor would look at again', () => {
		expect(problems).toEqual([]);
	});

	it('asks at least 260 questions, of all eight kinds', () => {
		expect(items.length).toBeGreaterThanOrEqual(260);
		expect(new Set(items.map(({ kind }) => kind)).size).toBe(8);
	});

	it('asks each principle, goal and salient point at least twelve times', () => {
		const asked = (course?.concepts ?? [])
			.filter(({ group }) => group === 'principles' || group === 'goals' || group === 'points')
			.map(({ id }) => [id, items.filter(({ concepts }) => concepts.includes(id)).length] as const);
		expect(asked).toHaveLength(15);
		expect(asked.filter(([, count]) => count < 12)).toEqual([]);
	});

	it('asks for more than recall in at least 55 of 100 questions', () => {
		const above = items.filter(({ level }) => level !== LEVELS[0]).length;
		expect(above / items.length).toBeGreaterThanOrEqual(0.55);
	});

	it('asks at least twenty times about Chinese words, on the page of either language', () => {
		const shown = (text: string) => /:zh\[|\p{Script=Han}/u.test(text);
		const aboutWords = items.filter((item) => {
			const { stem } = item;
			const english = JSON.stringify(item, (key, value) => (key === 'zh' || key === 'why' || key === 'accept' ? undefined : value));
			return shown(english) && shown(stem.zh);
		});
		expect(aboutWords.length).toBeGreaterThanOrEqual(20);
	});
});
