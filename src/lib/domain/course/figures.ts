/**
 * The figures that are drawn, each with the ids of the labels that its drawing shows. The words stand in
 * content/figures.yaml, the drawing in components/figure/.
 */
export const FIGURES = {
	'four-lists': ['strategy', 'statement'],
	'lines-between-lists': ['strategy', 'statement', 'core'],
	'from-approval-to-request': [
		'approved',
		'unmentioned',
		'issued',
		'ministry',
		'administration',
		'introduced',
		'requested'
	],
	'levels-of-dialogue': ['bilateral', 'regional', 'international', 'multilateral'],
	'states-and-parties': [
		'multilateral',
		'multiparty',
		'governments',
		'organisations',
		'companies',
		'technology',
		'institutions',
		'citizens'
	],
	'three-benefits': ['everyone', 'mutual', 'joint'],
	'four-choices': ['speech', 'published', 'choices', 'right', 'path', 'model', 'policy', 'footing'],
	'speech-and-strategy': [
		'only-speech',
		'both',
		'only-strategy',
		'points',
		'request',
		'principles',
		'goals',
		'number',
		'names',
		'arms',
		'crime',
		'privacy',
		'infrastructure'
	],
	'two-visions': [
		'cyberspace',
		'peaceful',
		'secure',
		'open',
		'cooperative',
		'orderly',
		'governance',
		'multilateral',
		'democratic',
		'transparent'
	],
	timeline: ['strategy', 'china', 'world', 'unsure']
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FigureId = keyof typeof FIGURES;
export type LabelId<K extends FigureId> = (typeof FIGURES)[K][number];

/** The figures that are drawn from dated entries beside their labels. */
export const DATED: ReadonlySet<string> = new Set<FigureId>(['timeline']);

export const isFigure = (id: string): id is FigureId => Object.hasOwn(FIGURES, id);

/** On whose side an entry of a timeline stands. */
export const SIDES = ['strategy', 'china', 'world'] as const;
export type Side = (typeof SIDES)[number];
