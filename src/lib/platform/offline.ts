const PREFIX = 'reading-the-strategy-page ';

export interface Offline {
	/** Version of the build that wrote this page. */
	readonly version: string;
	/** Address of the service worker, which answers from what is kept here where the line does not. */
	readonly worker: string;
	/** Path of the page, with a slash at the end: the worker minds no other. */
	readonly scope: string;
}

/**
 * Keeps this page and everything that it has fetched, so that it opens again without a line. What earlier versions kept
 * goes only when all of this one is there: at any moment one of them is whole. False where the browser cannot, or
 * inside the frame of another page (an LMS), which must not find a service worker.
 */
export async function keepOffline({ version, worker, scope }: Offline): Promise<boolean> {
	try {
		if (window.top !== window.self || !('serviceWorker' in navigator)) return false;
		const ours = `${PREFIX}${scope} `;
		const cache = await caches.open(ours + version);
		const kept = new Set((await cache.keys()).map(({ url }) => url));
		const page = new URL(scope, location.href).href;
		await cache.addAll([...new Set([page, ...fetched()])].filter((address) => !kept.has(address)));
		await navigator.serviceWorker.register(worker, { scope });
		for (const name of await caches.keys())
			if (name.startsWith(ours) && name !== ours + version) await caches.delete(name);
		return true;
	} catch {
		// No line, no room, or storage blocked: the page works as long as it stays open.
		return false;
	}
}

/** The files of this site that the page has fetched so far. */
const fetched = (): readonly string[] =>
	performance
		.getEntriesByType('resource')
		.map(({ name }) => name.replace(/#.*/, ''))
		.filter((address) => address.startsWith(`${location.origin}/`));
