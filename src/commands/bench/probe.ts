/** What is done on a page, all by CSS selectors. Where several elements match, the first visible one is meant. */
export interface Plan {
	/** The text that a reader waits for. */
	readonly text: string;
	/** Taps that answer the first question; none where a page is only read. */
	readonly taps: readonly string[];
	/** Gets words in it once the answer is judged. */
	readonly feedback: string;
	/** Taps afterwards, for the time from click to paint. */
	readonly more: readonly string[];
}

/** Milliseconds since the page was asked for, but for `blocked` and `clicks`, which are durations. */
export interface Measured {
	readonly firstPaint: number;
	readonly text: number;
	readonly feedback: number;
	/** What tasks took beyond 50 ms each, up to the feedback. */
	readonly blocked: number;
	/** From each click to the frame after it. */
	readonly clicks: readonly number[];
	/** Whether the answer was sent before the script of the question had come. */
	readonly early: boolean;
}

declare global {
	interface Window {
		/** Really presses the mouse there; done once the browser has taken it. */
		benchTap(x: number, y: number): Promise<void>;
		benchDone(measured: Measured): Promise<void>;
	}
}

/** Runs inside the page, from its first moment: looks on every frame and acts as soon as a person could. */
export function probe({ text, taps, feedback, more }: Plan): void {
	const PAUSE = 200;
	const times = { firstPaint: 0, text: 0, feedback: 0 };
	const tasks: PerformanceEntry[] = [];
	const clicks: number[] = [];
	let early = false;
	let next = 0;
	let waitUntil = 0;
	let awaitingPaint = false;
	let place = '';

	new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
	new PerformanceObserver((list) => {
		times.firstPaint = list.getEntriesByName('first-contentful-paint')[0]?.startTime ?? times.firstPaint;
	}).observe({ type: 'paint', buffered: true });

	const seen = (selector: string): Element | undefined =>
		[...document.querySelectorAll(selector)].find(
			(element) => element.checkVisibility() && element.getBoundingClientRect().height > 0
		);

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

	function tap(element: Element, then: () => void): void {
		const point = pointOf(element);
		if (!point) return;
		const island = element.closest('[data-island]');
		early = island !== null && !island.hasAttribute('data-ready');
		awaitingPaint = true;
		waitUntil = Infinity;
		void window.benchTap(...point).then(then);
	}

	addEventListener(
		'click',
		({ timeStamp }) => {
			if (!awaitingPaint) return;
			awaitingPaint = false;
			// A message posted in a frame is received after that frame has been painted.
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => clicks.push(performance.now() - timeStamp);
				port2.postMessage(null);
			});
		},
		true
	);

	let earlyAnswer = false;
	const steps = [...taps, ...more];
	function look(): void {
		const now = performance.now();
		if (!times.text && seen(text)) times.text = now;
		if (!times.feedback && next >= taps.length && taps.length > 0 && seen(feedback)?.textContent.trim()) {
			times.feedback = now;
			earlyAnswer = early;
			clicks.length = 0;
			waitUntil = now + PAUSE;
		}
		const answering = next < taps.length;
		const finished = taps.length === 0 ? times.text > 0 && times.firstPaint > 0 : times.feedback > 0 && next >= steps.length;
		if (finished && now > waitUntil) {
			const blocked = tasks
				.filter((task) => task.startTime < times.feedback)
				.reduce((sum, task) => sum + Math.max(0, task.duration - 50), 0);
			void window.benchDone({ ...times, blocked, clicks, early: earlyAnswer });
			return;
		}
		const selector = steps[next];
		const element = selector && now > waitUntil && (answering || times.feedback) ? seen(selector) : undefined;
		if (element)
			tap(element, () => {
				next += 1;
				waitUntil = answering ? 0 : performance.now() + PAUSE;
			});
		requestAnimationFrame(look);
	}
	requestAnimationFrame(look);
}
