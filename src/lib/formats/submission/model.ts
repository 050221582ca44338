/** Names the format in every file of it. */
export const FORMAT = 'reading-the-strategy/submission';

/** The version of file and text form. What is sealed in them has a version of its own. */
export const VERSION = 1;

/** Found in a file or a text, and not opened yet. */
export type Sealed =
	| {
			readonly code: 'sealed';
			/** What the file says in clear, for sorting; only what is sealed counts. */
			readonly assignment: string;
			readonly jwe: string;
	  }
	| { readonly code: 'not-ours' }
	| { readonly code: 'damaged' }
	| { readonly code: 'newer'; readonly v: number };
