import type { Browser, Page } from 'playwright';
import type { Findings } from './findings.ts';
import { newPage } from './in-page.ts';
import { sampleClass, type SampleClass } from './sample-class.ts';
import type { Site } from './stage-site.ts';
import { median, spread } from './statistics.ts';
import { printTable } from './table.ts';

/** Longer tasks are felt. */
const FELT = 50;

/**
 * An instructor's gradebook in a browser, at the full speed of this machine: 1,000 sealed submissions of 30 questions
 * added, and a class of 300 with 40 questions opened again and scrolled.
 */
export async function measureTeach(
	browser: Browser,
	site: Site,
	runs: number,
	findings: Findings
): Promise<void> {
	const adding = await measureAdding(browser, site, await filled(30, 1000), runs);
	const showing = await measureShowing(browser, site, await filled(40, 300), runs);
	const lines = [
		['1,000 submissions of 30 questions opened, marked, analysed and shown, ms', adding.took, 5000],
		['  longest task of the page meanwhile, ms', adding.longest, FELT],
		['300 students and 40 questions first shown, ms', showing.took, 1000],
		['  longest task while the table comes, ms', showing.longest, FELT],
		['  longest task while it is scrolled, ms', showing.scrolled, FELT]
	] as const;
	printTable(
		`Gradebook in the browser: medians (min–max) of ${runs} runs`,
		['what', 'measured', 'goal', ''],
		lines.map(([what, values, goal]) => [
			what,
			spread(values),
			String(goal),
			findings.goal(what.trim(), median(values), goal)
		])
	);
}

interface Filled {
	readonly sample: SampleClass;
	readonly files: readonly string[];
}

async function filled(questions: number, students: number): Promise<Filled> {
	const sample = await sampleClass(questions);
	const files: string[] = [];
	for (let number = 0; number < students; number += 1) {
		const language = number % 3 === 0 ? 'zh' : 'en';
		const share = 0.3 + ((number * 37) % 70) / 100;
		files.push(await sample.file(sample.submission(number, { language, share })));
	}
	return { sample, files };
}

async function measureAdding(browser: Browser, site: Site, filled: Filled, runs: number) {
	const [took, longest]: [number[], number[]] = [[], []];
	for (let run = 0; run < runs; run += 1) {
		const page = await gradebookPage(browser, site, filled.sample);
		took.push(await page.evaluate(addFiles, filled.files));
		longest.push(await page.evaluate(longestTask));
		await page.context().close();
	}
	return { took, longest };
}

async function measureShowing(browser: Browser, site: Site, { sample, files }: Filled, runs: number) {
	const [took, longest, scrolled]: [number[], number[], number[]] = [[], [], []];
	for (let run = 0; run < runs; run += 1) {
		const page = await gradebookPage(browser, site, sample);
		await page.evaluate(addFiles, files);
		await page.reload();
		await page.waitForSelector('.gb tbody tr');
		took.push(await page.evaluate(() => performance.getEntriesByName('shown')[0]?.startTime ?? NaN));
		await page.waitForFunction(
			(count) => document.querySelectorAll('.gb tbody tr').length === count,
			files.length
		);
		longest.push(await page.evaluate(longestTask));
		await page.evaluate(scrollThrough);
		scrolled.push(await page.evaluate(longestTask));
		await page.context().close();
	}
	return { took, longest, scrolled };
}

/** The empty gradebook of an instructor who assigned it in this browser. */
async function gradebookPage(browser: Browser, site: Site, { copy, pair }: SampleClass): Promise<Page> {
	const page = await newPage(browser);
	page.setDefaultTimeout(120_000);
	await page.addInitScript(watch);
	await page.goto(`${site.address}en/teach/gradebook/`);
	await page.waitForSelector('#choose');
	const { kid, publicKey: id, privateKey } = pair;
	await page.evaluate(keep, [copy, { id, kid, privateKey, made: 1, own: true, saved: true }] as const);
	await page.goto(`${site.address}en/teach/gradebook/#${copy.assignment.id}`);
	await page.reload();
	await page.waitForSelector('#collect');
	return page;
}

// What follows runs inside the page.

declare global {
	interface Window {
		tasks: number[];
	}
}

/** Lists long tasks, and marks when the first row of the table is there. */
function watch(): void {
	window.tasks = [];
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) window.tasks.push(duration);
	}).observe({ type: 'longtask', buffered: true });
	new MutationObserver((_, observer) => {
		if (!document.querySelector('.gb tbody tr')) return;
		observer.disconnect();
		requestAnimationFrame(() => performance.mark('shown'));
	}).observe(document, { subtree: true, childList: true });
}

async function keep([assignment, key]: readonly [unknown, unknown]): Promise<void> {
	const opening = indexedDB.open('reading-the-strategy-teach');
	const database = await new Promise<IDBDatabase>((resolve) => {
		opening.onsuccess = () => resolve(opening.result);
	});
	const writing = database.transaction(['assignments', 'keys'], 'readwrite');
	writing.objectStore('assignments').put(assignment);
	writing.objectStore('keys').put(key);
	await new Promise((resolve) => (writing.oncomplete = resolve));
	database.close();
}

/** Gives the page the files as a person would; milliseconds until what came of it is said. */
async function addFiles(texts: readonly string[]): Promise<number> {
	const given = new DataTransfer();
	for (const [number, text] of texts.entries()) given.items.add(new File([text], `${number}.json`));
	// What the test itself does counts for nobody.
	await new Promise((resolve) => setTimeout(resolve, 500));
	window.tasks.length = 0;
	const input = document.querySelector<HTMLInputElement>('input[type=file][multiple]');
	const began = performance.now();
	if (input) input.files = given.files;
	input?.dispatchEvent(new Event('change', { bubbles: true }));
	await new Promise<void>((resolve) => {
		new MutationObserver((_, observer) => {
			if (!document.querySelector('.msg-ok')) return;
			observer.disconnect();
			resolve();
		}).observe(document, { subtree: true, childList: true });
	});
	return performance.now() - began;
}

/** Since the last time it was asked. */
async function longestTask(): Promise<number> {
	await new Promise((resolve) => setTimeout(resolve, 500));
	return Math.max(0, ...window.tasks.splice(0));
}

async function scrollThrough(): Promise<void> {
	const region = document.querySelector('.gb-scroll');
	if (!region) return;
	region.scrollIntoView();
	for (let top = 0; top < region.scrollHeight; top += 300) {
		region.scrollTop = top;
		await new Promise((resolve) => requestAnimationFrame(resolve));
	}
	for (let left = 0; left < region.scrollWidth; left += 300) {
		region.scrollLeft = left;
		await new Promise((resolve) => requestAnimationFrame(resolve));
	}
}
