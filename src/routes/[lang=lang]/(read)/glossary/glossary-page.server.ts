import type { Course, Lesson } from '#lib/content/course.server.ts';
import { renderInline } from '#lib/content/render/inline.server.ts';
import { LANG_TAG, type Bilingual, type Language } from '#lib/domain/course/language.ts';
import type { Term } from '#lib/domain/course/model.ts';

/** The order in which readers of a language look words up; marks such as 《》 do not count. */
const COLLATION = { en: LANG_TAG.en, zh: 'zh-Hans-u-co-pinyin' } as const;

/** Facts of this section say where the statement and the published Strategy differ. */
const DIFFERENCE = /^D\d/;

/** The terms of the course under the letters by which a reader of `language` finds them. */
export function glossaryPage({ terms, lessons, facts }: Course, language: Language) {
	const { compare } = new Intl.Collator(COLLATION[language], { ignorePunctuation: true });
	const sorted = terms.toSorted((a, b) => compare(sortedBy(a, language), sortedBy(b, language)));
	const letters = [...new Set(sorted.map((term) => letterOf(term, language)))].sort();
	return {
		count: terms.length,
		letters: letters.map((letter) => ({
			letter,
			terms: sorted.filter((term) => letterOf(term, language) === letter).map(entry)
		}))
	};

	function entry({ gloss, note, ...term }: Term) {
		const differences = term.facts.filter((id) => DIFFERENCE.test(id));
		return {
			...term,
			gloss: html(gloss),
			facts: term.facts.filter((id) => !DIFFERENCE.test(id)),
			differences,
			/** A term without a note of its own has what the differences say. */
			notes: note ? [html(note)] : differences.flatMap((id) => facts.byId.get(id)?.text ?? []).map(html),
			lessons: [...lessons.values()]
				.filter((lesson) => lesson.terms.includes(term.id))
				.map(({ slug, number, title }: Lesson) => ({ slug, number, title: title[language] }))
		};
	}

	function html(text: Bilingual): string {
		return renderInline(text[language], { language, root: '../' });
	}
}

/** English words without the article before them. */
const sortedBy = (term: Term, language: Language): string =>
	language === 'zh' ? term.zh : term.en.replace(/^(the|an?) /i, '');

/** The letter under which a term stands: without its tone mark or quotation mark. */
const letterOf = (term: Term, language: Language): string =>
	/\p{Letter}/u
		.exec((language === 'zh' ? term.pinyin : sortedBy(term, language)).normalize('NFD'))?.[0]
		.toUpperCase() ?? '#';
