/**
 * Asks the browser to keep what the course stores, also when the device runs short of room; some ask the reader. To be
 * called when something worth keeping is done. Where the browser cannot or will not, nothing changes.
 */
export async function askToPersist(): Promise<void> {
	try {
		if (!(await navigator.storage.persisted())) await navigator.storage.persist();
	} catch {
		// Not offered here, or not on an insecure address.
	}
}
