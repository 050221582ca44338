import type { Course } from '#lib/content/course.server.ts';
import type { Bilingual } from '#lib/domain/course/language.ts';

/** Something that can be practised: a unit, or a concept with questions of its own. */
export interface Scope {
	readonly id: string;
	readonly group: string;
	readonly name: Bilingual;
	readonly count: number;
}

/** With fewer questions than this a run would be no practice. */
const ENOUGH = 4;

export function scopesOf(course: Course): readonly Scope[] {
	const units = course.units.map(({ id, title }) => ({
		id,
		group: 'units',
		name: title,
		count: course.items.filter((item) => item.unit === id).length
	}));
	const concepts = course.concepts.map(({ id, group, name }) => ({
		id,
		group,
		name,
		count: course.items.filter((item) => item.concepts.includes(id)).length
	}));
	return [...units, ...concepts].filter(({ count }) => count >= ENOUGH);
}
