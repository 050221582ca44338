import type { MapLine, MapNode, Pigment, Ring, Writing } from '#lib/domain/map/model.ts';

/** The map in one language, as its components show it. */
export interface MapView {
	readonly nodes: readonly NodeView[];
	readonly lines: readonly MapLine[];
	/** The lists, each with what it counts: principles, goals, actions, points. */
	readonly lists: readonly MapListView[];
}

export interface MapListView {
	/** Id of the group of concepts. */
	readonly id: string;
	readonly name: string;
	/** Ids of its concepts. */
	readonly concepts: readonly string[];
}

export interface NodeView extends Pick<MapNode, 'id' | 'ring' | 'number' | 'pigment' | 'at' | 'width'> {
	readonly writing: readonly Writing[];
	/** The label in one line. */
	readonly name: string;
	/** What it is, such as “Goal 2”. */
	readonly place: string;
	/** Under the language's root. */
	readonly path: string;
	/** What it is tied to by a dashed line, inwards. */
	readonly ties: readonly Tie[];
}

export interface Tie {
	readonly id: string;
	readonly ring: Ring;
	readonly pigment: Pigment | null;
	readonly words: string;
}
