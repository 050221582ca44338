import { sectionOf, type LessonData } from './data.ts';

/** The facts that the lesson and its checks cite; those of the lesson are read from its list of sources. */
export function citedHere({ facts, places }: LessonData): Record<string, { text: string; where: string }> {
	const listed = [...document.querySelectorAll('.sources dl > div')].map((entry) => [
		entry.id.replace('src-', ''),
		entry.querySelector('dd')?.innerHTML ?? ''
	]);
	const texts: Record<string, string> = { ...facts, ...Object.fromEntries(listed) };
	return Object.fromEntries(
		Object.entries(texts).map(([id, text]) => [id, { text, where: places[sectionOf(id)] ?? '' }])
	);
}
