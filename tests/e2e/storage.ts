import type { Page } from 'playwright/test';

/** As a browser with storage switched off for this site: touching it throws. */
export async function blockStorage(page: Page): Promise<void> {
	await page.addInitScript(() => {
		for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('The operation is insecure.', 'SecurityError');
				}
			});
	});
}

/** As a device without room: whatever is put into a database is refused, until the page hears of `room`. */
export async function fillStorage(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const { put, add } = IDBObjectStore.prototype;
		IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = () => {
			throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
		};
		window.addEventListener('room', () => Object.assign(IDBObjectStore.prototype, { put, add }));
	});
}

/** There is room on the device again. */
export const makeRoom = (page: Page): Promise<boolean> =>
	page.evaluate(() => window.dispatchEvent(new Event('room')));

/** As a slow disk: a database opens `wait` milliseconds late. */
export async function slowDatabase(page: Page, wait: number): Promise<void> {
	await page.addInitScript((late) => {
		const open = IDBFactory.prototype.open;
		IDBFactory.prototype.open = function (...given) {
			const request = open.apply(this, given);
			const listen = request.addEventListener.bind(request);
			request.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) =>
				listen(type, (event) => {
					const tell = () => (typeof listener === 'function' ? listener(event) : listener.handleEvent(event));
					if (type === 'success') setTimeout(tell, late);
					else tell();
				});
			return request;
		};
	}, wait);
}

/** As a disk that is busy: nothing that the page writes into its record ends before the page is left. */
export async function holdDatabase(page: Page, name: string): Promise<void> {
	await page.evaluate(
		(database) =>
			new Promise<void>((resolve) => {
				const opening = indexedDB.open(database);
				opening.onsuccess = () => {
					const store = opening.result.transaction(['events', 'drafts'], 'readwrite').objectStore('events');
					const goOn = () => {
						store.count().onsuccess = goOn;
						resolve();
					};
					goOn();
				};
			}),
		name
	);
}
