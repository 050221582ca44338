import * as v from 'valibot';
import type { Paper } from './model.ts';

const id = v.string();

/** A paper as it comes from storage or a file. */
export const PaperSchema = v.object({
	items: v.array(
		v.object({ item: id, unit: id, keyVersion: v.string(), order: v.record(v.string(), v.array(id)) })
	)
}) satisfies v.GenericSchema<Paper>;
