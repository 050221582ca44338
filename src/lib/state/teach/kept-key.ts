import * as v from 'valibot';

const KeptKeySchema = v.object({
	/** The public key as an assignment carries it. */
	id: v.string(),
	kid: v.string(),
	privateKey: v.object({
		kty: v.literal('EC'),
		crv: v.literal('P-256'),
		x: v.string(),
		y: v.string(),
		d: v.string()
	}),
	/** Milliseconds since 1970. */
	made: v.number(),
	/** Made in this browser. One that came in a file opens what was sealed for it, and seals nothing new here. */
	own: v.boolean(),
	/** The instructor said that the key file is in a safe place. */
	saved: v.boolean()
});
/** A row of the store `keys`. */
export type KeptKey = v.InferOutput<typeof KeptKeySchema>;

/** A key as it was kept; null where this version cannot read it. */
export function readKey(row: unknown): KeptKey | null {
	const read = v.safeParse(KeptKeySchema, row);
	return read.success ? read.output : null;
}
