// Runs after the build: drops files that nothing asks for, then prints what each page weighs, per language.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const SITE = 'build';

const files = (folder: string): string[] =>
	readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
		entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]
	);

// SvelteKit writes a page's data also for its client. A reading page has no client: nothing would ask for it.
for (const page of files(SITE).filter((file) => file.endsWith('/index.html'))) {
	if (/__sveltekit_\w+\s*=/.test(readFileSync(page, 'utf8'))) continue;
	for (const suffix of ['', '.br', '.gz'])
		rmSync(page.replace('index.html', `__data.json${suffix}`), { force: true });
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(7);
const brotli = (file: string): number => readFileSync(existsSync(`${file}.br`) ? `${file}.br` : file).length;

const all = files(SITE).filter((file) => !/\.(br|gz)$/.test(file));
const pages = all.filter((file) => file.endsWith('.html')).sort();
console.log('\npage                                       KB  KB brotli');
for (const page of pages)
	console.log(
		`${page.slice(SITE.length + 1).padEnd(40)}${kilobytes(readFileSync(page).length)} ${kilobytes(brotli(page))}`
	);
for (const [name, under] of [
	['en', '/en/'],
	['zh', '/zh/'],
	['scripts', '/_app/'],
	['site', '/']
] as const) {
	const part = all.filter((file) => file.slice(SITE.length).startsWith(under));
	const raw = part.reduce((sum, file) => sum + readFileSync(file).length, 0);
	const packed = part.reduce((sum, file) => sum + brotli(file), 0);
	console.log(`${`${name}: ${part.length} files`.padEnd(40)}${kilobytes(raw)} ${kilobytes(packed)}`);
}
