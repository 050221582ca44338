/** Done once the browser has nothing more urgent to do, in a fifth of a second at the latest. Safari has no idle callbacks. */
export const spareMoment = (): Promise<unknown> =>
	new Promise((resolve) =>
		'requestIdleCallback' in window ? requestIdleCallback(resolve, { timeout: 200 }) : setTimeout(resolve, 50)
	);
