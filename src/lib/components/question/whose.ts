import { getContext, setContext } from 'svelte';
import { t } from '#lib/i18n/t.ts';

/** What is said to those who answered of an answer as theirs. */
export type OwnWords =
	| 'grade.answer.right'
	| 'grade.answer.yours'
	| 'grade.option.missed'
	| 'grade.option.right'
	| 'grade.option.wrong';
type Say = (words: OwnWords) => string;

const WHOSE = 'whose answer';

/** To be called by a component that shows the answers of somebody else: how they are spoken of in all that is inside it. */
export const speakOfOthers = (say: Say): void => void setContext(WHOSE, say);

/** To be called while a component is made. */
export const ownWords = (): Say => getContext<Say | undefined>(WHOSE) ?? t;
