import { LANG_TAG, type Language } from '#lib/domain/course/language.ts';
import { keyParts, type KeyPart } from '#lib/domain/question/key.ts';
import type { Item, Response } from '#lib/domain/question/model.ts';
import type { Verdict } from '#lib/domain/question/judge/model.ts';
import { mapTexts } from '#lib/domain/question/texts.ts';
import { responseText } from '../csv/response-text.ts';
import { STYLE } from './style.ts';

/** Everything that a student is told, in their language: one file that needs no other and no connection. */
export interface Feedback {
	readonly language: Language;
	/** As typed; shown as text. */
	readonly title: string;
	readonly student: string;
	/** Sentences about the whole: the score, the mark given by hand. */
	readonly summary: readonly string[];
	/** The instructor's words; empty where there are none. */
	readonly comment: string;
	readonly answers: readonly FeedbackAnswer[];
	readonly words: FeedbackWords;
}

export interface FeedbackAnswer {
	/** Texts as inline HTML of the course. */
	readonly item: Item;
	readonly response: Response | null;
	readonly outcome: 'right' | 'partly' | 'wrong' | 'open';
}

export interface FeedbackWords {
	readonly heading: string;
	readonly comment: string;
	readonly outcomes: Readonly<Record<FeedbackAnswer['outcome'], string>>;
	readonly given: string;
	readonly none: string;
	readonly key: string;
	readonly verdicts: Readonly<Record<Verdict, string>>;
}

export function feedbackPage(feedback: Feedback): string {
	const { language, title, student, summary, comment, answers, words } = feedback;
	const said = comment === '' ? '' : `<h2>${words.comment}</h2>\n<p class="comment">${escaped(comment)}</p>`;
	return `<!doctype html>
<html lang="${LANG_TAG[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p>${escaped(title)}</p>
<h1><bdi>${escaped(student)}</bdi></h1>
${summary.map((sentence) => `<p class="sum">${escaped(sentence)}</p>`).join('\n')}
${said}
<h2>${words.heading}</h2>
<ol>
${answers.map((answer) => answerHtml(answer, feedback)).join('\n')}
</ol>
</main>
</body>
</html>
`;
}

function answerHtml(
	{ item: stored, response, outcome }: FeedbackAnswer,
	{ language, words }: Feedback
): string {
	const item = mapTexts(stored, { rich: offline, plain: escaped });
	const given = response ? `<bdi>${givenHtml(item, escapedParts(response), words)}</bdi>` : words.none;
	// A full-width colon brings its space with it.
	const space = language === 'zh' ? '' : ' ';
	const keys = keyParts(item).map((part) => `<li>${keyHtml(part, words)}</li>`);
	return `<li class="${outcome}">
<h3>${item.stem}</h3>
<p><b class="outcome">${words.outcomes[outcome]}</b></p>
<p>${words.given}${space}${given}</p>
<p>${words.key}</p>
<ul>${keys.join('')}</ul>
</li>`;
}

/** What fills gaps is shown in its sentence: their order differs from language to language. */
function givenHtml(item: Item, response: Response, { verdicts }: FeedbackWords): string {
	if (item.kind !== 'gap' || response.kind !== 'gap') return responseText(item, response, verdicts);
	return item.text.replace(/\{([^{}]+)\}/g, (braces, id: string) => {
		const gap = item.gaps.find((candidate) => candidate.id === id);
		if (!gap) return braces;
		const choice = gap.choices.find((candidate) => candidate.id === response.gaps[id]);
		return `<b>${choice?.text ?? response.gaps[id] ?? '…'}</b>`;
	});
}

function keyHtml({ text, to, verdict, why }: KeyPart<string>, words: FeedbackWords): string {
	const right = [text, to, verdict && words.verdicts[verdict]].filter(Boolean);
	return `<b>${right.join(' → ')}</b> ${why}`;
}

/** Links lead to pages of the course, which the file does not know: their words stay. */
const offline = (html: string): string =>
	html
		.replace(/<a\b[^>]* aria-label=(\p{L}+)\u00a0[^>]*>/gu, '<span class=vh>$1 </span>')
		.replace(/<\/?a\b[^>]*>/g, '');

/**
 * What a student typed is text, and so is the id of a part that the item does not have: one answered in another edition
 * is counted whatever it names.
 */
const escapedParts = (response: Response): Response =>
	JSON.parse(
		JSON.stringify(response, (_, value: unknown) => (typeof value === 'string' ? escaped(value) : value))
	);

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
