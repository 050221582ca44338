import { Worker } from 'node:worker_threads';
import { isChecked, type Checked } from './checked-course.server.ts';

/** Megabytes for what is forgotten at once, which is most of a check: with less, more of its time goes into tidying. */
const YOUNG = 96;

/** Checks the course in the folder `root` beside whatever else the process does meanwhile. */
export const checkInThread = (root: string): Promise<Checked> =>
	new Promise((resolve, reject) => {
		const thread = new Worker(new URL('./check-thread-entry.server.js', import.meta.url), {
			workerData: root,
			resourceLimits: { maxYoungGenerationSizeMb: YOUNG }
		});
		let checked: Checked | undefined;
		thread.on('message', (message: unknown) => {
			if (isChecked(message)) checked = message;
		});
		thread.on('error', reject);
		thread.on('exit', () => {
			if (checked) resolve(checked);
			else reject(new Error('The check of the course has ended without a word.'));
		});
	});
