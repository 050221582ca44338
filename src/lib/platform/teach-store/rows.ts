import type { AssignedCopy } from '#lib/domain/assignment/model.ts';

/** What the instructor's database keeps, store by store, as it is written. Read back, a row is `unknown`. */
export interface Rows {
	/** By the id of the assignment. */
	readonly assignments: AssignedCopy;
	readonly keys: Row;
	readonly arrivals: RowOf;
	readonly remarks: RowOf;
}

/** Whatever JSON or a structured clone can say, under an `id` that its writer makes. */
export interface Row {
	readonly id: string;
}

/** A row that belongs to an assignment: found, counted and removed by it. */
export interface RowOf extends Row {
	readonly assignment: string;
}

export type StoreName = keyof Rows;

/** Where each store finds the key of a row, and whether its rows belong to an assignment. */
export const STORES = {
	assignments: { keyPath: 'assignment.id', ofAssignment: false },
	keys: { keyPath: 'id', ofAssignment: false },
	arrivals: { keyPath: 'id', ofAssignment: true },
	remarks: { keyPath: 'id', ofAssignment: true }
} as const satisfies Record<StoreName, { readonly keyPath: string; readonly ofAssignment: boolean }>;

export const STORE_NAMES = ['assignments', 'keys', 'arrivals', 'remarks'] as const satisfies StoreName[];

export const keyOf = (row: Rows[StoreName]): string => ('id' in row ? row.id : row.assignment.id);

/** The assignment that a row says it belongs to; null where it says none. */
export const assignmentOf = (row: unknown): unknown =>
	typeof row === 'object' && row !== null && 'assignment' in row ? row.assignment : null;
