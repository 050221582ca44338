import type { Browser } from 'playwright';
import type { Findings } from './findings.ts';
import { inBothLanguages, KILOBYTE, readingPages, WORKING_PAGES } from './pages.ts';
import type { Site } from './stage-site.ts';
import { kilobytes, printTable } from './table.ts';
import { visit, type Visit } from './visit.ts';

/** Every check of a page answers: none is left that its script has not reached. */
const CHECKS_WORK = ':root:has([data-ready]):not(:has([data-island=check]:not([data-ready])))';
const FIRST_ANSWER = '.answer :is(input, select, button)';
const THERE = 'main h1';

const LESSON_MOST = { bytes: 55 * KILOBYTE, requests: 6 };
const WORKING_MOST = { bytes: 110 * KILOBYTE, requests: 12 };

interface Errand {
	readonly path: string;
	readonly ready: string;
	readonly press?: string | undefined;
	readonly most?: typeof LESSON_MOST | undefined;
}

/** What each page asks for until the reader can do what the page is for, and whether anything goes elsewhere. */
export async function countRequests(browser: Browser, site: Site, findings: Findings): Promise<void> {
	const rows: string[][] = [];
	const foreign: string[] = [];
	for (const errand of errands(site.dir)) {
		const paths = inBothLanguages(errand.path);
		const visits = await Promise.all(
			paths.map(async (path) => ({
				path,
				...(await visit(browser, { ...errand, address: site.address + path }))
			}))
		);
		foreign.push(...visits.flatMap((visited) => visited.foreign));
		if (errand.most) for (const { path, sent } of visits) rows.push(rowOf(path, sent, errand.most, findings));
	}
	printTable(
		'Until a lesson’s checks work, or the first answer of a run is possible (KB: bodies in brotli)',
		['page', 'requests', 'at most', 'KB', 'at most', 'HTML', 'scripts', 'other', ''],
		rows
	);
	const mark = findings.must(`requests to other origins: ${foreign.join(' ')}`, foreign.length === 0);
	console.log(`\nRequests to other origins: ${foreign.length} ${mark}`);
}

const errands = (dir: string): readonly Errand[] => [
	...readingPages(dir).map(({ path }) =>
		path.startsWith('lessons/') ? { path, ready: CHECKS_WORK, most: LESSON_MOST } : { path, ready: THERE }
	),
	...WORKING_PAGES.map((path): Errand => {
		if (path === 'exam/')
			return { path, ready: FIRST_ANSWER, press: 'main .btn-1[aria-disabled=false]', most: WORKING_MOST };
		return path.startsWith('practice/')
			? { path, ready: FIRST_ANSWER, most: WORKING_MOST }
			: { path, ready: THERE };
	})
];

function rowOf(path: string, sent: Visit['sent'], most: typeof LESSON_MOST, findings: Findings): string[] {
	const bytesOf = (part: Visit['sent']): number => part.reduce((sum, { bytes }) => sum + bytes, 0);
	const [html, rest] = [sent.slice(0, 1), sent.slice(1)];
	const scripts = rest.filter(({ address }) => address.endsWith('.js'));
	const others = rest.filter(({ address }) => !address.endsWith('.js'));
	const marks = [
		findings.limit(`requests of ${path}`, sent.length, most.requests),
		findings.limit(`bytes of ${path}`, bytesOf(sent), most.bytes)
	];
	return [
		path,
		String(sent.length),
		String(most.requests),
		kilobytes(bytesOf(sent)),
		kilobytes(most.bytes),
		...[html, scripts, others].map((part) => kilobytes(bytesOf(part))),
		marks.includes('OVER') ? 'OVER' : 'ok'
	];
}
