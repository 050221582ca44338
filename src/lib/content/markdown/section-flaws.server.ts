import type { Nodes, Root } from './nodes.server.ts';
import type { Flaw, FlawAt } from '../problem.server.ts';
import { idsIn } from './directives.server.ts';
import { headingId } from './headings.server.ts';
import { isCheck, pageOf, type PageSection } from './lesson-page.server.ts';

const SECTIONS = { least: 3, most: 5 } as const;
const CHECKS = { most: 2 } as const;

/** How a lesson is divided: an opening, three to five sections, each ending in one or two checks. */
export function sectionFlaws(tree: Root): FlawAt[] {
	const { opening, sections } = pageOf(tree);
	const flaws = [...sections.flatMap(checkFlaws), ...twice(sections)];
	if (!opening.some((block) => block.type === 'paragraph')) flaws.push(at(tree, WITHOUT_OPENING));
	for (const check of opening.filter(isCheck)) flaws.push(at(check, CHECK_IN_OPENING));
	if (sections.length < SECTIONS.least || sections.length > SECTIONS.most)
		flaws.push(at(sections.at(-1)?.heading ?? tree, sectionCount(sections.length)));
	return flaws;
}

function checkFlaws({ heading, blocks }: PageSection): FlawAt[] {
	const checks = blocks.filter(isCheck);
	const [first] = checks;
	const last = blocks.at(-1);
	if (!first || !last) return [at(heading, withoutCheck(headingId(heading)))];
	const flaws: FlawAt[] = [];
	const third = checks[CHECKS.most];
	if (third) flaws.push(at(third, TOO_MANY_CHECKS));
	if (blocks.length === checks.length) flaws.push(at(heading, WITHOUT_TEXT));
	if (!isCheck(last)) flaws.push(at(last, TEXT_AFTER_CHECK));
	return flaws;
}

/** A section's id is an address, and a lesson's checks are one paper: each stands once. */
function twice(sections: readonly PageSection[]): FlawAt[] {
	const seen = new Set<string>();
	const isSeen = (key: string): boolean => seen.size === seen.add(key).size;
	return sections.flatMap(({ heading, blocks }) => {
		const id = headingId(heading);
		const again = id !== undefined && isSeen(`#${id}`) ? [at(heading, headingTwice(id))] : [];
		const asked = blocks
			.filter(isCheck)
			.flatMap((check) => idsIn(check).flatMap((item) => (isSeen(item) ? [at(check, askedTwice(item))] : [])));
		return [...again, ...asked];
	});
}

const at = (node: Nodes, flaw: Flaw): FlawAt => ({ offset: node.position?.start.offset ?? 0, flaw });

const WITHOUT_OPENING: Flaw = {
	code: 'lesson-opening',
	expected: 'a paragraph before the first heading',
	found: 'none',
	remedy: 'Open with why it matters, in something concrete.'
};

const CHECK_IN_OPENING: Flaw = {
	code: 'lesson-opening',
	expected: 'checks inside sections',
	found: 'one before the first heading',
	remedy: 'Move it to the end of a section.'
};

const sectionCount = (count: number): Flaw => ({
	code: 'section-count',
	expected: `${SECTIONS.least} to ${SECTIONS.most} sections`,
	found: String(count),
	remedy: 'One idea each: join or divide them.'
});

const withoutCheck = (id: string | undefined): Flaw => ({
	code: 'section-without-check',
	expected: 'the section to end in a check',
	found: `none${id === undefined ? '' : ` in \`#${id}\``}`,
	remedy: 'End it with `::check{item-id}` on a line of its own.'
});

const WITHOUT_TEXT: Flaw = {
	code: 'section-without-text',
	expected: 'text before the check',
	found: 'none',
	remedy: 'Teach first, then ask.'
};

const TOO_MANY_CHECKS: Flaw = {
	code: 'section-checks',
	expected: 'one or two checks in a section',
	found: 'a third',
	remedy: 'Keep the two that fit best; the others are asked in practice.'
};

const TEXT_AFTER_CHECK: Flaw = {
	code: 'section-checks',
	expected: 'the section to end in its check',
	found: 'text after it',
	remedy: 'Move the check to the end of the section.'
};

const headingTwice = (id: string): Flaw => ({
	code: 'heading-id',
	expected: `the id \`${id}\` once in a lesson`,
	found: 'it a second time',
	remedy: 'Give each section an id of its own.'
});

const askedTwice = (item: string): Flaw => ({
	code: 'check-twice',
	expected: `the item \`${item}\` once in a lesson`,
	found: 'it a second time',
	remedy: 'Ask another item here.'
});
