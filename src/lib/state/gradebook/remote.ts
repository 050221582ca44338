import { openTeachStore } from '#lib/platform/teach-store/teach-store.ts';
import { remoteOf, type Remote } from '#lib/platform/workers/remote.ts';
import type { GradebookCalls } from './calls.ts';

/** The gradebook in its worker; where the browser has none for us, in the page. */
export const gradebookRemote = (): Remote<GradebookCalls> =>
	remoteOf<GradebookCalls>(
		() =>
			new Worker(new URL('./gradebook.worker.ts', import.meta.url), { type: 'module', name: 'gradebook' }),
		async () => {
			const { gradebookCalls } = await import('./served.ts');
			return gradebookCalls(await openTeachStore());
		}
	);
