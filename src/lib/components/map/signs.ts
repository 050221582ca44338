import type { Pigment, Ring } from '#lib/domain/map/model.ts';
import type { ShapeName } from '../mark/shapes.ts';

/** The shape that stands for a concept: of a principle, that of its colour. */
export function shapeOf({
	ring,
	pigment
}: {
	readonly ring: Ring;
	readonly pigment: Pigment | null;
}): ShapeName {
	switch (ring) {
		case 'core':
			return 'core';
		case 'principles':
			return pigment ?? 'peace';
		case 'points':
			return 'point';
		case 'goals':
			return 'goal';
		case 'actions':
			return 'action';
	}
}

/** Concepts without a shape of their own have the number of their list in it. */
export const isNumbered = (ring: Ring): boolean => ring !== 'core' && ring !== 'principles';
