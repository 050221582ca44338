import type { Call, FromWorker, ToWorker } from './calls.ts';
import { jobOf, Stopped } from './job.ts';

/** Nothing waits for a worker but the news that it shall stop. */
const SLICE = 50;

/** Inside a worker: answers every call, several at a time. */
export function serveCalls(calls: Readonly<Record<string, Call>>): void {
	const running = new Map<number, AbortController>();
	const post = (message: FromWorker): void => self.postMessage(message);

	self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
		if ('cancel' in data) running.get(data.id)?.abort();
		else void answer(data.id, data.name, data.input);
	});
	post({ code: 'ready' });

	async function answer(id: number, name: string, input: never): Promise<void> {
		const stop = new AbortController();
		running.set(id, stop);
		const job = jobOf(stop.signal, SLICE, (done, total) => post({ code: 'progress', id, done, total }));
		try {
			// What the call gives is what the other end takes it for: see `FromWorker`.
			const value = await calls[name]?.(input, job);
			self.postMessage({ code: 'done', id, value });
		} catch (error) {
			post(
				error instanceof Stopped
					? { code: 'stopped', id }
					: { code: 'failed', id, message: error instanceof Error ? error.message : String(error) }
			);
		} finally {
			running.delete(id);
		}
	}
}
