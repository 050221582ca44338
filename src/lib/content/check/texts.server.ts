import { factsIn } from '../markdown/directives.server.ts';
import { mismatches } from '../markdown/pairing.server.ts';
import { openNotes } from '../markdown/note-flaws.server.ts';
import { pageFlaws } from '../markdown/page-flaws.server.ts';
import { sectionFlaws } from '../markdown/section-flaws.server.ts';
import { textFlaws } from '../markdown/text-flaws.server.ts';
import { pageOf, type BilingualText, type Manuscript, type Page, type Passage } from '../manuscript.server.ts';
import { printPlace, problemAt, type FlawAt, type Problem } from '../problem.server.ts';

/** What is wrong with the words and the markup of the course, and where its two languages part. */
export function checkTexts(manuscript: Manuscript): Problem[] {
	const { documents, pages } = manuscript;
	const texts = documents.flatMap((document) => document.texts);
	const english = pages.filter(({ language }) => language === 'en');
	return [
		...texts.flatMap(checkText),
		...pages.flatMap((page) =>
			problemsIn(page, [
				...pageFlaws(page.tree, page.language),
				...(isWhole(page) ? sectionFlaws(page.tree) : [])
			])
		),
		...english.flatMap((en) => {
			const zh = pageOf(manuscript, en.slug, 'zh');
			return zh && isWhole(en) && isWhole(zh) ? checkPair(en, zh) : [];
		})
	];
}

/** Without blocks that a note has swallowed. */
const isWhole = (page: Page): boolean => openNotes(page.tree).length === 0;

const checkText = (text: BilingualText): Problem[] => [
	...text.passages.flatMap((passage) => problemsIn(passage, textFlaws(passage.tree, passage.language, text.markup))),
	...checkCitations(text.passages)
];

const problemsIn = (passage: Passage, flaws: readonly FlawAt[]): Problem[] =>
	flaws.map(({ offset, flaw }) => problemAt(passage.placeAt(offset), flaw));

/** Both languages of a text rest on the same facts. */
function checkCitations([en, zh]: readonly Passage[]): Problem[] {
	if (!en || !zh) return [];
	const [english, chinese] = [en, zh].map(({ tree }) => factsIn(tree).sort().join(' '));
	if (english === chinese) return [];
	return [
		problemAt(zh.placeAt(0), {
			code: 'languages-differ',
			expected: english ? `the citation of the English text, ${english}` : 'no citation, as in the English text',
			found: chinese || 'none',
			remedy: 'Cite the same facts in both languages.'
		})
	];
}

const checkPair = (en: Page, zh: Page): Problem[] =>
	mismatches(en.tree, zh.tree).map((pair) =>
		problemAt(zh.placeAt(pair.zh.offset), {
			code: 'languages-differ',
			expected: `${pair.en.says} as at ${printPlace(en.placeAt(pair.en.offset))}`,
			found: pair.zh.says,
			remedy: 'Both languages have the same blocks in the same order.'
		})
	);
