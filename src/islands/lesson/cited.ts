import type { LessonData } from './data.ts';

/** The facts that the lesson and its checks cite; those of the lesson are read from its list of sources. */
export const citedHere = ({ facts }: LessonData): Record<string, { text: string; where: string }> =>
	Object.fromEntries(
		Object.entries(facts).map(([id, { text, where }]) => [
			id,
			{ text: text ?? document.getElementById(`src-${id}`)?.querySelector('dd')?.innerHTML ?? '', where }
		])
	);
