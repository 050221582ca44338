import type { TeachStore } from '#lib/platform/teach-store/teach-store.ts';
import type { InputOf, OutputOf } from '#lib/platform/workers/calls.ts';
import type { Job } from '#lib/platform/workers/job.ts';
import type { GradebookCalls } from './calls.ts';
import { Gradebook } from './gradebook.ts';

type Served = {
	readonly [K in keyof GradebookCalls]: (
		input: InputOf<GradebookCalls[K]>,
		job: Job
	) => Promise<OutputOf<GradebookCalls[K]>>;
};

export function gradebookCalls(store: TeachStore): Served {
	const gradebook = new Gradebook(store);
	return {
		begin: (input, job) => gradebook.begin(input, job),
		add: (input, job) => gradebook.add(input, job),
		decide: (policy) => gradebook.decide(policy),
		arrange: (wanted) => gradebook.arrange(wanted),
		sheet: (id) => gradebook.sheet(id),
		remark: (remark) => gradebook.remark(remark),
		forget: (ids) => gradebook.forget(ids),
		csv: (wanted) => gradebook.csv(wanted),
		book: (wanted) => gradebook.book(wanted)
	};
}
