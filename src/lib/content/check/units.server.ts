import { documentsOf, listAt } from '../entries.server.ts';
import type { Manuscript } from '../manuscript.server.ts';
import type { Path } from '../yaml-file.server.ts';
import type { Place } from '../problem.server.ts';

/** A lesson as course.yaml names it. */
export interface LessonPlace {
	readonly unit: string;
	readonly slug: string;
	at(): Place;
}

/** The lessons in the order of course.yaml, as far as that can be read. */
export const lessonPlacesOf = (manuscript: Manuscript): LessonPlace[] =>
	documentsOf(manuscript, 'course').flatMap(({ yaml }) =>
		listAt(yaml, ['units']).flatMap((unit, index) => {
			const path: Path = ['units', index, 'lessons'];
			return listAt(yaml, path).flatMap((slug, place) =>
				typeof slug === 'string' ? [{ unit: idOf(unit) ?? '', slug, at: () => yaml.at([...path, place]) }] : []
			);
		})
	);

export const unitIdsOf = (manuscript: Manuscript): string[] =>
	documentsOf(manuscript, 'course').flatMap(({ yaml }) =>
		listAt(yaml, ['units']).flatMap((unit) => idOf(unit) ?? [])
	);

export function idOf(raw: unknown): string | undefined {
	const id: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'id') : undefined;
	return typeof id === 'string' ? id : undefined;
}
