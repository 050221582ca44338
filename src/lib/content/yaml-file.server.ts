import {
	isMap,
	isNode,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	visit,
	type Document,
	type YAMLError
} from 'yaml';
import type { Place, Problem } from './problem.server.ts';
import { problemAt } from './problem.server.ts';

/** The way to a value inside a document: field names and places in lists. */
export type Path = readonly (string | number)[];

export const valueAt = (value: unknown, path: Path): unknown =>
	path.reduce<unknown>(
		(inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
		value
	);

/** A YAML document that was read, with the place of everything in it. */
export interface YamlFile {
	readonly file: string;
	readonly value: unknown;
	/** Where the value at `path` begins (a list: its name), or what of the way to it exists. */
	at(path: Path): Place;
	/** Where the field's name stands. */
	atKey(path: Path): Place;
	/** Where the character at `offset` of the text at `path` stands. */
	inText(path: Path, offset: number): Place;
}

export function readYaml(file: string, text: string): { yaml: YamlFile } | { problems: Problem[] } {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const place = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	const broken = syntaxErrors([...document.errors, ...document.warnings]).map((error) =>
		syntaxProblem(error, text, place)
	);
	visit(document, {
		Alias: (_, alias) => void broken.push(aliasProblem(place(alias.range?.[0] ?? 0), alias.source))
	});
	if (broken.length > 0) return { problems: broken };

	const keyPlace = (path: Path): Place | undefined => {
		const parent = document.getIn(path.slice(0, -1), true);
		const pairs = isMap(parent) ? parent.items : [];
		const key = pairs.map((pair) => pair.key).find((key) => isScalar(key) && key.value === path.at(-1));
		return isScalar(key) && key.range ? place(key.range[0]) : undefined;
	};
	const at = (path: Path): Place => {
		for (let length = path.length; length >= 0; length--) {
			const way = path.slice(0, length);
			const node = document.getIn(way, true);
			if (!isNode(node) || !node.range) continue;
			// A list that is written line by line begins with its first entry: what is said of the list is not about that.
			const isBlockList = isSeq(node) && !node.flow;
			return (isBlockList ? keyPlace(way) : undefined) ?? place(node.range[0]);
		}
		return place(0);
	};
	const atKey = (path: Path): Place => keyPlace(path) ?? at(path);
	const inText = (path: Path, offset: number): Place =>
		place(offsetInSource(document, text, path, offset) ?? 0);
	return { yaml: { file, value: document.toJS(), at, atKey, inText } };
}

/**
 * YAML folds lines, so an offset in the value is not one in the file. But folding changes white space only:
 * the character is the one with as many visible characters before it.
 */
function offsetInSource(document: Document, source: string, path: Path, offset: number): number | undefined {
	const node = document.getIn(path, true);
	if (!isScalar(node) || !node.range || typeof node.value !== 'string') return undefined;
	const [start, end] = node.range;
	const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
	const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
	let at = isBlock ? source.indexOf('\n', start) : isQuoted ? start + 1 : start;
	let left = node.value.slice(0, offset).replace(/\s/g, '').length;
	while (at < end && (left > 0 || /\s/.test(source[at] ?? ''))) {
		if (!/\s/.test(source[at] ?? '')) left--;
		at++;
	}
	return at < end ? at : start;
}

/** After the first place that cannot be read, all that follows is misread too and would only be noise. */
function syntaxErrors(errors: readonly YAMLError[]): YAMLError[] {
	const sorted = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
	const first = sorted.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
	return first === -1 ? sorted : sorted.slice(0, first + 1);
}

function syntaxProblem(error: YAMLError, source: string, place: (offset: number) => Place): Problem {
	const [start] = error.pos;
	const word = /^["']?([\w-]+)/.exec(source.slice(start))?.[1] ?? '';
	if (error.code === 'DUPLICATE_KEY')
		return problemAt(place(start), {
			code: 'yaml-duplicate-field',
			expected: `the field \`${word}\` once`,
			found: 'it a second time',
			remedy: 'Keep one of the two.'
		});
	return problemAt(place(start), {
		code: 'yaml-syntax',
		expected: 'YAML that can be read',
		found: `this: ${error.message.split('\n', 1)[0] ?? ''}`.replace(/[.:]$/, ''),
		remedy: isTabbed(source, start) ? TABS : (REMEDIES[error.code] ?? QUOTE)
	});
}

const QUOTE =
	'Indent by two spaces a level. Put a text into quotes that contains `: ` or ` #`, that begins with a special sign, or that has a brace, bracket or comma inside `{ … }`.';

const TABS = 'Indent with spaces, two a level; there is a tab.';

/** YAML names a tab only in some places. */
const isTabbed = (source: string, offset: number): boolean =>
	/^\s*\t/.test(source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset + 1));

const REMEDIES: Partial<Record<YAMLError['code'], string>> = {
	BAD_INDENT: 'Indent with spaces, two a level, all fields of one entry alike.',
	MULTIPLE_DOCS: 'Remove the line `---`.'
};

/** What begins with `*` is a reference in YAML; the course has none, so it is a text without its quotes. */
const aliasProblem = (place: Place, name: string): Problem =>
	problemAt(place, {
		code: 'yaml-syntax',
		expected: 'a text',
		found: `\`*${name}\` without quotes`,
		remedy: 'Put a text that begins with `*` into quotes.'
	});
