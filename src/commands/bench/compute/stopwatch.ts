/** Milliseconds that `work` takes, `runs` times over. The first run stands for itself: a page too starts cold. */
export const timed = (runs: number, work: (run: number) => unknown): readonly number[] =>
	Array.from({ length: runs }, (_, run) => {
		const began = performance.now();
		work(run);
		return performance.now() - began;
	});
