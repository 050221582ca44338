import type { Bilingual } from '#lib/domain/course/language.ts';

/** A stretch of a class. */
export interface PlanPart {
	readonly minutes: number;
	readonly what: Bilingual;
	/** Lessons to read, by name. */
	readonly lessons?: readonly string[];
	/** Groups share the lessons: everybody reads one of them. */
	readonly shared?: true;
	/** Names the lesson whose question is discussed. */
	readonly discuss?: string;
}

export interface Plan {
	readonly id: string;
	readonly title: Bilingual;
	readonly for: Bilingual;
	readonly parts: readonly PlanPart[];
}

export const PLANS: readonly Plan[] = [
	{
		id: 'one-hour',
		title: { en: 'One hour', zh: '一小时' },
		for: {
			en: 'A guest lecture or one lesson: what the document is, and how its lists differ.',
			zh: '适合讲座或一次课：弄清这是一份什么文件，几份清单有何不同。'
		},
		parts: [
			{
				minutes: 5,
				what: {
					en: 'Opening: each student writes down one decision about the Internet that was taken elsewhere and reaches them.',
					zh: '导入：每人写下一个由别处作出、却影响到自己的互联网决定。'
				}
			},
			{
				minutes: 15,
				what: { en: 'Read alone, with the questions in the text.', zh: '各自阅读，并回答文中的题目。' },
				lessons: ['at-a-glance']
			},
			{
				minutes: 15,
				what: {
					en: 'Read in pairs; one says what is in a list, the other says which list it is.',
					zh: '两人一组阅读：一人说出某项内容，另一人说出它属于哪份清单。'
				},
				lessons: ['four-lists']
			},
			{
				minutes: 15,
				what: {
					en: 'Discuss in groups of four, then one finding from each.',
					zh: '四人一组讨论，每组报告一点。'
				},
				discuss: 'four-lists'
			},
			{
				minutes: 10,
				what: {
					en: 'A quiz of eight items with feedback after each. Close with the one that most of the class missed.',
					zh: '八题小测，逐题反馈；最后讲全班错得最多的一题。'
				}
			}
		]
	},
	{
		id: 'three-hours',
		title: { en: 'Three hours', zh: '三小时' },
		for: {
			en: 'Three lessons of one hour, or an afternoon: the document, the four principles, and how others see them.',
			zh: '三次一小时的课，或半天：文件概貌、四项原则，以及不同看法。'
		},
		parts: [
			{
				minutes: 35,
				what: { en: 'First hour. Read alone.', zh: '第一小时：各自阅读。' },
				lessons: ['at-a-glance', 'why-issued', 'four-lists']
			},
			{
				minutes: 15,
				what: { en: 'Discuss.', zh: '讨论。' },
				discuss: 'why-issued'
			},
			{
				minutes: 10,
				what: { en: 'A quiz of eight items on the unit “Overview”.', zh: '就“总览”单元小测八题。' }
			},
			{
				minutes: 15,
				what: {
					en: 'Second hour. Four groups, one principle each.',
					zh: '第二小时：分四组，每组读一项原则。'
				},
				lessons: ['peace', 'sovereignty', 'shared-governance', 'shared-benefits'],
				shared: true
			},
			{
				minutes: 25,
				what: {
					en: 'New groups with one student from each. Everybody explains their principle and where the texts say it; the others ask.',
					zh: '重新分组，每组四项原则各有一人：讲解自己那一项，并指出文本依据；其他人提问。'
				}
			},
			{
				minutes: 20,
				what: { en: 'Discuss.', zh: '讨论。' },
				discuss: 'sovereignty'
			},
			{
				minutes: 10,
				what: { en: 'Third hour. Read alone.', zh: '第三小时：各自阅读。' },
				lessons: ['other-views']
			},
			{
				minutes: 25,
				what: {
					en: 'Each group puts one view so that its holders would agree to the wording, then names the point on which the views part.',
					zh: '每组复述一种看法，要让持这种看法的人也认可；再说出各种看法究竟在哪一点上分歧。'
				},
				discuss: 'other-views'
			},
			{
				minutes: 25,
				what: {
					en: 'A quiz of fifteen items with feedback at the end; then look together at the concepts missed most.',
					zh: '十五题测验，交后反馈；然后一起看失分最多的概念。'
				}
			}
		]
	},
	{
		id: 'six-hours',
		title: { en: 'Six hours', zh: '六小时' },
		for: {
			en: 'Six lessons, or two days of a seminar: the whole course, with reading before each hour.',
			zh: '六次课，或两天的研讨：学完全部课程，每次课前先阅读。'
		},
		parts: [
			{
				minutes: 60,
				what: {
					en: 'First hour. The document: read, and place it among its occasion, author and readers.',
					zh: '第一小时：读文件，弄清场合、作者和读者。'
				},
				lessons: ['at-a-glance', 'why-issued', 'four-lists'],
				discuss: 'at-a-glance'
			},
			{
				minutes: 60,
				what: {
					en: 'Second hour. The four principles, in groups that teach each other (as in the plan of three hours).',
					zh: '第二小时：四项原则，分组互教（做法同三小时方案）。'
				},
				lessons: ['peace', 'sovereignty', 'shared-governance', 'shared-benefits'],
				shared: true,
				discuss: 'shared-benefits'
			},
			{
				minutes: 60,
				what: {
					en: 'Third hour. The six goals: each group reads one, and draws on the board what it rests on, solid where a text says so, dashed where the group infers it.',
					zh: '第三小时：六项目标。每组读一项，在黑板上画出它的依据：文本写明的画实线，本组推断的画虚线。'
				},
				lessons: [
					'goal-sovereignty-security',
					'goal-international-rules',
					'goal-fair-governance',
					'goal-citizens-rights',
					'goal-digital-economy',
					'goal-culture-exchange'
				],
				shared: true,
				discuss: 'goal-fair-governance'
			},
			{
				minutes: 60,
				what: {
					en: 'Fourth hour. The five salient points as arguments: what is claimed, what is proposed, what is left open. A quiz of ten items.',
					zh: '第四小时：把五个要点当作论证来读：主张了什么，提议了什么，留下了什么没有说。小测十题。'
				},
				lessons: [
					'point-peace-and-development',
					'point-win-win-cooperation',
					'point-sovereign-equality',
					'point-benefit-sharing',
					'point-shared-governance'
				],
				shared: true,
				discuss: 'point-shared-governance'
			},
			{
				minutes: 60,
				what: {
					en: 'Fifth hour. What is to be done, and when it was said. Each group defends one dashed line against another group.',
					zh: '第五小时：要做哪些事，当时是什么背景。每组为一条虚线辩护，由另一组质疑。'
				},
				lessons: ['plan-of-action', 'goals-and-actions', 'strategy-in-time'],
				discuss: 'goals-and-actions'
			},
			{
				minutes: 60,
				what: {
					en: 'Sixth hour. Other views, the closing vision and twelve cases; a quiz of twenty items to hand in.',
					zh: '第六小时：不同看法、结尾愿景和十二个案例；最后做二十题测验并提交。'
				},
				lessons: ['other-views', 'closing-vision', 'capstone'],
				discuss: 'capstone'
			}
		]
	}
];

export const minutesOf = ({ parts }: Plan): number => parts.reduce((sum, { minutes }) => sum + minutes, 0);
