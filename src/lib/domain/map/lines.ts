import type { Relation } from '../course/model.ts';
import type { MapLine, MapNode, Spot } from './model.ts';

/**
 * The lines between the nodes, spokes first and dashes last. Of what is inferred, a link from a principle to an action
 * is left out where the picture leads there through a goal: it stands in the list of reasons.
 */
export function drawnLines(nodes: readonly MapNode[], relations: readonly Relation[]): readonly MapLine[] {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const lines = relations.flatMap(({ from, to, kind }): MapLine[] => {
		const [start, end] = [byId.get(from), byId.get(to)];
		if (!start || !end || leadsThroughGoal(start, end, relations, byId)) return [];
		const path = kind === 'inferred' ? bent(start, end) : straight(start.at, end.at);
		return [{ from, to, kind, pigment: start.pigment, path }];
	});
	return [...spokes(nodes, relations), ...lines.filter(isSolid), ...lines.filter((line) => !isSolid(line))];
}

const isSolid = ({ kind }: MapLine): boolean => kind !== 'inferred';

/** Where the texts put the core in the middle, it is joined with every principle. */
function spokes(nodes: readonly MapNode[], relations: readonly Relation[]): readonly MapLine[] {
	const core = nodes.find(({ ring }) => ring === 'core');
	if (!core || !relations.some(({ to, kind }) => to === core.id && kind !== 'inferred')) return [];
	return nodes
		.filter(({ ring }) => ring === 'principles')
		.map(({ id, at }) => ({
			from: core.id,
			to: id,
			kind: 'spoke',
			pigment: null,
			path: straight(core.at, at)
		}));
}

const leadsThroughGoal = (
	from: MapNode,
	to: MapNode,
	relations: readonly Relation[],
	byId: ReadonlyMap<string, MapNode>
): boolean =>
	from.ring === 'principles' &&
	to.ring === 'actions' &&
	relations.some(
		(first) =>
			first.from === from.id &&
			byId.get(first.to)?.ring === 'goals' &&
			relations.some((second) => second.from === first.to && second.to === to.id)
	);

const straight = (from: Spot, to: Spot): string => `M${from.x} ${from.y}L${to.x} ${to.y}`;

/** How far the middle of a dashed line is pulled to its right, so that it keeps off writing and shapes. */
const BEND: Readonly<Record<string, number>> = {
	'principles1-goals1': -6,
	'principles1-goals2': -26,
	'principles2-goals1': 26,
	'principles2-goals2': 6,
	'principles2-goals3': -14,
	'principles3-goals2': 118,
	'principles3-goals3': 14,
	'principles3-actions3': 7,
	'principles4-goals5': 6,
	'principles4-goals6': -14,
	'goals1-actions5': 108,
	'goals5-actions8': -92
};

/** A dashed line of the core begins above its name. */
const ABOVE_CORE: Spot = { x: 0, y: -104 };

function bent(start: MapNode, end: MapNode): string {
	const from = start.ring === 'core' ? ABOVE_CORE : start.at;
	const to = end.at;
	const bend = BEND[`${start.ring}${start.number}-${end.ring}${end.number}`];
	if (bend === undefined) return straight(from, to);
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const length = Math.hypot(dx, dy);
	const x = Math.round((from.x + to.x) / 2 - (dy / length) * bend);
	const y = Math.round((from.y + to.y) / 2 + (dx / length) * bend);
	return `M${from.x} ${from.y}Q${x} ${y} ${to.x} ${to.y}`;
}
