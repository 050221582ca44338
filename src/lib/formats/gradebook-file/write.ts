import { FORMAT, VERSION, type GradebookFile } from './model.ts';

/** The file, piece by piece: a class of thousands makes a text longer than one should hold. `written` is ISO 8601. */
export function* writeGradebook(book: GradebookFile, written: string): Generator<string> {
	const { copy, key } = book;
	yield JSON.stringify({ format: FORMAT, v: VERSION, written, copy, key }).slice(0, -1);
	yield* list('arrivals', book.arrivals);
	yield* list('remarks', book.remarks);
	yield '}\n';
}

function* list(name: string, rows: readonly unknown[]): Generator<string> {
	yield `,\n"${name}":[`;
	for (const [index, row] of rows.entries()) yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(row)}`;
	yield ']';
}
