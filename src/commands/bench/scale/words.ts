import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { Bilingual } from '#lib/domain/course/language.ts';
import { shuffle } from '#lib/domain/paper/shuffle.ts';

// Words about a harbour, far from what the course is about: nobody takes them for its content.
const WHEN = [
	['Before each tide', '每次涨潮之前'],
	['After a storm', '风暴过后'],
	['On quiet mornings', '在平静的早晨'],
	['Late in autumn', '深秋时节'],
	['When fog comes in', '起雾的时候'],
	['Once a week', '每周一次'],
	['As the light fades', '天色暗下来时'],
	['In the busy season', '繁忙季节里']
];
const WHO = [
	['a young pilot', '一名年轻的引水员'],
	['the harbour master', '港务长'],
	['a keeper of the lighthouse', '一位灯塔看守人'],
	['the crew of a tug', '拖船上的船员'],
	['a clerk from the office', '办公室的一名职员'],
	['the oldest fisherman', '年纪最大的渔夫'],
	['a visiting engineer', '来访的工程师'],
	['the painter of buoys', '给浮标上漆的人']
];
const DOES = [
	['writes down', '记下'],
	['looks up', '查阅'],
	['compares', '比较'],
	['reads aloud', '念出'],
	['draws', '画出'],
	['corrects', '改正'],
	['explains', '解释'],
	['copies', '抄写']
];
const WHAT = [
	['the depth of the channel', '航道的深度'],
	['the names of the ships', '各船的名字'],
	['the height of the tide', '潮水的高度'],
	['the colour of the lights', '灯光的颜色'],
	['the strength of the wind', '风力的大小'],
	['the weight of the cargo', '货物的重量'],
	['the order of the berths', '泊位的次序'],
	['the length of the ropes', '缆绳的长度'],
	['the age of the bridge', '桥梁的年头'],
	['the price of the nets', '渔网的价格']
];
const WHERE = [
	['at the end of the pier', '在码头尽头'],
	['in the small office', '在小办公室里'],
	['on the upper deck', '在上层甲板'],
	['beside the old crane', '在旧吊车旁'],
	['under the lamp', '在灯下'],
	['near the warehouse', '在仓库附近'],
	['by the open window', '在敞开的窗边'],
	['behind the sea wall', '在防波堤后面']
];

const LISTS = { when: WHEN, who: WHO, does: DOES, what: WHAT, where: WHERE };
type Part = keyof typeof LISTS;

const pair = ([en = '', zh = '']: readonly string[]): Bilingual => ({ en, zh });

/** One of the words of a kind. */
export const word = (part: Part, random: RandomGenerator): Bilingual =>
	pair(LISTS[part][uniformInt(random, 0, LISTS[part].length - 1)] ?? []);

/** Several different ones. */
export const words = (part: Part, count: number, random: RandomGenerator): readonly Bilingual[] =>
	shuffle(LISTS[part], random).slice(0, count).map(pair);

/** A sentence in both languages. */
export function sentence(random: RandomGenerator): Bilingual {
	const [when, who, does] = [word('when', random), word('who', random), word('does', random)];
	const [what, where] = [word('what', random), word('where', random)];
	return {
		en: `${when.en}, ${who.en} ${does.en} ${what.en} ${where.en}.`,
		zh: `${when.zh}，${who.zh}${where.zh}${does.zh}${what.zh}。`
	};
}
