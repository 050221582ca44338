/** Lays out, one by one in spare moments, what look/lesson.css puts off, so that nothing moves when it is scrolled to. */
export async function layOutTheRest(): Promise<void> {
	for (const part of document.querySelectorAll<HTMLElement>('.later, .sec')) {
		await spareMoment();
		part.dataset['laid'] = '';
	}
}

/** Safari has no idle callbacks. */
const spareMoment = (): Promise<unknown> =>
	new Promise((resolve) =>
		'requestIdleCallback' in window ? requestIdleCallback(resolve, { timeout: 500 }) : setTimeout(resolve, 50)
	);
