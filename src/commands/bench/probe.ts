import type { Measured, Plan } from './plan.ts';

declare global {
	interface Window {
		/** Really presses the mouse there; done once the browser has taken it. */
		benchTap(x: number, y: number): Promise<void>;
		benchDone(measured: Measured): Promise<void>;
	}
}

/** Runs inside a page from its first moment: looks on every frame, and acts as soon as a person could. */
export async function probe({ text, taps, feedback, more }: Plan): Promise<void> {
	const tasks: PerformanceEntry[] = [];
	const clicks: number[] = [];
	let tapped = false;

	const frame = (): Promise<number> => new Promise(requestAnimationFrame);

	async function until<T>(find: () => T | null | undefined): Promise<T> {
		for (;;) {
			const found = find();
			if (found) return found;
			await frame();
		}
	}

	const seen = (selector: string): Element | undefined =>
		[...document.querySelectorAll(selector)].find(
			(element) => element.checkVisibility() && element.getBoundingClientRect().height > 0
		);

	let place = '';
	/** Where to press: in view, not covered, and standing still since the last frame. */
	function pointOf(element: Element): readonly [number, number] | null {
		const { top, bottom } = element.getBoundingClientRect();
		if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' });
		const box = element.getBoundingClientRect();
		const before = place;
		place = `${box.left} ${box.top}`;
		const point = [box.left + Math.min(box.width / 2, 40), box.top + box.height / 2] as const;
		return place === before && element.contains(document.elementFromPoint(...point)) ? point : null;
	}

	/** When the tap was made, and whether that was before the script of its question had come. */
	async function tap(selector: string): Promise<Pick<Measured, 'sent' | 'early'>> {
		const [point, early] = await until(() => {
			const element = seen(selector);
			const point = element && pointOf(element);
			return point && ([point, element.matches('[data-island]:not([data-ready]) *')] as const);
		});
		tapped = true;
		const sent = performance.now();
		await window.benchTap(...point);
		return { sent, early };
	}

	function timePaint({ timeStamp }: Event): void {
		// A tap on a label clicks its input as well.
		if (!tapped) return;
		tapped = false;
		// What is posted in a frame arrives after that frame has been painted.
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => clicks.push(performance.now() - timeStamp);
			port2.postMessage(null);
		});
	}

	async function answer(): Promise<Pick<Measured, 'sent' | 'early' | 'feedback'>> {
		let last = { sent: NaN, early: false };
		for (const selector of taps) last = await tap(selector);
		if (taps.length > 0) await until(() => seen(feedback)?.textContent.trim());
		return { ...last, feedback: taps.length > 0 ? performance.now() : NaN };
	}

	new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({
		type: 'longtask',
		buffered: true
	});
	addEventListener('click', timePaint, true);

	const textThere = until(() => seen(text)).then(() => performance.now());
	const answered = await answer();
	const textAt = await textThere;
	const { startTime: firstPaint } = await until(
		() => performance.getEntriesByName('first-contentful-paint')[0]
	);
	const blocked = tasks
		.filter(({ startTime }) => startTime < (answered.feedback || textAt))
		.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);

	// The first answer's own clicks waited for the script, not for paint.
	clicks.length = 0;
	for (const selector of more) {
		await new Promise((resolve) => setTimeout(resolve, 200));
		await tap(selector);
	}
	await new Promise((resolve) => setTimeout(resolve, more.length > 0 ? 200 : 0));
	await window.benchDone({ firstPaint, text: textAt, ...answered, blocked, clicks });
}
