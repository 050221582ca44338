/** Says so; says otherwise; does not say. */
export const VERDICTS = ['says', 'otherwise', 'silent'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface JudgeBody<T> {
	readonly kind: 'judge';
	readonly statements: readonly {
		readonly id: string;
		readonly verdict: Verdict;
		readonly text: T;
		readonly why: T;
	}[];
	readonly fixed?: boolean | undefined;
}

export interface JudgeResponse {
	readonly kind: 'judge';
	/** By id of statement; one that is not judged yet is absent. */
	readonly verdicts: Readonly<Record<string, Verdict>>;
}
