import type { Markup } from '../schema/fields.server.ts';

/** What may stand in a text beside words. */
export interface Allowed {
	/** In words, for the message: “a plain text”. */
	readonly called: string;
	readonly directives: readonly string[];
	readonly emphasis: boolean;
	readonly gaps: boolean;
}

const RICH: Allowed = { called: 'this text', directives: ['fact', 'zh', 'en'], emphasis: true, gaps: false };

const ALLOWED: Readonly<Record<Markup | 'heading' | 'one span', Allowed>> = {
	rich: RICH,
	lesson: { ...RICH, directives: ['fact', 'term', 'zh', 'en'] },
	gaps: { ...RICH, gaps: true },
	heading: { ...RICH, called: 'a heading', directives: ['zh', 'en'] },
	plain: { called: 'a plain text', directives: [], emphasis: false, gaps: false },
	'one span': { called: 'a plain text', directives: ['zh', 'en'], emphasis: false, gaps: false }
};

export const allowedIn = (markup: keyof typeof ALLOWED): Allowed => ALLOWED[markup];
