/** What a link can carry and a student can see through. */
export const MOST = {
	title: 120,
	instructions: 2000,
	items: 60,
	pool: 180,
	minutes: 24 * 60,
	attempts: 99
} as const;
