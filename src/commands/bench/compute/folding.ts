import { loadCourse } from '#lib/content/load-course.server.ts';
import { foldProgress } from '#lib/domain/progress/fold.ts';
import type { CourseIndex } from '#lib/domain/progress/model.ts';
import { answered, handedIn, paperOf, started } from '#lib/domain/record/arbitrary.ts';
import type { Event } from '#lib/domain/record/model.ts';
import { readEvent } from '#lib/domain/record/schema.ts';
import type { Figure } from './figure.ts';
import { timed } from './stopwatch.ts';

const COUNT = 10_000;
const EXAM = 20;
const BEGIN = Date.UTC(2026, 0, 1);
const MINUTE = 60_000;
/** Of a longer record more falls out of the processor's memory; something quadratic would come to 2 and 4. */
const LINEAR = 1.5;

/** Folding a record, how that grows with the record, and reading one from storage. */
export function foldRecords(runs: number): readonly Figure[] {
	const course = courseIndex();
	const items = Object.keys(course.items);
	const [short, middle, long] = [COUNT, 2 * COUNT, 4 * COUNT].map((count) => recordOf(count, items));
	const fold = (record: readonly Event[] = []): readonly number[] =>
		timed(runs * 3, () => foldProgress(record, course, dayOf));
	// Once for nothing: the first would pay for compiling, and the records move about in memory while they are new.
	for (const record of [short, middle, long]) fold(record);
	const [once, twice, fourTimes] = [fold(short), fold(middle), fold(long)];
	// The best of each: what else this machine does weighs more on the longer ones.
	const growth = (values: readonly number[], times: number): readonly number[] => [
		Math.min(...values) / Math.min(...once) / times
	];
	const raw: unknown[] = JSON.parse(JSON.stringify(recordOf(COUNT, items)));
	return [
		{ what: `folding ${COUNT} events, ms`, values: once, goal: 50 },
		{ what: `folding ${2 * COUNT}, as multiples of 2 × ${COUNT}`, values: growth(twice, 2), goal: LINEAR },
		{
			what: `folding ${4 * COUNT}, as multiples of 4 × ${COUNT}`,
			values: growth(fourTimes, 4),
			goal: LINEAR
		},
		{ what: `reading ${COUNT} events from storage, ms`, values: timed(runs, () => raw.map(readEvent)) }
	];
}

/** Exams one after the other, an answer a minute. */
const recordOf = (count: number, items: readonly string[]): readonly Event[] =>
	Array.from({ length: count }, (_, number): Event => {
		const turn = number % (EXAM + 2);
		const attempt = `attempt-${Math.floor(number / (EXAM + 2))}`;
		const at = BEGIN + number * MINUTE;
		const itemAt = (place: number): string => items[(number - turn + place) % items.length] ?? '';
		if (turn === 0) {
			const paper = paperOf(...Array.from({ length: EXAM }, (_, place) => itemAt(place + 1)));
			return started(number, { at, attempt, paper });
		}
		return turn <= EXAM
			? answered(number, { at, attempt, item: itemAt(turn) })
			: handedIn(number, { at, attempt });
	});

function courseIndex(): CourseIndex {
	const { units, lessons, items } = loadCourse();
	return {
		units,
		lessons: Object.fromEntries(lessons),
		items: Object.fromEntries(items.map((item) => [item.id, item]))
	};
}

const dayOf = (at: number): string => new Date(at).toDateString();
