// Answers for the page of an assignment where the line does not. That page alone registers it, for its own path, and
// keeps what is needed itself (platform/offline.ts): this file knows no version, and so hardly ever changes.

interface Fetching extends Event {
	readonly request: Request;
	respondWith(answer: Promise<Response>): void;
}

/** The names of these files change with their contents. */
const IMMUTABLE = /\/_app\/immutable\//;
/** Longer than this nobody waits for a line that may never answer, where there is a copy. */
const PATIENCE = 4000;

const isFetching = (event: Event): event is Fetching => 'request' in event && 'respondWith' in event;

addEventListener('fetch', (event) => {
	if (!isFetching(event) || event.request.method !== 'GET') return;
	if (new URL(event.request.url).origin === location.origin) event.respondWith(answer(event.request));
});

async function answer(request: Request): Promise<Response> {
	const kept = await caches.match(request, { ignoreVary: true }).catch(() => undefined);
	if (!kept) return fetch(request);
	if (IMMUTABLE.test(request.url)) return kept;
	const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE));
	return Promise.race([late, fetch(request).then((fresh) => (fresh.ok ? fresh : kept))]).catch(() => kept);
}
