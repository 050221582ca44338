import * as v from 'valibot';
import { LANGUAGES } from '#lib/domain/course/language.ts';
import { SUBMISSION_VERSION, type Submission } from '#lib/domain/assignment/submission.ts';
import { ResponseSchema } from '#lib/domain/question/schema.ts';

export type SubmissionRead =
	| { readonly code: 'ok'; readonly submission: Submission }
	| { readonly code: 'newer'; readonly v: number }
	| { readonly code: 'damaged' };

/** Reads what was sealed. Fields that this version does not know stay on it. */
export function readSubmission(text: string): SubmissionRead {
	const raw = parse(text);
	if (v.is(Newer, raw)) return { code: 'newer', v: raw.v };
	return v.is(SubmissionSchema, raw) ? { code: 'ok', submission: raw } : { code: 'damaged' };
}

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Times of which a date can be made. */
const time = v.pipe(count, v.maxValue(8.64e15));
const typed = v.exactOptional(v.pipe(v.string(), v.maxLength(20_000)));
const language = v.picklist(LANGUAGES);

const Newer = v.object({ v: v.pipe(v.number(), v.gtValue(SUBMISSION_VERSION)) });
const SubmissionSchema = v.object({
	v: v.literal(SUBMISSION_VERSION),
	id,
	assignment: id,
	attempt: id,
	details: v.object({ name: typed, number: typed, group: typed, email: typed }),
	languages: v.array(language),
	started: time,
	handedIn: time,
	extended: count,
	items: v.pipe(
		v.array(
			v.object({
				item: id,
				keyVersion: id,
				wordingVersion: id,
				response: v.nullable(ResponseSchema),
				language,
				hints: count,
				otherShown: v.boolean(),
				ms: v.pipe(v.number(), v.finite(), v.minValue(0)),
				order: v.record(v.string(), v.array(v.string()))
			})
		),
		v.maxLength(200)
	),
	claimed: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
	edition: id,
	link: v.string()
}) satisfies v.GenericSchema<Submission>;

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
