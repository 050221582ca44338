import * as v from 'valibot';
import { problemAt, type Problem } from '../problem.server.ts';
import { suggest } from '../nearest.server.ts';
import { valueAt, type Path, type YamlFile } from '../yaml-file.server.ts';
import { expectedOf, foundOf, lowerFirst, remedyOf } from './issue-words.server.ts';
import { descriptionOf, schemaAt, unknownFields } from './walk.server.ts';

/** What in a document does not fit its schema, each with its place. */
export function schemaProblems(schema: v.GenericSchema, yaml: YamlFile): Problem[] {
	const { issues = [] } = v.safeParse(schema, yaml.value);
	const misfits = issues
		// Valibot names one unknown field per object; `unknownFields` names them all.
		.filter((issue) => issue.expected !== 'never')
		.map((issue) => misfit(schema, yaml, issue));
	return [
		...misfits,
		...unknownFields(schema, yaml.value).map((field) => unknown(yaml, field.path, field.known))
	];
}

function misfit(schema: v.GenericSchema, yaml: YamlFile, issue: v.BaseIssue<unknown>): Problem {
	const path = pathOf(issue);
	const field = schemaAt(schema, yaml.value, path);
	const sentence = field && descriptionOf(field);
	const name = nameOf(isTextOf(schema, yaml, path) ? path.slice(0, -1) : path);
	const isMissing = issue.path?.at(-1)?.origin === 'key';
	const language = isLanguageOf(schema, yaml, path);
	if (language) return withoutText(yaml, path, language, isMissing);
	if (isMissing)
		return problemAt(yaml.at(path), {
			code: 'field-missing',
			expected: `the field \`${name}\``,
			found: 'none',
			remedy: sentence ? `Add \`${name}\`: ${lowerFirst(sentence)}` : 'Add it.'
		});
	return problemAt(yaml.at(path), {
		code: 'field-wrong',
		expected: `${name === undefined ? '' : `in \`${name}\` `}${expectedOf(issue)}`,
		found: foundOf(issue.input),
		remedy: remedyOf(issue, sentence)
	});
}

function unknown(yaml: YamlFile, path: Path, known: readonly string[]): Problem {
	const name = String(path.at(-1));
	const list = known.map((field) => `\`${field}\``).join(', ');
	// `{ en: One, two, zh: … }`: to YAML `two` is a field without a value.
	const isRest = valueAt(yaml.value, path) === null;
	const others = isRest
		? 'A comma ends a text that stands in `{ … }`: put the text into quotes.'
		: `The fields here are ${list}.`;
	return problemAt(yaml.atKey(path), {
		code: 'field-unknown',
		expected: 'a field of the format',
		found: `\`${name}\``,
		remedy: suggest(name, known, others)
	});
}

const LANGUAGE_NAMES = { en: 'English', zh: 'Chinese' } as const;
type LanguageName = (typeof LANGUAGE_NAMES)[keyof typeof LANGUAGE_NAMES];

/** The language whose text is missing or empty, where the issue is that. */
function isLanguageOf(schema: v.GenericSchema, yaml: YamlFile, path: Path): LanguageName | undefined {
	const key = path.at(-1);
	const isText = (key === 'en' || key === 'zh') && isTextOf(schema, yaml, path);
	return isText && !hasWords(yaml, path) ? LANGUAGE_NAMES[key] : undefined;
}

/** Whether the field is one language of a text: messages name the text then. */
function isTextOf(schema: v.GenericSchema, yaml: YamlFile, path: Path): boolean {
	const parent = schemaAt(schema, yaml.value, path.slice(0, -1));
	return path.length > 0 && parent !== undefined && 'text' in v.getMetadata(parent);
}

const nameOf = (path: Path) => path.findLast((key) => typeof key === 'string');

function hasWords(yaml: YamlFile, path: Path): boolean {
	const value = valueAt(yaml.value, path);
	return value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === '');
}

const withoutText = (yaml: YamlFile, path: Path, language: LanguageName, isMissing: boolean): Problem =>
	problemAt(yaml.at(path), {
		code: isMissing ? 'language-missing' : 'language-empty',
		expected: `${ofField(path)}a text in ${language} (\`${String(path.at(-1))}\`)`,
		found: isMissing ? 'none' : 'an empty one',
		remedy: 'Every text stands in both languages, `en` and `zh`.'
	});

/** In which field a text is missing: `in \`stem\` `. */
function ofField(path: Path): string {
	const name = nameOf(path.slice(0, -1));
	return name === undefined ? '' : `in \`${name}\` `;
}

const pathOf = (issue: v.BaseIssue<unknown>): Path =>
	(issue.path ?? []).flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? [key] : []));
