export const meanOf = <T>(list: readonly T[], valueOf: (entry: T) => number): number =>
	list.length === 0 ? 0 : list.reduce((sum, entry) => sum + valueOf(entry), 0) / list.length;

/** A share from 0 to 1 as it is printed. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
