import type { Page } from 'playwright/test';

/** As a browser with storage switched off for this site: touching it throws. */
export const blockStorage = (page: Page): Promise<void> =>
	page.addInitScript(() => {
		for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('The operation is insecure.', 'SecurityError');
				}
			});
	});

/** As a device without room: whatever is put into a database is refused. */
export const fillStorage = (page: Page): Promise<void> =>
	page.addInitScript(() => {
		IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = () => {
			throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
		};
	});
