import type { Language } from '#lib/domain/course/language.ts';
import type { Heading, LeafDirective, Nodes, Paragraph, Root, RootContent } from './nodes.server.ts';
import { suggest } from '../nearest.server.ts';
import type { Flaw, FlawAt } from '../problem.server.ts';
import { WORDS } from '../schema/fields.server.ts';
import { allowedIn } from './allowed.server.ts';
import { idsIn, LEAF_DIRECTIVES } from './directives.server.ts';
import { headingId, headingWords } from './headings.server.ts';
import { foreignTo, markupFlaws } from './markup-flaws.server.ts';
import { NOTE_OPEN, noteFlaws, openNotes } from './note-flaws.server.ts';
import { languageFlaws } from './text-flaws.server.ts';

/** What is wrong with the blocks of a lesson and their words; how it is divided is `sectionFlaws`. */
export function pageFlaws(tree: Root, language: Language): FlawAt[] {
	const open = openNotes(tree);
	if (open.length > 0) return open.map((note) => at(note, NOTE_OPEN));
	return tree.children.flatMap((block) => blockFlaws(block, language));
}

function blockFlaws(block: RootContent, language: Language): FlawAt[] {
	switch (block.type) {
		case 'paragraph':
			return paragraphFlaws(block, language);
		case 'heading':
			return headingFlaws(block, language);
		case 'list':
			return block.children.flatMap((entry) =>
				entry.children.flatMap((child) => onlyParagraph(child, language))
			);
		case 'leafDirective':
			return leafFlaws(block).map((flaw) => at(block, flaw));
		case 'containerDirective':
			return [
				...noteFlaws(block).map((flaw) => at(block, flaw)),
				...block.children.flatMap((child) => onlyParagraph(child, language))
			];
		default:
			return [at(block, foreignTo(block.type))];
	}
}

function paragraphFlaws(paragraph: Paragraph, language: Language): FlawAt[] {
	const [first] = paragraph.children;
	if (first?.type === 'text' && /^\s*\|/.test(first.value)) return [at(paragraph, TABLE)];
	return [...markupFlaws(paragraph, language, allowedIn('lesson')), ...languageFlaws(paragraph, language)];
}

const onlyParagraph = (node: RootContent, language: Language): FlawAt[] =>
	node.type === 'paragraph' ? paragraphFlaws(node, language) : [at(node, foreignTo(node.type))];

function headingFlaws(heading: Heading, language: Language): FlawAt[] {
	const words: Heading = { ...heading, children: headingWords(heading) };
	const id = headingId(heading);
	const flaws = [...markupFlaws(words, language, allowedIn('heading')), ...languageFlaws(words, language)];
	if (heading.depth !== 2) flaws.push(at(heading, headingLevel(heading.depth)));
	if (id === undefined) flaws.push(at(heading, HEADING_WITHOUT_ID));
	else if (!WORDS.test(id)) flaws.push(at(heading, malformedId(id)));
	return flaws;
}

function leafFlaws(leaf: LeafDirective): Flaw[] {
	if (!LEAF_DIRECTIVES.some((known) => known === leaf.name))
		return [
			{
				code: 'directive-unknown',
				expected: 'a directive of the course',
				found: `\`::${leaf.name}\``,
				remedy: suggest(
					leaf.name,
					LEAF_DIRECTIVES,
					'On a line of its own stand `::check{…}` and `::figure{…}`.'
				)
			}
		];
	if (idsIn(leaf).length === 1 && leaf.children.length === 0) return [];
	return [
		{
			code: 'directive-form',
			expected: `\`::${leaf.name}{id}\` with one id`,
			found: `a \`::${leaf.name}\` of another form`,
			remedy: 'Give each a line of its own.'
		}
	];
}

const at = (node: Nodes, flaw: Flaw): FlawAt => ({ offset: node.position?.start.offset ?? 0, flaw });

const TABLE: Flaw = {
	code: 'markup-left-out',
	expected: 'the Markdown of the course',
	found: 'a table',
	remedy: 'Write a list, or a sentence for each row.'
};

const HEADING_WITHOUT_ID: Flaw = {
	code: 'heading-id',
	expected: '`## Heading {#id}`',
	found: 'a heading without id',
	remedy: 'Give it the same id in both languages.'
};

const malformedId = (id: string): Flaw => ({
	code: 'heading-id',
	expected: 'an id of lower-case words joined by hyphens',
	found: `\`{#${id}}\``,
	remedy: 'Use the letters a to z, digits and hyphens.'
});

const headingLevel = (depth: number): Flaw => ({
	code: 'heading-level',
	expected: 'sections to begin with `##`',
	found: `\`${'#'.repeat(depth)}\``,
	remedy: 'The title of the lesson stands in lesson.yaml; sections have no sections of their own.'
});
