import { describe, expect, it } from 'vitest';
import { messagesOn } from './made-item.ts';

const KEY = ['unity', '团结'] as const;
const ORDER = ['order', '秩序'] as const;

describe('options that give the answer away', () => {
	it('options of one form and length pass', () => {
		expect(messagesOn({})).toEqual([]);
	});

	it('“all of the above” is refused in both languages', () => {
		expect(messagesOn({ options: [KEY, ORDER, ['all of the above', '以上都是']] })).toEqual([
			'content/items/basics-c.yaml:11:28  expected an option that stands by itself, found “all of the above”. It speaks of the other options, which are shuffled, and is often the key: write an option with a content.',
			'content/items/basics-c.yaml:11:52  expected an option that stands by itself, found “以上都是”. It speaks of the other options, which are shuffled, and is often the key: write an option with a content.'
		]);
	});

	it('“none of these” is refused in both languages', () => {
		expect(messagesOn({ options: [KEY, ORDER, ['none of these', '以上皆非']] })).toEqual([
			'content/items/basics-c.yaml:11:28  warning: expected no absolute that wrong options alone have, found “none” in “none of these”. A sweeping word marks a wrong answer: say it without, or let the key have one too.',
			'content/items/basics-c.yaml:11:28  expected an option that stands by itself, found “none of these”. It speaks of the other options, which are shuffled, and is often the key: write an option with a content.',
			'content/items/basics-c.yaml:11:49  expected an option that stands by itself, found “以上皆非”. It speaks of the other options, which are shuffled, and is often the key: write an option with a content.'
		]);
	});

	it('“both A and B” is refused, for the options are shuffled', () => {
		expect(messagesOn({ options: [KEY, ORDER, ['both A and B', '和平']] })).toEqual([
			'content/items/basics-c.yaml:11:28  expected an option that stands by itself, found “both A and B”. It speaks of the other options, which are shuffled, and is often the key: write an option with a content.'
		]);
	});

	it('an option that differs from another by its article only is refused', () => {
		expect(messagesOn({ options: [KEY, ORDER, ['An order', '命令']] })).toEqual([
			'content/items/basics-c.yaml:11:28  expected options that differ by more than signs and articles, found “An order” beside “order”. If one is right, so is the other: write another option.'
		]);
	});

	it('an option that differs from another by its quotation marks only is refused', () => {
		expect(messagesOn({ options: [KEY, ORDER, ['trade', '“秩序”']] })).toEqual([
			'content/items/basics-c.yaml:11:41  expected options that differ by more than signs and articles, found ““秩序”” beside “秩序”. If one is right, so is the other: write another option.'
		]);
	});

	it('an option that holds another is noticed', () => {
		expect(messagesOn({ options: [['unity of the states', '国家间的团结'], ['order of the states', '国家间的秩序'], ['order of the states now', '眼下国家的贸易']] })).toEqual([
			'content/items/basics-c.yaml:11:28  warning: expected options of which none holds another, found “order of the states now” and “order of the states”. Whoever picks the longer one has said the shorter one too: let them exclude each other.'
		]);
	});

	it('numbers that would be shuffled are refused', () => {
		expect(messagesOn({ options: [['six', '六项'], ['four', '四项'], ['nine', '九项']] })).toEqual([
			'content/items/basics-c.yaml:8:3  expected `fixed: true` where all options are numbers or dates, found “six”, “four”, “nine”, to be shuffled. Write them in rising order and add `fixed: true` to the item.'
		]);
	});

	it('dates that are fixed out of their order are refused', () => {
		expect(messagesOn({ fixed: true, options: [['1 March 2017', '2017 年 3 月 1 日'], ['27 December 2016', '2016 年 12 月 27 日'], ['2 March 2017', '2017 年 3 月 2 日']] })).toEqual([
			'content/items/basics-c.yaml:8:3  expected numbers or dates in rising or falling order, for the list is `fixed`, found “1 March 2017”, “27 December 2016”, “2 March 2017”. Sort them.'
		]);
	});

	it('numbers that are fixed in rising order pass', () => {
		expect(messagesOn({ fixed: true, options: [['four', '四项'], ['six', '六项'], ['nine', '九项']] })).toEqual([]);
	});

	it('a key that is much longer than the others is noticed', () => {
		expect(messagesOn({ options: [['unity among all', '团结'], ORDER, ['trade', '贸易']] })).toEqual([
			'content/items/basics-c.yaml:9:39  warning: expected a key about as long as the other options, found 13 characters, the others at most 5. Shorten the key or lengthen a distractor: length gives the answer away.'
		]);
	});

	it('a key that is much shorter than the others is noticed in Chinese', () => {
		expect(messagesOn({ options: [KEY, ['order', '良好的秩序'], ['trade', '自由的贸易']] })).toEqual([
			'content/items/basics-c.yaml:9:52  warning: expected a key about as long as the other options, found 2 characters, the others at least 5. Lengthen the key or shorten a distractor: length gives the answer away.'
		]);
	});

	it('keys of several that are longer than the rest are noticed', () => {
		expect(messagesOn({ kind: 'choices', options: [['unity of states', '团结'], ['order of states', '秩序'], ['trade', '贸易'], ['money', '金钱']] })).toEqual([
			'content/items/basics-c.yaml:8:3  warning: expected keys on average about as long as the other options, found 13 characters beside 5 in English. Shorten keys or lengthen distractors: length gives the answer away.'
		]);
	});

	it('an option twice as long as another is noticed, whichever is right', () => {
		expect(messagesOn({ options: [['unity of the states', '团结'], ['order among the many great states of today', '秩序'], ['trade of states', '贸易']] })).toEqual([
			'content/items/basics-c.yaml:10:28  warning: expected options close in length, found 35 characters beside 13 in “trade of states”. Shorten the longest or lengthen the shortest.'
		]);
	});

	it('a key that is the longest in one language and the shortest in the other is noticed', () => {
		expect(messagesOn({ options: [['unions', '团结'], ['order', '大秩序'], ['trade', '贸易圈']] })).toEqual([
			'content/items/basics-c.yaml:9:53  warning: expected the key not to be the shortest in one language and the longest in the other, found the longest in English, the shortest in Chinese. Reword an option in one of the languages.'
		]);
	});

	it('one option with a full stop is noticed', () => {
		expect(messagesOn({ options: [KEY, ORDER, ['trade.', '贸易。']] })).toEqual([
			'content/items/basics-c.yaml:11:28  warning: expected options built alike: the others have no full stop at the end, found “trade.” with a full stop at the end. Give all options the same form.',
			'content/items/basics-c.yaml:11:42  warning: expected options built alike: the others have no full stop at the end, found “贸易。” with a full stop at the end. Give all options the same form.'
		]);
	});

	it('one option that is built otherwise is noticed', () => {
		expect(messagesOn({ options: [['to unite states', '团结各国'], ['to order states', '管理各国'], ['trade of states', '各国贸易']] })).toEqual([
			'content/items/basics-c.yaml:11:28  warning: expected options built alike: the others have an infinitive (“to …”), found “trade of states” with another beginning. Give all options the same form.'
		]);
	});

	it('a sweeping word in a wrong option alone is noticed', () => {
		expect(messagesOn({ options: [['unity first', '首先团结'], ['never order', '从不守序'], ['trade first', '首先贸易']] })).toEqual([
			'content/items/basics-c.yaml:10:28  warning: expected no absolute that wrong options alone have, found “never” in “never order”. A sweeping word marks a wrong answer: say it without, or let the key have one too.',
			'content/items/basics-c.yaml:10:47  warning: expected no absolute that wrong options alone have, found “从不” in “从不守序”. A sweeping word marks a wrong answer: say it without, or let the key have one too.'
		]);
	});

	it('a sweeping word that the key has too passes', () => {
		expect(messagesOn({ options: [['only unity', '只有团结'], ['only order', '只有秩序'], ['trade first', '首先贸易']] })).toEqual([]);
	});

	it('a careful word in the key alone is noticed', () => {
		expect(messagesOn({ options: [['often unity', '往往团结'], ['order first', '首先秩序'], ['trade first', '首先贸易']] })).toEqual([
			'content/items/basics-c.yaml:9:39  warning: expected no hedge that the key alone has, found “often” in “often unity”. A careful word marks the right answer: say it plainly, or be as careful in another option.',
			'content/items/basics-c.yaml:9:58  warning: expected no hedge that the key alone has, found “往往” in “往往团结”. A careful word marks the right answer: say it plainly, or be as careful in another option.'
		]);
	});

	it('a word of the question that the key alone repeats is noticed', () => {
		expect(messagesOn({ stem: ['What brings the unity that the statement has?', '发言所说的团结靠什么？'], options: [['unity now', '团结一致'], ['order now', '秩序井然'], ['trade now', '贸易往来']] })).toEqual([
			'content/items/basics-c.yaml:9:39  warning: expected no word of the stem that the key alone repeats, found “unity”. Reword the stem or the key, or let a distractor repeat as much.'
		]);
	});
});
