import type { MapView, NodeView, Tie } from '#lib/components/map/view.ts';
import type { Course } from '#lib/content/course.server.ts';
import type { Language } from '#lib/domain/course/language.ts';
import { lessonOf } from '#lib/domain/map/lesson-of.ts';
import { drawnLines } from '#lib/domain/map/lines.ts';
import type { MapLine, MapNode } from '#lib/domain/map/model.ts';
import { placeNodes } from '#lib/domain/map/place.ts';
import { writingOf } from '#lib/domain/map/write.ts';
import { t } from '#lib/i18n/t.ts';
import { scopesOf } from '../scopes.server.ts';

/** The lists whose numbers stand in the corners, from the upper left to the lower right. */
const LISTS = ['principles', 'goals', 'actions', 'points'];

export function mapViewOf(course: Course, language: Language): MapView {
	const nodes = placeNodes(course);
	const lines = drawnLines(nodes, course.relations);
	const practised = new Set(scopesOf(course).map(({ id }) => id));
	const lessons = [...course.lessons.values()];
	const pathOf = (concept: string): string => {
		const lesson = lessonOf(concept, lessons);
		if (lesson) return `lessons/${lesson.slug}/`;
		return practised.has(concept) ? `practice/${concept}/` : 'practice/';
	};
	return {
		nodes: nodes.map((node): NodeView => ({
			...node,
			writing: writingOf(node, language, t('map.core', { number: node.number })),
			name: nameOf(node, language),
			place: placeOf(node),
			path: pathOf(node.id),
			ties: tiesOf(node, nodes, lines, language)
		})),
		lines,
		lists: LISTS.flatMap((list) => course.groups.filter(({ id }) => id === list)).map(({ id, name }) => ({
			id,
			name: name[language],
			concepts: course.concepts.filter(({ group }) => group === id).map((concept) => concept.id)
		}))
	};
}

const nameOf = ({ label }: MapNode, language: Language): string =>
	label[language].join(language === 'en' ? ' ' : '');

function placeOf({ ring, number }: MapNode): string {
	return ring === 'core' ? t('map.core', { number }) : t(`map.place.${ring}`, { number });
}

/** Of two ends of a dashed line the outer one names the inner. */
function tiesOf(
	{ id }: MapNode,
	nodes: readonly MapNode[],
	lines: readonly MapLine[],
	language: Language
): readonly Tie[] {
	const inner = lines.filter(({ to, kind }) => to === id && kind === 'inferred').map(({ from }) => from);
	return nodes
		.filter((node) => inner.includes(node.id))
		.map((node) => ({
			id: node.id,
			ring: node.ring,
			pigment: node.pigment,
			words: node.ring === 'goals' ? placeOf(node) : nameOf(node, language)
		}));
}
