import type { Course } from '#lib/content/course.server.ts';
import type { Level } from '#lib/domain/question/model.ts';

/** What the page says of the course in numbers: counted, so that it holds whatever is added. */
export interface Figures {
	readonly lessons: number;
	readonly facts: number;
	readonly items: number;
	readonly kinds: number;
	readonly terms: number;
	/** Facts of the statement, and how many of them a lesson teaches and an item asks. */
	readonly statement: { readonly facts: number; readonly taught: number; readonly asked: number };
	/** How many items are of each level. */
	readonly levels: Readonly<Record<Level, number>>;
}

export function figuresOf({ lessons, facts, items, terms }: Course): Figures {
	const statement = [...facts.byId.keys()].filter((id) => /^S\d/.test(id));
	const taught = new Set([...lessons.values()].flatMap((lesson) => lesson.facts));
	const asked = new Set(items.flatMap((item) => item.facts));
	const ofLevel = (level: Level): number => items.filter((item) => item.level === level).length;
	return {
		lessons: lessons.size,
		facts: facts.byId.size,
		items: items.length,
		kinds: new Set(items.map(({ kind }) => kind)).size,
		terms: terms.length,
		statement: {
			facts: statement.length,
			taught: statement.filter((id) => taught.has(id)).length,
			asked: statement.filter((id) => asked.has(id)).length
		},
		levels: { recall: ofLevel('recall'), understand: ofLevel('understand'), apply: ofLevel('apply') }
	};
}
