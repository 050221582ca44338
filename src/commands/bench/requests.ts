import type { Browser } from 'playwright';
import type { Findings } from './findings.ts';
import { inBothLanguages, type Most } from './pages.ts';
import type { Site } from './stage-site.ts';
import { kilobytes, printTable } from './table.ts';
import { visit, type Visit } from './visit.ts';

/** What each page asks for until a reader can do what it is for, and whether anything goes elsewhere. */
export async function countRequests(browser: Browser, site: Site, findings: Findings): Promise<void> {
	const rows: (readonly string[])[] = [];
	const foreign: string[] = [];
	for (const page of site.pages) {
		const opened = inBothLanguages(page.path).map(async (path) => {
			return { path, ...(await visit(browser, site.address + path, page)) };
		});
		for (const { path, sent, elsewhere, ready } of await Promise.all(opened)) {
			foreign.push(...elsewhere);
			findings.must(`${path} never gets ready`, ready);
			if (page.most) rows.push(rowOf(path, sent, page.most, findings));
		}
	}
	printTable(
		'Until a lesson’s checks work, or the first answer of a run is possible (KB: bodies in brotli)',
		['page', 'requests', 'at most', 'KB', 'at most', 'HTML', 'scripts', 'other', ''],
		rows
	);
	const mark = findings.must(`requests to other origins: ${foreign.join(' ')}`, foreign.length === 0);
	console.log(`\nRequests to other origins: ${foreign.length} ${mark}`);
}

function rowOf(path: string, sent: Visit['sent'], most: Most, findings: Findings): readonly string[] {
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
