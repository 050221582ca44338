import type { Concept, Relation } from '../course/model.ts';
import { PIGMENTS, RINGS, type MapNode, type Pigment, type Ring, type Spot } from './model.ts';

/** What of the course the map is made from. */
export interface Tied {
	readonly concepts: readonly Concept[];
	readonly relations: readonly Relation[];
}

/** The concepts of the four lists, each in its place, in the order in which they are read: ring by ring, by number. */
export function placeNodes({ concepts, relations }: Tied): readonly MapNode[] {
	const principles = concepts.filter(({ group }) => group === 'principles');
	const nodes = concepts.flatMap((concept): MapNode[] => {
		const { id, name, number = 0, short } = concept;
		const principle = concept.group === 'points' ? principleOf(id, principles, relations) : concept;
		const ring = ringOf(concept, principle !== undefined);
		if (ring === null) return [];
		const pigment = pigmentOf(ring, principle?.number ?? 0);
		return [
			{
				id,
				ring,
				number,
				pigment,
				at: spotOf(ring, ring === 'points' ? (principle?.number ?? 0) : number),
				width: WIDTH[ring],
				name,
				label: short ?? { en: [name.en], zh: [name.zh] }
			}
		];
	});
	return nodes.sort((a, b) => RINGS.indexOf(a.ring) - RINGS.indexOf(b.ring) || a.number - b.number);
}

const WIDTH: Readonly<Record<Ring, number>> = {
	core: 94,
	principles: 97,
	points: 51,
	goals: 53,
	actions: 60
};

const principleOf = (point: string, principles: readonly Concept[], relations: readonly Relation[]) =>
	principles.find(({ id }) =>
		relations.some(({ from, to, kind }) => kind === 'parallel' && from === id && to === point)
	);

function ringOf({ group }: Concept, tied: boolean): Ring | null {
	if (group === 'points') return tied ? 'points' : 'core';
	return group === 'principles' || group === 'goals' || group === 'actions' ? group : null;
}

const pigmentOf = (ring: Ring, principle: number): Pigment | null =>
	ring === 'principles' || ring === 'points' ? (PIGMENTS[principle - 1] ?? null) : null;

/** Degrees of the clock. An action stands beside the goal that it serves; the third, which serves all, at noon. */
const CLOCK = {
	principles: [315, 45, 135, 225],
	goals: [330, 30, 90, 150, 210, 270],
	actions: [330, 30, 0, 90, 293.5, 150, 210, 249.4, 270]
} as const;

const ELLIPSE = {
	principles: { x: 223, y: 172.5 },
	points: { x: 407, y: 235 },
	goals: { x: 352, y: 240 },
	actions: { x: 470, y: 318 }
} as const;

/** Ellipses that are drawn, from the inner to the outer. */
export const ORBITS: readonly Spot[] = [ELLIPSE.principles, ELLIPSE.goals, ELLIPSE.actions];

/** `number` counts the list; of a point it is that of its principle, outside of which it stands. */
function spotOf(ring: Ring, number: number): Spot {
	if (ring === 'core') return { x: 0, y: 0 };
	const clock = CLOCK[ring === 'points' ? 'principles' : ring][number - 1] ?? 0;
	const angle = (clock * Math.PI) / 180;
	const { x, y } = ELLIPSE[ring];
	// Math.sin of 180° and its like is not quite 0, and -0 is written as it is.
	return { x: Math.round(x * Math.sin(angle)) + 0, y: Math.round(-y * Math.cos(angle)) + 0 };
}
