import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

// Imported when a code is shown: drawing it is not part of the page.

/** Modules along an edge, without the quiet zone, and the dark ones as the path of an SVG in a grid of that size. */
export interface Qr {
	readonly size: number;
	readonly path: string;
}

/** The largest version (ISO/IEC 18004) that phones read from a screen or a sheet of paper: 117 modules, 1,273 bytes. */
const MOST = 25;

/** The code of a text; null where it is too long for one that phones can read. */
export function qrOf(text: string): Qr | null {
	try {
		const code = generate(text, { maxVersion: MOST });
		return { size: code.size, path: toSvgPath(code) };
	} catch {
		return null;
	}
}
