import { describe, expect, it } from 'vitest';
import { messages, tinyCourse, withChange, withFile } from './tiny-course.ts';

const FIGURES = 'figures.yaml';
const written = tinyCourse.get(FIGURES) ?? '';

/** The course with a timeline of these entries, which its lesson shows instead of the lists. */
function withTimeline(entries: string) {
	const labels = ['strategy', 'china', 'world', 'unsure'].map((id) => `{ id: ${id}, text: { en: word, zh: 词 } }`);
	const figure = [
		'- id: timeline',
		'  title: { en: Years, zh: 年份 }',
		'  caption: { en: Years., zh: 年份。 }',
		'  words: { en: Years., zh: 年份。 }',
		'  facts: [S4.2]',
		`  labels: [${labels.join(', ')}]`,
		entries
	];
	const pages = ['en', 'zh'].map((language): [string, string] => {
		const path = `lessons/peace/${language}.md`;
		return [path, (tinyCourse.get(path) ?? '').replace('{four-lists}', '{timeline}')];
	});
	return new Map([...withFile(FIGURES, figure.join('\n')), ...pages]);
}

const entry = (date: string, fact = 'S4.2') =>
	`    - { date: '${date}', side: china, text: { en: A text, zh: 一份文件 }, facts: [${fact}] }`;

describe('the words of figures', () => {
	it('a timeline in the order of its dates is right, whether they are exact or not', () => {
		const entries = ['2011', '2015-01-09', '2015', '2015-12', '2017-03-01'].map((date) => entry(date));
		expect(messages(withTimeline(['  entries:', ...entries].join('\n')))).toEqual([]);
	});

	it('a figure without a drawing is named with the nearest one', () => {
		expect(messages(withChange(FIGURES, 'id: four-lists', 'id: for-lists'))).toEqual(['content/figures.yaml:1:7  expected the id of a drawing, found `for-lists`. Did you mean `four-lists`?',
'content/lessons/peace/en.md:20:1  expected the id of an existing figure, found `four-lists`. Did you mean `for-lists`?',
'content/lessons/peace/zh.md:20:1  expected the id of an existing figure, found `four-lists`. Did you mean `for-lists`?']);
	});

	it('a label in one language only is asked for in the other', () => {
		expect(messages(withChange(FIGURES, '{ en: in the statement, zh: 出自发言 }', '{ en: in the statement }'))).toEqual(['content/figures.yaml:8:30  expected in `text` a text in Chinese (`zh`), found none. Every text stands in both languages, `en` and `zh`.']);
	});

	it('a figure without its words is told what they are for', () => {
		expect(messages(withChange(FIGURES, "  words: { en: One list has four entries., zh: 一份清单有四项。 }\n", ''))).toEqual(['content/figures.yaml:1:3  expected the field `words`, found none. Add `words`: the figure in words: what the picture shows, for those who do not see it.']);
	});

	it('a place of the drawing without its label is named', () => {
		expect(messages(withFile(FIGURES, written.replace(/.*id: statement.*\n/, '')))).toEqual(['content/figures.yaml:6:3  expected the label `statement`, found none. The drawing has a place for each.']);
	});

	it('a label that the drawing has no place for is named with the nearest one', () => {
		expect(messages(withFile(FIGURES, `${written}    - { id: statment, text: { en: word, zh: 词 } }\n`))).toEqual(['content/figures.yaml:9:13  expected a label of the drawing `four-lists`, found `statment`. Did you mean `statement`?']);
	});

	it('a label that stands twice is shown', () => {
		expect(messages(withFile(FIGURES, `${written}    - { id: statement, text: { en: word, zh: 词 } }\n`))).toEqual(['content/figures.yaml:9:13  expected the label `statement` once, found it a second time. Remove one of the two.']);
	});

	it('a fact that does not exist is named with the nearest one', () => {
		expect(messages(withChange(FIGURES, 'facts: [S4.2]', 'facts: [S4.9]'))).toEqual(['content/figures.yaml:5:11  expected the id of an existing fact, found `S4.9`. Did you mean `S4.1`?']);
	});

	it('a fact that we are not sure of is not drawn', () => {
		expect(messages(withChange(FIGURES, 'facts: [S4.2]', 'facts: [C-W1]'))).toEqual([
			'content/figures.yaml:5:11  expected facts that we are sure of, found `C-W1`, of low confidence. A drawing shows it as certain: leave it out.'
		]);
	});

	it('entries of a figure that is no timeline are too much', () => {
		expect(messages(withFile(FIGURES, `${written}  entries:\n${entry('2017')}\n`))).toEqual(['content/figures.yaml:9:3  expected no entries, found some. Only a timeline shows them: remove them.']);
	});

	it('a timeline without entries is not drawn', () => {
		expect(messages(withTimeline(''))).toEqual(['content/figures.yaml:1:3  expected entries with dates, found none. A timeline is drawn from them.']);
	});

	it('a date that is earlier than the one before it is shown', () => {
		expect(messages(withTimeline(['  entries:', entry('2017-03-01'), entry('2016')].join('\n')))).toEqual(['content/figures.yaml:9:15  expected a date from `2017-03-01` on, found `2016`. Order the entries by date.']);
	});

	it('a date that is none is shown with what dates look like', () => {
		expect(messages(withTimeline(['  entries:', entry('1 March 2017')].join('\n')))).toEqual(['content/figures.yaml:8:15  expected in `date` a date such as `2017`, `2017-03` or `2017-03-01`, found `1 March 2017`. The date, as exact as the sources give it, in quotes. Each language writes it in its own way.']);
	});

	it('a figure that no lesson shows is a warning', () => {
		const unshown = new Map(tinyCourse);
		for (const path of ['lessons/peace/en.md', 'lessons/peace/zh.md'])
			unshown.set(path, (tinyCourse.get(path) ?? '').replace('::figure{four-lists}\n\n', ''));
		expect(messages(unshown)).toEqual(['content/figures.yaml:1:7  warning: expected a lesson that shows the figure, found none. Put `::figure{four-lists}` at the same place in both pages of a lesson.']);
	});
});
