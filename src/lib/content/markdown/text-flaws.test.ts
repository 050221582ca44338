import { describe, expect, it } from 'vitest';
import type { Language } from '#lib/domain/course/language.ts';
import { parseInline } from './parse.server.ts';
import { textFlaws } from './text-flaws.server.ts';

const codes = (text: string, language: Language) =>
	textFlaws(parseInline(text), language, 'rich').map(({ flaw }) => flaw.code);

describe('Chinese as it should be', () => {
	it.each([
		'2017 年 3 月 1 日，《战略》发布。:fact{T1}',
		'信息社会世界峰会（WSIS，2003 年和 2005 年）',
		'用的是“:en[open]”（开放的），还是 :en[shared]？',
		'第 70/125 号决议（A/RES/70/125）',
		'比例为 3:2，时间是 10:30。',
		'“和平”“主权”“共治”',
		'这是**原则**，不是目标。',
		'习近平 2015 年 12 月 16 日的讲话……',
		'IANA',
		'4·6·9·5',
		'2017',
		':en[Benefit Sharing]',
		':en[Benefit Sharing]、:en[Shared Benefits]'
	])('passes: %s', (text) => expect(codes(text, 'zh')).toEqual([]));

	it.each([
		['和平,主权', 'zh-narrow-punctuation'],
		['（和平)', 'zh-narrow-punctuation'],
		['“和平”, 主权', 'zh-narrow-punctuation'],
		['WSIS (峰会)', 'zh-narrow-punctuation'],
		['和平. 主权', 'zh-narrow-punctuation'],
		['Peace', 'zh-without-han'],
		['4 principles', 'zh-without-han'],
		['和平\n主权', 'zh-space']
	])('does not pass: %s', (text, code) => expect(codes(text, 'zh')).toContain(code));
});

describe('English as it should be', () => {
	it.each([
		'The speaker’s “first principle” — peace, at 10:30.:fact{S4.2}',
		'The word :zh[共治] (governing together) is *not* new.',
		'4·6·9·5 in 2017; A/70/174 & others',
		':zh[网络空间]'
	])('passes: %s', (text) => expect(codes(text, 'en')).toEqual([]));

	it.each([
		['The word 共治 is new.', 'en-han'],
		['Peace，sovereignty', 'en-wide-punctuation'],
		[':zh[资源]、:zh[责任]', 'en-wide-punctuation'],
		["it's", 'straight-quote'],
		['see <https://example.org>', 'markup-left-out']
	])('does not pass: %s', (text, code) => expect(codes(text, 'en')).toContain(code));
});
