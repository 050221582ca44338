import type { AssignedCopy } from '#lib/domain/assignment/model.ts';
import type { TableRow } from '#lib/domain/gradebook/views/row.ts';
import { inOne } from '#lib/domain/question/in-both.ts';
import type { Item } from '#lib/domain/question/model.ts';
import { mapTexts } from '#lib/domain/question/texts.ts';
import { gradebookCsv } from '#lib/exports/csv/gradebook.ts';
import { moodleCsv } from '#lib/exports/csv/moodle.ts';
import { responsesCsv } from '#lib/exports/csv/responses.ts';
import type { CsvWanted } from './calls.ts';
import { plainText } from './plain-text.ts';

export function csvText(copy: AssignedCopy, rows: readonly TableRow[], wanted: CsvWanted): string {
	switch (wanted.form) {
		case 'plain':
			return gradebookCsv(
				rows,
				copy.items.map(({ id }, index) => ({ id, heading: wanted.headings[index] ?? id })),
				wanted.words
			);
		case 'moodle':
			return moodleCsv(rows, wanted.settings);
		case 'responses':
			return responsesCsv(
				rows,
				copy.items.map((item) => plainItem(inOne(item, wanted.language))),
				wanted.words
			);
	}
}

const plainItem = (item: Item): Item => mapTexts(item, { rich: plainText, plain: (text: string) => text });
