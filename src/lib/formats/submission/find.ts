import * as v from 'valibot';
import { FORMAT, VERSION, type Sealed } from './model.ts';

/**
 * Every submission in the text of a file or a message, in order; never empty: what holds none is told in one entry. Takes
 * what mail programs do to a text: quoting, broken lines, full-width letters and signs, words around it.
 */
export function findSealed(text: string): readonly Sealed[] {
	const json = parse(text);
	if (json !== undefined) return [readFile(json)];
	// A file that was cut is no JSON any more, but still says what it was.
	if (/^\uFEFF?\s*\{/.test(text) && text.includes(FORMAT)) return [{ code: 'damaged' }];
	const found = findTexts(text);
	return found.length > 0 ? found : [{ code: 'not-ours' }];
}

const JWE = /^[\w-]+\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+$/;

function readFile(json: unknown): Sealed {
	if (!v.is(Ours, json)) return { code: 'not-ours' };
	if (v.is(Newer, json)) return { code: 'newer', v: json.v };
	if (!v.is(FileSchema, json)) return { code: 'damaged' };
	return { code: 'sealed', assignment: json.assignment, jwe: json.sealed };
}

const Ours = v.object({ format: v.literal(FORMAT) });
const Newer = v.object({ v: v.pipe(v.number(), v.gtValue(VERSION)) });
const FileSchema = v.object({
	v: v.literal(VERSION),
	assignment: v.string(),
	sealed: v.pipe(v.string(), v.regex(JWE))
});

const BEGIN = /BEGIN\s{0,9}SUBMISSION\s{0,9}(\d{1,9})\s{1,9}([0-9a-z]{1,64})[^0-9a-z]/i;
const END = /END\s{0,9}SUBMISSION/i;

function findTexts(text: string): readonly Sealed[] {
	return text
		.normalize('NFKC')
		.replace(/\p{Cf}/gu, '')
		.replace(/^[>|\s]+/gm, '')
		.split(/(?=BEGIN\s{0,9}SUBMISSION\s{0,9}\d)/i)
		.filter((part) => /^BEGIN/i.test(part))
		.map(readText);
}

function readText(part: string): Sealed {
	const begin = BEGIN.exec(part);
	if (!begin) return { code: 'damaged' };
	const [line, version = '', assignment = ''] = begin;
	if (Number(version) > VERSION) return { code: 'newer', v: Number(version) };
	const rest = part.slice(begin.index + line.length);
	const end = rest.search(END);
	if (end < 0) return { code: 'damaged' };
	const jwe = rest
		.slice(0, end)
		.replace(/[^\w+/=.-]/g, '')
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '.');
	return JWE.test(jwe) ? { code: 'sealed', assignment: assignment.toLowerCase(), jwe } : { code: 'damaged' };
}

function parse(text: string): unknown {
	try {
		// Editors on Windows put a byte order mark in front, which JSON does not have.
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return undefined;
	}
}
