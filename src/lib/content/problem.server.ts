/** Where something stands in `content/`; line and column count from 1. */
export interface Place {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/** What is wrong, in words for the author of content: phrases that fit `expected …, found …. remedy`. */
export interface Flaw {
	readonly code: string;
	readonly expected: string;
	readonly found: string;
	/** What to do, as whole sentences. */
	readonly remedy: string;
	/** An error stops the build; a warning is printed only. Absent: an error. */
	readonly severity?: 'error' | 'warning';
}

/** What is wrong, and the offset in the text at which it stands. */
export interface FlawAt {
	readonly offset: number;
	readonly flaw: Flaw;
}

export interface Problem extends Place, Required<Flaw> {
	/** The id of the item that it is about, where the report is sorted by items. */
	readonly item?: string;
}

export const problemAt = (place: Place, flaw: Flaw): Problem => ({
	file: place.file,
	line: place.line,
	column: place.column,
	code: flaw.code,
	expected: flaw.expected,
	found: flaw.found,
	remedy: flaw.remedy,
	severity: flaw.severity ?? 'error'
});

export const printPlace = (place: Place): string => `${place.file}:${place.line}:${place.column}`;

/** One line, beginning with an address that terminals and editors open. */
export function printProblem(problem: Problem): string {
	const warning = problem.severity === 'warning' ? 'warning: ' : '';
	return `${printPlace(problem)}  ${warning}expected ${problem.expected}, found ${problem.found}. ${problem.remedy}`;
}

/** A list that nobody reads to its end only hides its beginning. */
const PRINTED_AT_MOST = 200;

export function printProblems(problems: readonly Problem[]): string {
	const lines = problems.slice(0, PRINTED_AT_MOST).map(printProblem);
	const more = problems.length - lines.length;
	return (more > 0 ? [...lines, `… and ${more} more`] : lines).join('\n');
}

/** Item by item, or file by file where they are about no item: for whoever mends one after the other. */
export function printItems(problems: readonly Problem[]): string {
	const subjects = groupedBy(problems, ({ item, file }) => item ?? file);
	return [...subjects].map(([subject, own]) => [subject, ...own.map((problem) => `  ${printProblem(problem)}`)].join('\n')).join('\n\n');
}

/** How many of each kind, with the first few of it. */
export function printCounts(problems: readonly Problem[], shown: number): string {
	const kinds = groupedBy(problems, ({ code }) => code);
	return [...kinds]
		.map(([code, own]) => [`${own.length} ${code}`, ...own.slice(0, shown).map((problem) => `  ${printProblem(problem)}`), ...(own.length > shown ? ['  …'] : [])].join('\n'))
		.join('\n');
}

function groupedBy(problems: readonly Problem[], keyOf: (problem: Problem) => string): Map<string, Problem[]> {
	const groups = new Map<string, Problem[]>();
	for (const problem of problems) groups.set(keyOf(problem), [...(groups.get(keyOf(problem)) ?? []), problem]);
	return groups;
}

export const isError = ({ severity }: Problem): boolean => severity === 'error';

export const hasErrors = (problems: readonly Problem[]): boolean => problems.some(isError);

/** The errors as one text, or undefined where nothing stands in the way. */
export function errorsOf(problems: readonly Problem[]): string | undefined {
	const errors = problems.filter(isError);
	return errors.length > 0 ? `The content of the course has errors.\n\n${printProblems(errors)}` : undefined;
}

/** By file and line, so that an author works through a file from the top; each line once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	const once = new Map(problems.map((problem) => [printProblem(problem), problem]));
	return [...once.values()].sort(
		(a, b) =>
			(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
			a.line - b.line ||
			a.column - b.column ||
			(a.code < b.code ? -1 : 1)
	);
}
