import type { TextDirective } from '../markdown/nodes.server.ts';
import { LANG_TAG, type Language } from '#lib/domain/course/language.ts';
import type { Element, ElementContent } from './hast.server.ts';
import type { Options } from 'remark-rehype';
import { idsIn } from '../markdown/directives.server.ts';

/**
 * A chip for those who hear the page. The space is one that needs no quotation marks in HTML: those would be escaped in
 * the data of the questions.
 */
const SOURCE = { en: 'Source\u00a0', zh: '出处\u00a0' } as const;

/** How the directives inside a sentence become HTML. `root` leads from the page to its language's root: `../../`. */
export const directiveHandlers = (language: Language, root: string): NonNullable<Options['handlers']> => ({
	textDirective: (state, directive: TextDirective) => {
		switch (directive.name) {
			case 'fact':
				return citations(idsIn(directive), language, root);
			case 'term':
				return termButton(idsIn(directive), state.all(directive));
			case 'zh':
			case 'en':
				return element('span', { lang: LANG_TAG[directive.name] }, state.all(directive));
			default:
				// The check refuses other directives before anything is rendered.
				return state.all(directive);
		}
	}
});

function citations(facts: readonly string[], language: Language, root: string): ElementContent[] {
	const chips = facts.map((fact) => {
		// A label, not hidden words in front: a lesson has a hundred chips, and a slow phone lays all of them out.
		const ariaLabel = SOURCE[language] + fact;
		return element('a', { className: ['cite'], href: `${root}statement/#${fact}`, ariaLabel }, [text(fact)]);
	});
	// A space between two chips, so that they do not read as one and a line may break there.
	return chips.flatMap((chip, index) => (index === 0 ? [chip] : [text(' '), chip]));
}

const termButton = ([term = '']: readonly string[], words: ElementContent[]): Element =>
	element('button', { type: 'button', className: ['term'], popoverTarget: `term-${term}` }, words);

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
	type: 'element',
	tagName,
	properties,
	children
});

const text = (value: string): ElementContent => ({ type: 'text', value });
