import EnAccess from './en/Access.svelte';
import EnAssigning from './en/Assigning.svelte';
import EnDiscussing from './en/Discussing.svelte';
import EnFigures from './en/Figures.svelte';
import EnPrivacy from './en/Privacy.svelte';
import EnTrouble from './en/Trouble.svelte';
import ZhAccess from './zh/Access.svelte';
import ZhAssigning from './zh/Assigning.svelte';
import ZhDiscussing from './zh/Discussing.svelte';
import ZhFigures from './zh/Figures.svelte';
import ZhPrivacy from './zh/Privacy.svelte';
import ZhTrouble from './zh/Trouble.svelte';

/** The sections of the guide, in their order: ids of their headings. */
export const SECTIONS = [
	'assigning',
	'plans',
	'discussing',
	'figures',
	'privacy',
	'access',
	'trouble'
] as const;

/** Both languages have the same sections, block by block (`tests/e2e/teach-guide.spec.ts`). */
export const TEXTS = {
	en: {
		Assigning: EnAssigning,
		Discussing: EnDiscussing,
		Figures: EnFigures,
		Privacy: EnPrivacy,
		Access: EnAccess,
		Trouble: EnTrouble
	},
	zh: {
		Assigning: ZhAssigning,
		Discussing: ZhDiscussing,
		Figures: ZhFigures,
		Privacy: ZhPrivacy,
		Access: ZhAccess,
		Trouble: ZhTrouble
	}
} as const;
