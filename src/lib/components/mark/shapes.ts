/** Shapes around 0,0 in a box of 116 units, so that one path serves every size. `top` and `bottom` bound the level. */
export const SHAPES = {
	peace: { path: 'M0-44A44 44 0 1 1 0 44A44 44 0 1 1 0-44Z', top: -44, bottom: 44 },
	sovereignty: { path: 'M-39-39H39V39H-39Z', top: -39, bottom: 39 },
	governance: { path: 'M0-46L47 36H-47Z', top: -46, bottom: 36 },
	benefits: {
		path: 'M-18-18A20.5 20.5 0 1 1 18-18A20.5 20.5 0 1 1 18 18A20.5 20.5 0 1 1-18 18A20.5 20.5 0 1 1-18-18Z',
		top: -48.3,
		bottom: 48.3
	},
	point: { path: 'M0-46L44-14L27 38H-27L-44-14Z', top: -46, bottom: 38 },
	goal: { path: 'M0-46L40-23V23L0 46L-40 23V-23Z', top: -46, bottom: 46 },
	action: { path: 'M-38-30H38A30 30 0 0 1 38 30H-38A30 30 0 0 1-38-30Z', top: -30, bottom: 30 },
	/** Two interlaced rings: the core idea, which is also point 2. */
	core: {
		path: 'M12 0A32 32 0 1 1-52 0A32 32 0 1 1 12 0ZM52 0A32 32 0 1 1-12 0A32 32 0 1 1 52 0Z',
		top: -32,
		bottom: 32
	}
} as const;

export type ShapeName = keyof typeof SHAPES;

export const isShape = (name: string): name is ShapeName => Object.hasOwn(SHAPES, name);

/** What the two rings of `core` share. */
export const LENS = 'M0-25A32 32 0 0 1 0 25A32 32 0 0 1 0-25Z';
