import Papa from 'papaparse';

/** A blank cell for null: unknown is not zero. */
export type Cell = string | number | null;

/**
 * What a spreadsheet may run as a formula (OWASP, "CSV Injection"), also at full width, and behind spaces and signs
 * without a body that it passes over. Such a cell gets an apostrophe in front and stays text.
 */
const FORMULA = /^[\s\p{Cf}\0]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

export const isFormula = (text: string): boolean => FORMULA.test(text);

/** By which spreadsheets know that it is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The text of a CSV file (RFC 4180) in UTF-8 with byte order mark. The first row is the header. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
	BYTE_ORDER_MARK + Papa.unparse(rows, { escapeFormulae: FORMULA, newline: '\r\n' }) + '\r\n';

/** A share as percent, to two places at most. */
export const percent = (share: number): number => rounded(share * 100);

/** To two places at most. */
export const rounded = (value: number): number => Math.round(value * 100 + 1e-9) / 100;

/** A moment as ISO 8601 in UTC, which every spreadsheet reads and none takes for another day. */
export const moment = (ms: number): string => new Date(ms).toISOString();
