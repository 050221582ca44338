import type { Bilingual } from '../course/language.ts';
import type { RelationKind } from '../course/model.ts';

/** A place in the wide picture: x to the right and y downwards from its middle, in units of a CSS pixel at full width. */
export interface Spot {
	readonly x: number;
	readonly y: number;
}

/** The four colours, each with its shape, in the order of the principles. */
export const PIGMENTS = ['peace', 'sovereignty', 'governance', 'benefits'] as const;
export type Pigment = (typeof PIGMENTS)[number];

/** The rings of the map, in the order in which they are read and reached. */
export const RINGS = ['core', 'principles', 'points', 'goals', 'actions'] as const;
export type Ring = (typeof RINGS)[number];

/** A concept on the map. The core is the salient point that is tied to no principle. */
export interface MapNode {
	readonly id: string;
	readonly ring: Ring;
	/** Its place in its list. */
	readonly number: number;
	/** Of a principle, and of the point that is tied to it. */
	readonly pigment: Pigment | null;
	readonly at: Spot;
	/** Width of the shape, with its outline. */
	readonly width: number;
	readonly name: Bilingual;
	/** The name as it is written beside the shape. */
	readonly label: Bilingual<readonly string[]>;
}

/** A line of the picture; `spoke` joins the core with a principle. */
export interface MapLine {
	readonly from: string;
	readonly to: string;
	readonly kind: RelationKind | 'spoke';
	readonly pigment: Pigment | null;
	/** In the syntax of the `d` attribute of SVG. */
	readonly path: string;
}

/** One line of writing: `y` is its baseline, `x` where it starts, ends or has its middle. */
export interface Writing {
	readonly text: string;
	readonly style: 'core' | 'principle' | 'point' | 'plain' | 'small';
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	/** In the language that the page is not in. */
	readonly foreign: boolean;
}

/** Font sizes: where the picture is at its smallest, at a width of 72rem, none comes to less than 13 pixels. */
export const SIZE = { core: 16, principle: 18, point: 15, plain: 15, small: 15 } as const;

export const VIEW = { x: -592, y: -352, width: 1184, height: 704 } as const;
