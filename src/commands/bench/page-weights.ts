import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import type { Findings } from './findings.ts';
import { BARE_LESSON, filesIn, FLOOR, readingPages, SECOND_FLOOR, WORKING_PAGES } from './pages.ts';
import { kilobytes, printTable } from './table.ts';

const AIM = 14_000;

/** The size of every kind of page and of the whole site, per language. */
export function weighPages(dir: string, findings: Findings): void {
	const pages = [...readingPages(dir), ...WORKING_PAGES.map((path) => ({ path, most: undefined }))];
	const rows = pages.map(({ path, most }) => {
		const sizes = LANGUAGES.map((language) => brotliSize(join(dir, language, path, 'index.html')));
		const largest = Math.max(...sizes);
		const mark = most === undefined ? '' : findings.limit(`HTML of ${path || 'home'}, bytes`, largest, most);
		return [
			path || '(home)',
			...sizes.map(kilobytes),
			most === undefined ? '–' : kilobytes(most),
			most !== undefined && largest <= AIM ? 'ok, at the aim' : mark
		];
	});
	printTable(
		`HTML with its styles, KB in brotli (aim of lessons and home: ${kilobytes(AIM)})`,
		['page', ...LANGUAGES, 'at most', ''],
		rows
	);

	const added = [BARE_LESSON, FLOOR, SECOND_FLOOR].map((folder) => join(dir, folder));
	const files = filesIn(dir).filter(
		(file) => !/\.(br|gz)$/.test(file) && !added.some((folder) => file.startsWith(folder))
	);
	const total = (name: string, part: readonly string[]): readonly string[] => [
		name,
		String(part.length),
		kilobytes(part.reduce((sum, file) => sum + statSync(file).size, 0)),
		kilobytes(part.reduce((sum, file) => sum + brotliSize(file), 0))
	];
	printTable(
		'The site',
		['part', 'files', 'KB', 'KB brotli'],
		[
			...LANGUAGES.map((language) =>
				total(
					language,
					files.filter((file) => file.startsWith(join(dir, language, '/')))
				)
			),
			total(
				'scripts and styles',
				files.filter((file) => file.startsWith(join(dir, '_app/')))
			),
			total('all', files)
		]
	);
}

/** As it is sent: a file that packing does not make smaller has no packed copy. */
const brotliSize = (file: string): number => statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
