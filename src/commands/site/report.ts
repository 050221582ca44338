import { existsSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { LANGUAGES, type Language } from '#lib/domain/course/language.ts';
import { filesIn } from '../bench/files-in.ts';
import { kilobytes, printTable } from '../bench/table.ts';
import { pageTimes } from './page-times.ts';

/** Prints what each page has taken and weighs in each language, and what the parts of the site come to. */
export function reportSite(site: string): void {
	const times = pageTimes();
	const files = filesIn(site)
		.filter((file) => !/\.(br|gz)$/.test(file))
		.map((file) => ({
			path: relative(site, file).replaceAll(sep, '/'),
			size: statSync(file).size,
			packed: statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size
		}));
	const byPath = new Map(files.map((file) => [file.path, file]));
	const cells = (path: string): readonly string[] => {
		const file = byPath.get(path);
		return file
			? [kilobytes(file.size), kilobytes(file.packed), times.get(path)?.toFixed(0) ?? '']
			: ['', '', ''];
	};
	const head = LANGUAGES.flatMap((language) => [`${language} KB`, 'brotli', 'ms']);
	const pages = new Set(files.flatMap(({ path }) => withoutLanguage(path)));
	printTable(
		'Pages, with the time to write each',
		['page', ...head],
		[...pages].sort().map((page) => [page, ...LANGUAGES.flatMap((language) => cells(join(language, page)))])
	);

	const total = (name: string, begin: string): readonly string[] => {
		const part = files.filter(({ path }) => path.startsWith(begin));
		const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
		return [
			name,
			String(part.length),
			kilobytes(sum(part.map(({ size }) => size))),
			kilobytes(sum(part.map(({ packed }) => packed))),
			(sum(part.map(({ path }) => times.get(path) ?? 0)) / 1000).toFixed(1)
		];
	};
	printTable(
		'The site',
		['part', 'files', 'KB', 'brotli', 's'],
		[
			...LANGUAGES.map((language: Language) => total(language, `${language}/`)),
			total('scripts', '_app/'),
			total('site', '')
		]
	);
}

/** The address of a page under its language; nothing for other files. */
const withoutLanguage = (path: string): readonly string[] => {
	const [language, ...rest] = path.split('/');
	return path.endsWith('.html') && LANGUAGES.some((known) => known === language) ? [rest.join('/')] : [];
};
