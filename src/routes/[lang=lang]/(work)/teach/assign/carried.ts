import * as v from 'valibot';

const Carried = v.object({ draft: v.unknown(), focus: v.nullable(v.string()) });

/** What came along from the page in the other language: the form, and which control had the focus. */
export function readCarried(value: unknown): v.InferOutput<typeof Carried> | null {
	const read = v.safeParse(Carried, value);
	return read.success ? read.output : null;
}
