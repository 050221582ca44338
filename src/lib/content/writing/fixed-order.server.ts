import type { Language } from '#lib/domain/course/language.ts';
import type { Finding } from './finding.server.ts';
import type { OptionList } from './written-item.server.ts';

/** Numbers and dates have an order of their own, which must be kept: shuffled, they are slower to read. */
export function fixedOrder({ path, fixed, options }: OptionList): Finding[] {
	const values = options.map(({ text }) => valueOf(text.en, 'en') ?? valueOf(text.zh, 'zh'));
	const numbers = values.filter((value) => value !== undefined);
	if (numbers.length < options.length) return [];
	const found = options.map(({ text }) => `“${text.en}”`).join(', ');
	if (!fixed)
		return [
			{
				rule: 'options-shuffled',
				path,
				expected: '`fixed: true` where all options are numbers or dates',
				found: `${found}, to be shuffled`,
				remedy: 'Write them in rising order and add `fixed: true` to the item.'
			}
		];
	const isSorted = numbers.every((value, index) => index === 0 || value > (numbers[index - 1] ?? value));
	const isFalling = numbers.every((value, index) => index === 0 || value < (numbers[index - 1] ?? value));
	if (isSorted || isFalling) return [];
	return [
		{
			rule: 'options-unordered',
			path,
			expected: 'numbers or dates in rising or falling order, for the list is `fixed`',
			found,
			remedy: 'Sort them.'
		}
	];
}

/** The number or the date that an option is, as one number to sort by. */
function valueOf(text: string, language: Language): number | undefined {
	const date = DATE[language].exec(text)?.groups;
	if (date) return 372 * Number(date['year']) + 31 * monthOf(date['month']) + Number(date['day'] ?? 0);
	const number = (language === 'en' ? /^(\d+|\p{L}+)(?: [a-z]+)?\.?$/u : /^([\d.]+|[一二两三四五六七八九十]+)(?:[个项大条点年份])?$/u).exec(text.trim())?.[1];
	if (number === undefined) return undefined;
	if (/^\d+$/.test(number)) return Number(number);
	const index = NUMBERS[language].indexOf(number.toLowerCase());
	return index === -1 ? undefined : index + 1;
}

const DATE: Readonly<Record<Language, RegExp>> = {
	en: /^(?:in |on )?(?:(?<day>\d{1,2}) )?(?<month>\p{Lu}\p{Ll}+) (?<year>\d{4})\.?$/u,
	zh: /^(?<year>\d{4}) ?年 ?(?<month>\d{1,2}) ?月(?: ?(?<day>\d{1,2}) ?日)?$/u
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const monthOf = (month = ''): number => (/^\d+$/.test(month) ? Number(month) : MONTHS.indexOf(month) + 1);

const NUMBERS: Readonly<Record<Language, readonly string[]>> = {
	en: 'one two three four five six seven eight nine ten eleven twelve'.split(' '),
	zh: '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ')
};
