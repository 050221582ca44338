type Row = readonly string[];

/** Prints rows under a title; the first column stands left, the others right. */
export function printTable(title: string, head: Row, rows: readonly Row[]): void {
	const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
	const line = (row: Row): string =>
		row
			.map((cell, column) =>
				column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)
			)
			.join('  ');
	console.log(`\n${title}\n${line(head)}`);
	for (const row of rows) console.log(line(row));
}

/** 1 KB is 1000 bytes. */
export const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
