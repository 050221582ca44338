import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { latestRemarks } from '#lib/domain/gradebook/remark.ts';
import { standardOf } from '#lib/domain/gradebook/standard.ts';
import { readGradebook } from '#lib/formats/gradebook-file/read.ts';
import { jobOf } from '#lib/platform/workers/job.ts';
import { addUp } from '#lib/state/gradebook/class-rows.ts';
import { openRows } from '#lib/state/gradebook/open-rows.ts';
import { summaryOf } from '#lib/state/gradebook/summary.ts';
import { feedbackFor } from '../../src/routes/[lang=lang]/(work)/teach/gradebook/feedback-for.ts';

const read = readGradebook(readFileSync(new URL('../fixtures/gradebook-v1.json', import.meta.url), 'utf8'));
if (read.code !== 'ok') throw new Error(read.code);
const { copy, arrivals, remarks } = read.book;

/** The one whose answers were typed in from paper: seven right, one left out; marked by hand for this test. */
async function onPaper() {
	const remark = { student: 'number:20260002', mark: 0.725, comment: '重做 <b>第五题</b>', at: 1 };
	const job = jobOf(new AbortController().signal, 1000, () => undefined);
	const opened = await openRows(standardOf(copy, ''), [], arrivals, job);
	const book = addUp(
		standardOf(copy, ''),
		opened,
		{ again: 'last', late: 'counts' },
		latestRemarks([...remarks, remark])
	);
	const [line] = summaryOf(copy, book, { unlocked: false, trouble: null }).students;
	const marked = book.rows[0]?.arrival.marked;
	if (!line || !marked) throw new Error('nobody counts');
	return { line, marked };
}

test.each([
	['en', 'en', 'Score: 88% (7 of 8', 'Mark given by your teacher: 72.5%.', 'Your answer: none'],
	['zh', 'zh-Hans', '得分：88%（8 题中 7 题', '教师评定：72.5%。', '你的回答：未作答']
] as const)(
	'a student gets back in %s: score, the mark given by hand as such, comment, and each answer with key and why',
	async (language, tag, score, byHand, none) => {
		const html = await feedbackFor(copy, { ...(await onPaper()), language });
		for (const part of [`<html lang="${tag}">`, 'José O’Neill', score, byHand, none])
			expect(html).toContain(part);
		expect(html).toContain('重做 &lt;b&gt;第五题&lt;/b&gt;');
		expect(html).not.toMatch(/<(script|link|img|iframe|a)\b|https?:|url\(|@import/);
		for (const item of copy.items) {
			expect(html).toContain(item.stem[language].replace(/<\/?a\b[^>]*>/g, ''));
			for (const option of item.kind === 'choice' || item.kind === 'choices' ? item.options : [])
				if (option.key) expect(html).toContain(option.text[language].replace(/<\/?a\b[^>]*>/g, ''));
		}
	}
);
