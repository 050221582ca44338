import { deserialize, serialize } from 'node:v8';
import { getEnvironmentData, isMainThread, setEnvironmentData } from 'node:worker_threads';
import type { Course } from './course.server.ts';

// A build checks the course once, in a thread; those that it starts afterwards, one to list the pages and one to write
// them, are handed what was read, so that none of them reads it again, or asks for each page whether a file has changed.
const KEY = 'checked course';

/** A course that was checked, to be handed to other threads, or what is wrong with it. */
export type Checked = { readonly packed: Uint8Array } | { readonly errors: string };

export const isChecked = (data: unknown): data is Checked =>
	typeof data === 'object' && data !== null && ('packed' in data || 'errors' in data);

/** Shared between threads, for every thread gets it, also those that have no use for it. */
export function packCourse(course: Course): Uint8Array {
	const bytes = serialize(course);
	const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
	shared.set(bytes);
	return shared;
}

/** What threads that are started from now on take for the course in `root`. */
export function handOver(root: string, packed: Uint8Array): void {
	const handed: Handed = { root, packed };
	setEnvironmentData(KEY, handed);
}

/** The course in `root` as the thread was handed it; undefined where it was not. */
export function handedOver(root: string): Course | undefined {
	if (isMainThread) return undefined;
	if (taken?.root !== root) taken = { root, course: take(root) };
	return taken.course;
}

let taken: { readonly root: string; readonly course: Course | undefined } | undefined;

function take(root: string): Course | undefined {
	const handed = getEnvironmentData(KEY);
	if (!isHanded(handed) || handed.root !== root) return undefined;
	// Written by `packCourse` in the same build: its shape needs no check.
	const course: Course = deserialize(Buffer.from(handed.packed));
	return course;
}

interface Handed {
	readonly root: string;
	readonly packed: Uint8Array;
}

const isHanded = (data: unknown): data is Handed =>
	typeof data === 'object' && data !== null && 'root' in data && 'packed' in data;
