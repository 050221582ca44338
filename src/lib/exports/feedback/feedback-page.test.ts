import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceItem, pick } from '#lib/domain/gradebook/analysis/arbitrary.ts';
import { anyItem, anyResponse, ITEMS, responseTo } from '#lib/domain/question/arbitrary.ts';
import { keyParts } from '#lib/domain/question/key.ts';
import type { Item, ItemOf, Response } from '#lib/domain/question/model.ts';
import { mapTexts } from '#lib/domain/question/texts.ts';
import { responseText } from '../csv/response-text.ts';
import { feedbackPage, type Feedback, type FeedbackAnswer, type FeedbackWords } from './feedback-page.ts';

const WORDS: FeedbackWords = {
	heading: 'Your answers',
	comment: 'From your teacher',
	outcomes: { right: 'Correct', partly: 'Partly right', wrong: 'Not right', open: 'Not finished' },
	given: 'Your answer:',
	none: 'none',
	key: 'Right, and why:',
	verdicts: { says: 'Says so', otherwise: 'Says otherwise', silent: 'Does not say' }
};
const page = (also: Partial<Feedback> = {}): string =>
	feedbackPage({
		language: 'en',
		title: 'Week 3',
		student: 'Li Hua',
		summary: ['Score: 50%.'],
		comment: '',
		answers: [],
		words: WORDS,
		...also
	});
const answered = (item: Item, response: Response | null, outcome: FeedbackAnswer['outcome'] = 'wrong') =>
	page({ answers: [{ item, response, outcome }] });

/** The words that a reader sees. */
const seen = (html: string): string =>
	html
		.replace(/<style>.*?<\/style>/s, '')
		.replace(/<[^>]*>/g, ' ')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&')
		.replace(/\s+/g, ' ');

const TAGS =
	/^<(!doctype html|html lang="(en|zh-Hans)"|meta (charset|name)="[\w-]+"( content="[\w =,.-]+")?|\/?(html|head|title|style|body|main|p|h1|h2|h3|bdi|ol|ul|li|b|em|span)|li class="(right|partly|wrong|open)"|(p|b|span) class="?[\w]+"?|span lang=[\w-]+)>$/;
/** Scripts, links, images, forms: what could run, ask a server or lead astray. */
const dangersIn = (html: string): readonly string[] =>
	(html.match(/<[^>]*>?/g) ?? []).filter((tag) => !TAGS.test(tag));

const ATTACK = '<img src=//example.org onerror=alert(1)> "&amp;" </title></style><script>alert(1)</script>';
const CITED = '<em>So</em> <a class=cite href=../../statement/#S4.2 aria-label=Source\u00a0S4.2>S4.2</a>';
const QUOTED = '<span lang=en>So</span> <a href="../statement/#S1">S1</a>';
/** An item as the course writes them, with whatever a file may hold where plain text is expected. */
const cited = (item: Item): Item =>
	mapTexts(item, { rich: (text) => `${text} ${CITED}${QUOTED}`, plain: () => ATTACK });

