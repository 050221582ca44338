import Choice from './kinds/Choice.svelte';
import Choices from './kinds/Choices.svelte';

/** The kinds that come with a lesson's script: with the others (late-kinds.ts), the first answer waits longer on a poor line. */
export const EARLY = { choice: Choice, choices: Choices } as const;
