import * as v from 'valibot';
import {
	ALLOWED_LANGUAGES,
	FEEDBACKS,
	type AskedDetails,
	type Assignment
} from '#lib/domain/assignment/model.ts';

/** What a link says in text. Names are short because links are; once released none changes its meaning. */
export type Settings = Omit<Assignment, 'v' | 'paper' | 'key'>;

export const writeSettings = (settings: Settings): string =>
	JSON.stringify({
		...settings.later,
		i: settings.id,
		t: settings.title,
		n: settings.instructions,
		l: settings.languages,
		o: settings.otherShown,
		s: settings.seed,
		a: settings.attempts,
		p: settings.pass,
		f: settings.feedback,
		x: settings.opens,
		c: settings.closes,
		m: settings.timeLimit,
		d: settings.details,
		e: settings.edition
	});

/** Undefined where the text is none. */
export function readSettings(text: string): Settings | undefined {
	const raw = parse(text);
	if (!v.is(SettingsSchema, raw)) return undefined;
	const { i, t, n, l, o, s, a, p, f, x, c, m, d, e, ...later } = raw;
	return {
		id: i,
		title: t,
		instructions: n,
		languages: l,
		otherShown: o,
		seed: s,
		attempts: a,
		pass: p,
		feedback: f,
		opens: x,
		closes: c,
		timeLimit: m,
		details: d,
		edition: e,
		later
	};
}

const number = v.nullable(v.pipe(v.number(), v.finite()));
const asked = v.exactOptional(v.picklist(['required', 'optional']));
const DetailsSchema = v.strictObject({
	name: asked,
	number: asked,
	group: asked,
	email: asked
}) satisfies v.GenericSchema<AskedDetails>;

/** Read as it came, so that settings of a later version stay. */
const SettingsSchema = v.object({
	i: v.string(),
	t: v.string(),
	n: v.string(),
	l: v.picklist(ALLOWED_LANGUAGES),
	o: v.boolean(),
	s: v.string(),
	a: number,
	p: number,
	f: v.picklist(FEEDBACKS),
	x: number,
	c: number,
	m: number,
	d: DetailsSchema,
	e: v.string()
});

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
