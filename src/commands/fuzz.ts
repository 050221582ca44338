// Alters links, submissions, sealed texts, key files and gradebook files in every way, and fails where one crashes a
// reader or is accepted with another meaning: `npm run fuzz [-- --count 100000] [-- --seed 1] [-- --seconds 300]`. The
// seed is printed: it repeats a run.
import { parseArgs } from 'node:util';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { gradebookTargets } from './fuzz/gradebooks.ts';
import { linkTarget } from './fuzz/links.ts';
import { mutate } from './fuzz/mutate.ts';
import { sealedTargets } from './fuzz/submissions.ts';

const { values } = parseArgs({
	options: { count: { type: 'string' }, seed: { type: 'string' }, seconds: { type: 'string' } }
});
const count = Number(values.count ?? 100_000);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
const until = Date.now() + Number(values.seconds ?? 300) * 1000;
console.log(`fuzz: seed ${seed}, ${count} mutations`);

const targets = [linkTarget(seed), ...(await sealedTargets(seed)), ...(await gradebookTargets())];
const random = xoroshiro128plus(seed);
const tally = new Map<string, number>();
const failures: string[] = [];
let done = 0;
for (; done < count && Date.now() < until && failures.length < 10; done += 1) {
	const target = targets[done % targets.length];
	if (!target) break;
	const original = target.pick(random);
	const altered = mutate(original.text, target.alphabet, random);
	try {
		const verdict = await target.read(altered, original);
		const line = `${target.name}: ${verdict}`;
		tally.set(line, (tally.get(line) ?? 0) + 1);
		if (verdict.includes('ANOTHER MEANING')) failures.push(`${line}\n${altered}`);
	} catch (error) {
		failures.push(`${target.name} crashed: ${String(error)}\n${altered}`);
	}
}

for (const [line, times] of [...tally].sort()) console.log(`${String(times).padStart(8)}  ${line}`);
for (const failure of failures) console.error(failure);
if (done < count) console.log(`stopped after ${done}`);
console.log(
	failures.length === 0 ? `fuzz: ${done} mutations, all refused or of the same meaning` : 'fuzz: FAILED'
);
process.exitCode = failures.length === 0 && done > 0 ? 0 : 1;
