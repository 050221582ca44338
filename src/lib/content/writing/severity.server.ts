import type { Problem } from '../problem.server.ts';

/**
 * How much a finding weighs. An error is certainly a mistake and stops the build; a warning asks an editor to look.
 */
export const SEVERITY = {
	// One item
	'option-all-none': 'error',
	'option-twice': 'error',
	'options-unordered': 'error',
	'key-on-unsure-fact': 'error',
	'pair-inferred': 'error',
	'numbers-differ': 'warning',
	'options-shuffled': 'error',
	'options-overlap': 'warning',
	'options-grammar': 'warning',
	'option-length': 'warning',
	'key-length': 'warning',
	'option-absolute': 'warning',
	'option-hedge': 'warning',
	'key-echoes-stem': 'warning',
	'key-length-differs': 'warning',
	'stem-negative': 'warning',
	'stem-unattributed': 'warning',
	'term-wrong': 'error',
	'term-otherwise': 'warning',
	// A file of items
	'file-key-length': 'warning',
	'file-key-position': 'warning',
	// The bank
	'bank-guessable': 'error',
	'bank-key-position': 'error',
	// Facts
	'fact-untaught': 'error',
	'fact-unasked': 'warning'
} as const satisfies Record<string, Problem['severity']>;

export type Rule = keyof typeof SEVERITY;
