import type { FromWorker, InputOf, OutputOf, ToWorker } from './calls.ts';
import { jobOf, Stopped, type Job, type Tell } from './job.ts';

export interface Watching {
	readonly tell?: Tell;
	readonly signal?: AbortSignal;
}

/** The other end of a worker's calls. */
export interface Remote<C> {
	/** Rejects with a `Stopped` where `signal` was aborted before it was done. */
	call<K extends keyof C & string>(
		name: K,
		input: InputOf<C[K]>,
		watching?: Watching
	): Promise<OutputOf<C[K]>>;
	close(): void;
}

type Calls<C> = { readonly [K in keyof C]: (input: InputOf<C[K]>, job: Job) => Promise<OutputOf<C[K]>> };

/** What a page may take at a stretch without anybody noticing. */
const SLICE = 12;

/**
 * Calls that run in the worker that `start` makes; where the browser refuses it, in the page, slice by slice, which
 * takes longer and does the same.
 */
export function remoteOf<C>(start: () => Worker, inPage: () => Promise<Calls<C>>): Remote<C> {
	const served = connect<C>(start).catch(async () => hereOf(await inPage()));
	return {
		call: async (name, input, watching) => (await served).call(name, input, watching),
		close: () => void served.then((remote) => remote.close())
	};
}

/** Rejects where no worker comes to life. */
function connect<C>(start: () => Worker): Promise<Remote<C>> {
	return new Promise((resolve, reject) => {
		const worker = start();
		worker.addEventListener('error', reject, { once: true });
		worker.addEventListener(
			'message',
			({ data }: MessageEvent<FromWorker>) => {
				if (data.code === 'ready') resolve(thereOf(worker));
			},
			{ once: true }
		);
	});
}

function thereOf<C>(worker: Worker): Remote<C> {
	const open = new Map<number, (message: Exclude<FromWorker, { readonly code: 'ready' }>) => void>();
	let last = 0;
	worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
		if (data.code !== 'ready') open.get(data.id)?.(data);
	});
	return {
		call: (name, input, { tell, signal } = {}) =>
			new Promise((resolve, reject) => {
				if (signal?.aborted) return reject(new Stopped());
				const id = (last += 1);
				open.set(id, (message) => {
					if (message.code === 'progress') return tell?.(message.done, message.total);
					open.delete(id);
					if (message.code === 'done') resolve(message.value);
					else reject(message.code === 'stopped' ? new Stopped() : new Error(message.message));
				});
				worker.postMessage({ id, name, input });
				signal?.addEventListener('abort', () => worker.postMessage({ id, cancel: true } satisfies ToWorker));
			}),
		close: () => worker.terminate()
	};
}

const hereOf = <C>(calls: Calls<C>): Remote<C> => ({
	call: (name, input, { tell, signal } = {}) =>
		calls[name](input, jobOf(signal ?? new AbortController().signal, SLICE, tell ?? (() => undefined))),
	close: () => undefined
});
