import { stringify } from 'yaml';
import type { CourseFiles } from '#lib/content/course-files.server.ts';
import { readBase, type Base } from './base.ts';
import { itemsOf } from './items.ts';
import { lessonFields, lessonText, slugOf } from './lesson.ts';

/** As many lessons share a bank of items and a practice page. */
const LESSONS_IN_UNIT = 25;

/**
 * A course of so many lessons, the same every time: each as long as ours, with four items of its own. Facts, sources, figures,
 * concepts and glossary are those of `base`, so that every other page is there as it is in ours; of those only the
 * ones for practice grow with the number of lessons, and their outlines on the home, exam and progress pages.
 */
export function courseOf(lessons: number, base: CourseFiles): CourseFiles {
	const known = readBase(base);
	const units = unitsOf(lessons);
	const kept = [...base].filter(([path]) => /^(facts\/|sources|concepts|glossary|figures)/.test(path));
	return new Map([
		...kept,
		['course.yaml', stringify(courseFields(units))],
		...units.flatMap((unit) => unitFiles(unit, known))
	]);
}

interface Unit {
	readonly id: string;
	/** From 1. */
	readonly lessons: readonly number[];
}

const unitsOf = (lessons: number): readonly Unit[] =>
	Array.from({ length: Math.ceil(lessons / LESSONS_IN_UNIT) }, (_, index) => {
		const first = index * LESSONS_IN_UNIT + 1;
		const length = Math.min(LESSONS_IN_UNIT, lessons - first + 1);
		return { id: `unit-${index + 1}`, lessons: Array.from({ length }, (_, place) => first + place) };
	});

const unitFiles = ({ id, lessons }: Unit, base: Base): [path: string, text: string][] => [
	[`items/${id}.yaml`, stringify(lessons.flatMap((number) => itemsOf(number, base)))],
	...lessons.flatMap((number): [string, string][] => {
		const folder = `lessons/${slugOf(number)}`;
		return [
			[`${folder}/lesson.yaml`, stringify(lessonFields(number, base))],
			[`${folder}/en.md`, lessonText(number, 'en', base)],
			[`${folder}/zh.md`, lessonText(number, 'zh', base)]
		];
	})
];

const courseFields = (units: readonly Unit[]) => ({
	version: 1,
	title: { en: 'A course to measure', zh: '一门用来测量的课' },
	units: units.map(({ id, lessons }, index) => ({
		id,
		title: { en: `Unit ${index + 1}`, zh: `第 ${index + 1} 单元` },
		summary: { en: `Lessons of unit ${index + 1}.`, zh: `第 ${index + 1} 单元的各课。` },
		lessons: lessons.map(slugOf)
	})),
	exam: {
		count: 20,
		from: units.slice(0, 1).map(({ id }) => id),
		perConcept: 0,
		levels: { recall: 0.5, understand: 0.25, apply: 0.25 },
		pass: 0.7
	},
	practice: { count: 10 }
});
