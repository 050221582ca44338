import { describe, expect, test } from 'vitest';
import { loadCourse } from '#lib/content/load-course.server.ts';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import { drawnLines } from '#lib/domain/map/lines.ts';
import { SIZE, VIEW } from '#lib/domain/map/model.ts';
import { placeNodes } from '#lib/domain/map/place.ts';
import { boxOf, writingOf, type Box } from '#lib/domain/map/write.ts';

const course = loadCourse();
const nodes = placeNodes(course);
const lines = drawnLines(nodes, course.relations);

/** The room that the shape of a node takes: pills are half as high as they are wide. */
const shapeBox = ({ at, width, ring }: (typeof nodes)[number]): Box => {
	const height = ring === 'actions' ? width / 2 : width;
	return {
		left: at.x - width / 2,
		right: at.x + width / 2,
		top: at.y - height / 2,
		bottom: at.y + height / 2
	};
};

const overlap = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the map of the course', () => {
	test('has all four lists: 24 concepts, each once, read from the core outwards and by number', () => {
		expect(nodes.map(({ ring, number }) => `${ring} ${number}`)).toEqual([
			'core 2',
			...[1, 2, 3, 4].map((number) => `principles ${number}`),
			...[1, 3, 4, 5].map((number) => `points ${number}`),
			...[1, 2, 3, 4, 5, 6].map((number) => `goals ${number}`),
			...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `actions ${number}`)
		]);
		expect(new Set(nodes.map(({ id }) => id)).size).toBe(24);
	});

	test('gives a point the colour of its principle and the place outside of it', () => {
		const tied = lines.filter(({ kind }) => kind === 'parallel');
		expect(tied).toHaveLength(4);
		for (const { from, to } of tied) {
			const [principle, point] = [from, to].map((id) => nodes.find((node) => node.id === id));
			expect(point?.pigment).toBe(principle?.pigment);
			expect(Math.sign(point?.at.x ?? 0)).toBe(Math.sign(principle?.at.x ?? 0));
			expect(Math.abs(point?.at.x ?? 0)).toBeGreaterThan(Math.abs(principle?.at.x ?? 0));
		}
	});

	for (const language of LANGUAGES)
		test(`no writing covers other writing or a shape, and all of it is in the picture (${language})`, () => {
			const note = { en: 'core idea, point 2', zh: '核心理念，要点 2' }[language];
			const written = nodes.flatMap((node) =>
				writingOf(node, language, note).map((line) => ({ id: node.id, text: line.text, box: boxOf(line) }))
			);
			const shapes = nodes.map((node) => ({ id: node.id, text: 'its shape', box: shapeBox(node) }));
			const clashes = written.flatMap((line, index) =>
				[...written.slice(index + 1), ...shapes]
					.filter((other) => overlap(line.box, other.box))
					.map((other) => `“${line.text}” and ${other.id}, ${other.text}`)
			);
			expect(clashes).toEqual([]);
			for (const { box, text } of written) {
				expect(box.left, text).toBeGreaterThan(VIEW.x);
				expect(box.right, text).toBeLessThan(VIEW.x + VIEW.width);
			}
		});

	test('has no writing under 13 px where the picture is smallest, in a window of 72rem', () => {
		// The page's margins, the frame and its padding take 104 px there.
		const scale = (72 * 16 - 104) / VIEW.width;
		expect(Math.min(...Object.values(SIZE)) * scale).toBeGreaterThanOrEqual(13);
	});
});

describe('the lines of the map', () => {
	test('draw what the texts show through, and our own reading dashed', () => {
		const reading = new Set(
			course.relations.filter(({ kind }) => kind === 'inferred').map(({ from, to }) => `${from} ${to}`)
		);
		for (const { from, to, kind } of lines)
			if (kind !== 'spoke') expect(reading.has(`${from} ${to}`)).toBe(kind === 'inferred');
	});

	test('tie the core to every principle and leave no action without a way to it', () => {
		expect(lines.filter(({ kind }) => kind === 'spoke')).toHaveLength(4);
		const reached = new Set(lines.map(({ to }) => to));
		const alone = nodes.filter(({ id, ring }) => ring === 'actions' && !reached.has(id));
		expect(alone).toEqual([]);
	});

	test('leave out a link from a principle to an action that is drawn through a goal, and no other', () => {
		const drawn = new Set(lines.map(({ from, to }) => `${from} ${to}`));
		const onMap = new Set(nodes.map(({ id }) => id));
		const missing = course.relations.filter(
			({ from, to }) => onMap.has(from) && onMap.has(to) && !drawn.has(`${from} ${to}`)
		);
		expect(missing.length).toBeGreaterThan(0);
		for (const { from, to } of missing) {
			const through = lines.filter((line) => line.from === from).map((line) => line.to);
			expect(through.some((goal) => drawn.has(`${goal} ${to}`)), `${from} to ${to}`).toBe(true);
		}
	});
});
