import { LANGUAGES } from '#lib/domain/course/language.ts';
import { documentsOf, entriesAt } from '../entries.server.ts';
import { parseInline } from '../markdown/parse.server.ts';
import { textFlaws } from '../markdown/text-flaws.server.ts';
import type { Manuscript } from '../manuscript.server.ts';
import { problemAt, type Problem } from '../problem.server.ts';
import { termSchema } from '../schema/glossary.server.ts';

/** The term in each language, and its reading. */
export const checkGlossary = (manuscript: Manuscript): Problem[] =>
	documentsOf(manuscript, 'glossary').flatMap((document) =>
		entriesAt(document, [], termSchema).flatMap(({ value, at }) => [
			...LANGUAGES.flatMap((language) =>
				textFlaws(parseInline(value[language]), language, 'plain').map(({ flaw }) => problemAt(at([language]), flaw))
			),
			...toneless(value.pinyin).map((word) =>
				problemAt(at(['pinyin']), {
					code: 'pinyin-tone',
					expected: 'pinyin with tone marks',
					found: `\`${word}\``,
					remedy: 'Write the tones over the vowels, `hézuò`; only particles such as `de` have none.'
				})
			)
		])
	);

/** Words that are spoken without a tone. */
const NEUTRAL = new Set(['de', 'le', 'zhe', 'ma', 'ne', 'ba', 'men', 'zi', 'ge', 'me']);
const TONE = /[\u0300\u0301\u0304\u030c]/;

const toneless = (pinyin: string): string[] =>
	pinyin
		.split(/[^\p{L}\p{M}\d’']+/u)
		.filter((word) => word !== '' && !NEUTRAL.has(word.toLowerCase()) && !TONE.test(word.normalize('NFD')));
