import { expect, it } from 'vitest';
import { loadCourse } from '#lib/content/load-course.server.ts';
import { itemRef } from '#lib/domain/assignment/item-ref.ts';

it('no two items of the course have the same name in a link', () => {
	const { items } = loadCourse();
	expect(new Set(items.map((item) => itemRef(item).id)).size).toBe(items.length);
});
