/** What an instructor says of one student, kept apart from what is computed. */
export interface Remark {
	readonly student: string;
	/** A share from 0 to 1 that stands in place of the computed score; null leaves that. */
	readonly mark: number | null;
	readonly comment: string;
	/** Milliseconds since 1970. */
	readonly at: number;
}

/** The latest of each student. One that was emptied says so by being the latest, with neither mark nor comment. */
export function latestRemarks(remarks: readonly Remark[]): ReadonlyMap<string, Remark> {
	const latest = new Map<string, Remark>();
	for (const remark of remarks) {
		const before = latest.get(remark.student);
		if (!before || isLater(remark, before)) latest.set(remark.student, remark);
	}
	return latest;
}

/** Two devices may have saved in the same millisecond: both must then keep the same one. */
function isLater(one: Remark, other: Remark): boolean {
	if (one.at !== other.at) return one.at > other.at;
	const [a, b] = [one, other].map(({ mark, comment }) => JSON.stringify([mark, comment]));
	return (a ?? '') > (b ?? '');
}

export type Mark = { readonly share: number; readonly by: 'course' | 'hand' };

export const markOf = (score: number, remark: Remark | undefined | null): Mark =>
	remark && remark.mark !== null ? { share: remark.mark, by: 'hand' } : { share: score, by: 'course' };
