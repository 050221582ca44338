import type { TextDirective } from './nodes.server.ts';
import type { Language } from '#lib/domain/course/language.ts';
import { suggest } from '../nearest.server.ts';
import type { Flaw } from '../problem.server.ts';
import { idsIn, TEXT_DIRECTIVES } from './directives.server.ts';
import type { Allowed } from './allowed.server.ts';

/** What is wrong with one `:name[label]{ids}` inside a sentence. Whether the ids exist is checked elsewhere. */
export function directiveFlaws(directive: TextDirective, language: Language, allowed: Allowed): Flaw[] {
	const { name } = directive;
	if (!TEXT_DIRECTIVES.some((known) => known === name))
		return [
			{
				code: 'directive-unknown',
				expected: 'a directive of the course',
				found: `\`:${name}\``,
				remedy: suggest(name, TEXT_DIRECTIVES, 'They are `:fact{…}`, `:term[…]{…}`, `:zh[…]` and `:en[…]`.')
			}
		];
	if (!allowed.directives.includes(name) && name !== language) return [notHere(directive, allowed)];
	if (name === 'fact')
		return form(
			directive,
			idsIn(directive).length > 0 && !hasLabel(directive),
			'`:fact{S4.2}`, several as `:fact{S7.1 S7.2}`'
		);
	if (name === 'term')
		return form(directive, idsIn(directive).length === 1 && hasLabel(directive), '`:term[words]{term-id}`');
	return [
		...form(directive, idsIn(directive).length === 0 && hasLabel(directive), `\`:${name}[…]\``),
		...spanFlaws(directive, language)
	];
}

const notHere = ({ name }: TextDirective, { called }: Allowed): Flaw => ({
	code: 'markup-not-here',
	expected: `no \`:${name}\` in ${called}`,
	found: 'one',
	remedy:
		name === 'term'
			? 'Glossary terms are linked in lessons only: leave the words, remove the rest.'
			: 'Remove it.'
});

function form(directive: TextDirective, isRight: boolean, expected: string): Flaw[] {
	const hasValue = Object.values(directive.attributes ?? {}).some((value) => value);
	if (isRight && !hasValue) return [];
	return [
		{
			code: 'directive-form',
			expected,
			found: `a \`:${directive.name}\` of another form`,
			remedy: 'Write it in that form, without spaces between its parts.'
		}
	];
}

function spanFlaws(span: TextDirective, language: Language): Flaw[] {
	const words = span.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
	const hasHan = /\p{Script=Han}/u.test(words);
	if (span.name === language)
		return [
			{
				code: 'span-own-language',
				expected: `a passage in the other language in \`:${span.name}[…]\``,
				found: `\`${words}\` in a text that is ${language === 'zh' ? 'Chinese' : 'English'} itself`,
				remedy: 'Leave the words, remove the mark.'
			}
		];
	if (words === '' || hasHan === (span.name === 'zh')) return [];
	return [
		{
			code: 'span-other-language',
			expected: span.name === 'zh' ? 'Chinese characters in `:zh[…]`' : 'no Chinese characters in `:en[…]`',
			found: `\`${words}\``,
			remedy: 'The mark tells a screen reader how to pronounce the words: mark only what is in that language.'
		}
	];
}

const hasLabel = (directive: TextDirective): boolean => directive.children.length > 0;