describe('the page that a student gets back', () => {
	it.each([
		['en', 'en'],
		['zh', 'zh-Hans']
	] as const)('says in which language it is: %s', (language, tag) => {
		expect(page({ language })).toContain(`<html lang="${tag}">`);
	});

	it('tells whose it is, the score, the mark given by hand, and what the teacher says, line by line', () => {
		const html = page({
			student: '李明',
			summary: ['Score: 50%.', 'Mark given by your teacher: 90%.'],
			comment: 'Well argued.\nSee § 4.'
		});
		expect(seen(html)).toContain(
			'Week 3 李明 Score: 50%. Mark given by your teacher: 90%. From your teacher'
		);
		expect(html).toContain('<p class="comment">Well argued.\nSee § 4.</p>');
	});

	it('has no place for a comment where there is none', () => {
		expect(seen(page())).not.toContain(WORDS.comment);
	});

	it('tells of each question what was answered, how it went, and each part of the key with its reason', () => {
		fc.assert(
			fc.property(
				anyItem.chain((item) => responseTo(item).map((response) => ({ item, response }))),
				({ item, response }) => {
					const text = seen(answered(item, response, 'partly'));
					expect(text).toContain(item.stem);
					expect(text).toContain('Partly right Your answer: ');
					if (item.kind !== 'gap') expect(text).toContain(responseText(item, response, WORDS.verdicts));
					for (const { text: part, to, verdict, why } of keyParts(item)) {
						const right = [part, to, verdict && WORDS.verdicts[verdict]].filter(Boolean).join(' → ');
						expect(text).toContain(`${right} ${why}`);
					}
				}
			)
		);
	});

	it('shows what was put into gaps where it stands in the sentence', () => {
		const gap = (id: string, text: string) => ({ id, choices: [{ id: 'x', key: true, text, why: 'why' }] });
		const gaps = [gap('a', '秘书处'), gap('b', '散发'), gap('c', '裁谈会')];
		const item: ItemOf<'gap'> = {
			...choiceItem('one'),
			kind: 'gap',
			text: '请求{a}把《战略》作为{c}的正式文件{b}{too}。',
			gaps
		};
		expect(answered(item, { kind: 'gap', gaps: { a: 'x', c: 'x' } })).toContain(
			'请求<b>秘书处</b>把《战略》作为<b>裁谈会</b>的正式文件<b>…</b>{too}。'
		);
	});

	it('says of what was left open that there is no answer', () => {
		expect(seen(answered(choiceItem('one'), null, 'open'))).toContain('Not finished Your answer: none');
	});

	it('shows names, titles and comments as they were typed, and runs none of them', () => {
		const html = page({ title: ATTACK, student: ATTACK, comment: ATTACK, summary: [ATTACK] });
		expect(dangersIn(html)).toEqual([]);
		expect(seen(html).split(ATTACK)).toHaveLength(6);
	});

	it('shows a typed answer as it was typed', () => {
		const [item] = fc.sample(ITEMS.text, 1);
		if (!item) throw new Error('no item');
		const html = answered(item, { kind: 'text', text: ATTACK });
		expect(dangersIn(html)).toEqual([]);
		expect(seen(html)).toContain(ATTACK);
	});

	it('holds nothing that runs, loads or leads away, whatever a file names as answer', () => {
		const anyAttack = fc.oneof(
			anyResponse,
			anyItem.chain(responseTo),
			fc.constant(pick(ATTACK)),
			fc.constant<Response>({ kind: 'text', text: ATTACK }),
			fc.constant<Response>({ kind: 'choices', options: [ATTACK] }),
			fc.constant<Response>({ kind: 'order', entries: [ATTACK] }),
			fc.constantFrom('a', 'b').map((id): Response => ({ kind: 'match', pairs: { [id]: ATTACK } })),
			fc.constantFrom('a', 'b').map((id): Response => ({ kind: 'sort', groups: { [id]: ATTACK } })),
			fc.constantFrom('a', 'b').map((id): Response => ({ kind: 'gap', gaps: { [id]: ATTACK } }))
		);
		fc.assert(
			fc.property(anyItem, anyAttack, (item, response) => {
				const html = answered(cited(item), response);
				expect(dangersIn(html)).toEqual([]);
			}),
			{ numRuns: 500 }
		);
	});

	it('keeps the words of a link to the course and leaves out where it leads', () => {
		const html = answered(cited(choiceItem('one')), pick('b'));
		expect(seen(html)).toContain('stem So Source S4.2 So S1');
		expect(html).not.toMatch(/href|statement\//);
	});

	it('holds a name of ten thousand letters, and one that is written from right to left', () => {
		const student = `${'李'.repeat(10_000)} أحمد \u202Eשרה`;
		expect(page({ student })).toContain(`<h1><bdi>${student}</bdi></h1>`);
	});
});
