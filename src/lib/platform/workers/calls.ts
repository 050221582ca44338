import type { Job } from './job.ts';

/** What can be asked of a worker, by name: takes what can be cloned, gives what can be cloned. */
export type Call<I = never, O = unknown> = (input: I, job: Job) => Promise<O>;

export type InputOf<F> = F extends Call<infer I> ? I : never;
export type OutputOf<F> = F extends (...given: never[]) => Promise<infer O> ? O : never;

/**
 * What goes to and fro. Both ends come from the same build and speak of the same calls, so that a value is what its
 * call says: `never` lets it pass as that.
 */
export type ToWorker =
	| { readonly id: number; readonly name: string; readonly input: never }
	| { readonly id: number; readonly cancel: true };
export type FromWorker =
	| { readonly code: 'ready' }
	| { readonly code: 'progress'; readonly id: number; readonly done: number; readonly total: number }
	| { readonly code: 'done'; readonly id: number; readonly value: never }
	| { readonly code: 'stopped'; readonly id: number }
	| { readonly code: 'failed'; readonly id: number; readonly message: string };
