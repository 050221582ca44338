import type { Heading, PhrasingContent } from './nodes.server.ts';

const ID = /\s*\{#([^{}\s]*)\}\s*$/;

/** The id of `## Words {#id}`, which is the section's address in both languages. */
export const headingId = (heading: Heading): string | undefined => {
	const last = heading.children.at(-1);
	return last?.type === 'text' ? ID.exec(last.value)?.[1] : undefined;
};

/** The heading without its id. */
export const headingWords = (heading: Heading): PhrasingContent[] =>
	heading.children.map((child, index) =>
		child.type === 'text' && index === heading.children.length - 1
			? { ...child, value: child.value.replace(ID, '') }
			: child
	);
