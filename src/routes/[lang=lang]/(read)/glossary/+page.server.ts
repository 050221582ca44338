import { loadCourse } from '#lib/content/load-course.server.ts';
import { renderInline } from '#lib/content/render/inline.server.ts';
import { isLanguage, LANG_TAG } from '#lib/domain/course/language.ts';
import type { Term } from '#lib/domain/course/model.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const { terms } = loadCourse();
	const language = isLanguage(params.lang) ? params.lang : 'en';
	const { compare } = new Intl.Collator(language === 'zh' ? 'zh-Hans-u-co-pinyin' : LANG_TAG.en, {
		ignorePunctuation: true
	});
	const html = (text: string) => renderInline(text, { language, root: '../' });
	const sorted = terms.toSorted((a, b) => compare(a[language], b[language]));
	const placed = sorted.map((term) => ({
		letter: letterOf(language === 'zh' ? term.pinyin : term.en),
		term
	}));
	const letters = [...new Set(placed.map(({ letter }) => letter))];
	return {
		count: terms.length,
		letters: letters.map((letter) => ({
			letter,
			terms: placed
				.filter((entry) => entry.letter === letter)
				.map(({ term }) => ({ ...term, gloss: html(term.gloss[language]), note: note(term) }))
		}))
	};

	function note(term: Term): string | null {
		return term.note ? html(term.note[language]) : null;
	}
};

/** The letter under which a word stands: without its tone mark or quotation mark. */
const letterOf = (word: string): string =>
	/\p{Letter}/u.exec(word.normalize('NFD'))?.[0].toUpperCase() ?? '#';
