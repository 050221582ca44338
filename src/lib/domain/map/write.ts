import { otherLanguage, type Language } from '../course/language.ts';
import { SIZE, type MapNode, type Spot, type Writing } from './model.ts';

const LEADING = 17;

/** What is written at a node. `note` says of the core what it is. */
export function writingOf(node: MapNode, language: Language, note: string): readonly Writing[] {
	const { at, ring, label, name } = node;
	const lines = label[language];
	const side = Math.sign(at.x);
	switch (ring) {
		case 'core':
			return [
				line(name[language], 'core', 'middle', { x: 0, y: -84 }),
				line(note, 'small', 'middle', { x: 0, y: -63 })
			];
		case 'principles': {
			const down = at.y > 0;
			const x = down ? at.x + side * 14 : at.x;
			const y = down ? at.y - 53 : at.y + 67;
			const other = name[otherLanguage(language)];
			return [
				line(name[language], 'principle', 'middle', { x, y }),
				{ ...line(other, 'small', 'middle', { x, y: down ? y - 20 : y + 19 }), foreign: true }
			];
		}
		case 'points':
			return block(lines, 'point', side < 0 ? 'end' : 'start', { x: at.x + side * 28, y: at.y + 5 });
		case 'goals':
			if (Math.abs(at.y) < 100) return block(lines, 'plain', 'middle', { x: at.x, y: at.y + 49 });
			return block(lines, 'plain', side < 0 ? 'start' : 'end', {
				x: at.x - side * 28,
				y: at.y + (at.y < 0 ? -4 : 12)
			});
		case 'actions':
			return block(lines, 'plain', side < 0 ? 'end' : 'start', {
				x: at.x + (side < 0 ? -36 : 36),
				y: at.y + 5
			});
	}
}

const line = (text: string, style: Writing['style'], anchor: Writing['anchor'], at: Spot): Writing => ({
	text,
	style,
	anchor,
	foreign: false,
	...at
});

/** Lines one below the other, of which `at` is the middle. */
const block = (
	lines: readonly string[],
	style: Writing['style'],
	anchor: Writing['anchor'],
	{ x, y }: Spot
): readonly Writing[] =>
	lines.map((text, index) =>
		line(text, style, anchor, { x, y: y + (index - (lines.length - 1) / 2) * LEADING })
	);

export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** The room that a line of writing takes: an estimate that is rather too wide, for fonts differ. */
export function boxOf({ text, style, anchor, x, y }: Writing): Box {
	const size = SIZE[style];
	const bold = style === 'core' || style === 'principle' || style === 'point';
	const width = [...text].reduce((sum, letter) => sum + size * emsOf(letter, bold), 0);
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { left, right: left + width, top: y - size * 0.85, bottom: y + size * 0.2 };
}

function emsOf(letter: string, bold: boolean): number {
	if (/[\p{Script=Han}，、：（）“”]/u.test(letter)) return 1;
	return bold ? 0.6 : 0.54;
}
