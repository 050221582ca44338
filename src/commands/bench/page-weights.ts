import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import type { Findings } from './findings.ts';
import type { CoursePage } from './pages.ts';
import type { Site } from './stage-site.ts';
import { kilobytes, printTable } from './table.ts';

/** What the first round trip carries. */
const AIM = 14_000;

/** The size of every kind of page, and of the whole site, per language. */
export function weighPages({ dir, pages, files }: Site, findings: Findings): void {
	printTable(
		`HTML with its styles, KB in brotli (a lesson and the home page aim at ${kilobytes(AIM)})`,
		['page', ...LANGUAGES, 'at most', ''],
		pages.map((page) => rowOf(page, dir, findings))
	);
	const own = files.filter((file) => !/\.(br|gz)$/.test(file));
	const under = (folder: string): readonly string[] =>
		own.filter((file) => file.startsWith(join(dir, folder, '/')));
	printTable(
		'The site',
		['part', 'files', 'KB', 'KB brotli'],
		[
			...LANGUAGES.map((language) => totalOf(language, under(language))),
			totalOf('scripts and styles', under('_app')),
			totalOf('all', own)
		]
	);
}

function rowOf({ path, html }: CoursePage, dir: string, findings: Findings): readonly string[] {
	const name = path || 'home';
	const sizes = LANGUAGES.map((language) => brotliSize(join(dir, language, path, 'index.html')));
	if (html === undefined) return [name, ...sizes.map(kilobytes), '–', ''];
	const mark = findings.limit(`HTML of ${name}, bytes`, Math.max(...sizes), html);
	return [name, ...sizes.map(kilobytes), kilobytes(html), mark];
}

const totalOf = (name: string, files: readonly string[]): readonly string[] => [
	name,
	String(files.length),
	kilobytes(files.reduce((sum, file) => sum + statSync(file).size, 0)),
	kilobytes(files.reduce((sum, file) => sum + brotliSize(file), 0))
];

/** As it is sent: a file that packing does not make smaller has no packed copy. */
const brotliSize = (file: string): number => statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
