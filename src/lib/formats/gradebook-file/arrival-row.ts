import * as v from 'valibot';
import type { WrongFile } from '#lib/domain/gradebook/model.ts';

/** One thing that came for an assignment, as it is kept: opened again whenever the gradebook is. */
export type ArrivalRow = {
	readonly id: string;
	readonly assignment: string;
	/** Name of the file, or what the page called the pasted text: data. */
	readonly source: string;
	/** When it came, milliseconds since 1970. */
	readonly at: number;
} & (
	| {
			/** The text of a file or message as it came: one submission or several, sealed. */
			readonly kind: 'sealed';
			readonly text: string;
	  }
	| {
			/** Nothing that could be kept: a picture, a file of another program or for another place. */
			readonly kind: 'refused';
			readonly code: 'not-ours' | 'damaged' | WrongFile['code'];
	  }
	| {
			/** A gradebook file of a later version of the course, or of another assignment: nothing of it is kept. */
			readonly kind: 'refused-book';
			readonly because:
				| { readonly code: 'newer'; readonly v: number }
				| { readonly code: 'other-assignment'; readonly assignment: string };
	  }
	| {
			/** Typed in by the instructor from an answer sheet: `writeSubmission`, not sealed. */
			readonly kind: 'paper';
			readonly text: string;
	  }
);

/** The row of a sheet: typed in again, it takes the place of the former. */
export const paperRowId = (assignment: string, submission: string): string =>
	`${assignment}/paper/${submission}`;

const frame = {
	id: v.pipe(v.string(), v.nonEmpty()),
	assignment: v.string(),
	source: v.string(),
	at: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15))
};

const ArrivalSchema = v.variant('kind', [
	v.object({ ...frame, kind: v.literal('sealed'), text: v.string() }),
	v.object({
		...frame,
		kind: v.literal('refused'),
		code: v.picklist(['not-ours', 'damaged', 'assignments', 'backup', 'damaged-book'])
	}),
	v.object({
		...frame,
		kind: v.literal('refused-book'),
		because: v.variant('code', [
			v.object({ code: v.literal('newer'), v: v.number() }),
			v.object({ code: v.literal('other-assignment'), assignment: v.string() })
		])
	}),
	v.object({ ...frame, kind: v.literal('paper'), text: v.string() })
]) satisfies v.GenericSchema<ArrivalRow>;

/** A row as it was kept; null where this version cannot read it. */
export const readArrival = (row: unknown): ArrivalRow | null => (v.is(ArrivalSchema, row) ? row : null);
