import type { Grade, Part } from './model.ts';

/**
 * Grades an item that is answered part by part: the share of its parts that are right. `rightOf` says whether
 * a part is right, or null where it has no answer that the item knows. One part without an answer makes the
 * whole incomplete: what was not answered is not wrong.
 */
export function gradeParts<P extends { readonly id: string }>(
	list: readonly P[],
	rightOf: (part: P) => boolean | null
): Grade {
	const parts: Part[] = [];
	const missing: string[] = [];
	for (const part of list) {
		const right = rightOf(part);
		if (right === null) missing.push(part.id);
		else parts.push({ id: part.id, right });
	}
	if (missing.length > 0 || parts.length === 0) return { state: 'incomplete', missing };
	return { state: 'graded', score: parts.filter((part) => part.right).length / parts.length, parts };
}
