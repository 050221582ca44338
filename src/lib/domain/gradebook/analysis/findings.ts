import type { Language } from '../../course/language.ts';
import type { GapSize } from './language-gap.ts';
import type { Reliability } from './reliability.ts';

/** What a figure about the class comes to, with the facts for a sentence on what to do. Shares are from 0 to 1. */
export type Finding =
	/** Too few to say anything of single items. */
	| { readonly code: 'few-students'; readonly students: number; readonly least: number }
	| { readonly code: 'no-alpha'; readonly because: Extract<Reliability, { state: 'unknown' }>['because'] }
	| { readonly code: 'alpha-caution'; readonly students: number; readonly least: number }
	| { readonly code: 'alpha-fair'; readonly alpha: number }
	| { readonly code: 'alpha-low'; readonly alpha: number; readonly least: number }
	/** The items contradict each other: a wrong key is likelier than chance. */
	| { readonly code: 'alpha-negative'; readonly alpha: number }
	/** Not everybody reached the last item: time, or length. */
	| { readonly code: 'hurried'; readonly reached: number; readonly least: number }
	| { readonly code: 'reteach'; readonly concepts: readonly string[]; readonly tied: readonly string[] };

/** The same of one item. `part` is null where the item is answered as a whole. */
export type ItemFinding =
	| { readonly code: 'too-hard'; readonly facility: number }
	| { readonly code: 'too-easy'; readonly facility: number }
	/** Those who know more get it wrong: look at key and wording first. */
	| { readonly code: 'negative-discrimination'; readonly r: number }
	| { readonly code: 'weak-discrimination'; readonly r: number }
	| { readonly code: 'dead-option'; readonly part: string | null; readonly option: string }
	| {
			readonly code: 'popular-distractor';
			readonly part: string | null;
			readonly option: string;
			readonly picks: number;
			readonly keyPicks: number;
	  }
	/** Those who picked it did better on the rest than those who picked the key. */
	| { readonly code: 'draws-the-strong'; readonly part: string | null; readonly option: string }
	| { readonly code: 'common-confusion'; readonly confusion: string; readonly share: number }
	| {
			readonly code: 'language-gap';
			readonly favours: Language;
			readonly size: GapSize;
			readonly gap: number;
			readonly caution: boolean;
	  }
	| { readonly code: 'slow'; readonly ms: number; readonly typical: number }
	| { readonly code: 'many-hints'; readonly share: number }
	| { readonly code: 'many-incomplete'; readonly share: number }
	/** Nothing that would call for a change; not given where too few answered. */
	| { readonly code: 'no-concern' };
