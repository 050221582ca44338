import { FORMAT, VERSION, type GradebookFile } from './model.ts';
import { sumOf } from './sum.ts';

/** The file, piece by piece: a class of thousands makes a text longer than one should hold. `written` is ISO 8601. */
export function* writeGradebook(book: GradebookFile, written: string): Generator<string> {
	const { copy, key, arrivals, remarks } = book;
	const contents = { copy, key, rows: arrivals.length + remarks.length };
	const head = { format: FORMAT, v: VERSION, written, ...contents, sum: sumOf(JSON.stringify(contents)) };
	yield JSON.stringify(head).slice(0, -1);
	yield* list('arrivals', arrivals);
	yield* list('remarks', remarks);
	yield '}\n';
}

function* list(name: string, rows: readonly object[]): Generator<string> {
	yield `,\n"${name}":[`;
	for (const [index, row] of rows.entries()) yield `${index === 0 ? '\n' : ',\n'}${summed(row)}`;
	yield ']';
}

function summed(row: object): string {
	const json = JSON.stringify(row);
	return `${json.slice(0, -1)},"sum":"${sumOf(json)}"}`;
}
