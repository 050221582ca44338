import { readdirSync, readFileSync } from 'node:fs';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import format from 'icu-minify/format';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import compiled from './compiled-message.ts';
import { LOCALE, OPTIONS } from './t.ts';
import { compileMessage } from './vite-messages.server.ts';

type Value = string | number | Date;
type Values = Readonly<Record<string, Value>>;

/** What a message says in a built page. */
const said = (message: string, locale: string, values: Values) =>
	format(compiled(compileMessage(message)), locale, values, OPTIONS);

/** What it says by the reference implementation. */
const meant = (message: string, locale: string, values: Values) =>
	new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).format(values);

const NUMBERS = [0, 1, 2, 7, 1234, 0.725, 0.9];
const AT = new Date(Date.UTC(2026, 10, 27, 13, 5, 9));

/** For every argument a list of values worth trying. */
function argumentsOf(elements: readonly MessageFormatElement[]): ReadonlyMap<string, readonly Value[]> {
	const found = new Map<string, readonly Value[]>();
	for (const element of elements) {
		if (element.type === TYPE.argument && !found.has(element.value))
			found.set(element.value, ['Ada 李 <b>', 3]);
		if (element.type === TYPE.number) found.set(element.value, NUMBERS);
		if (element.type === TYPE.date || element.type === TYPE.time) found.set(element.value, [AT]);
		if (element.type === TYPE.plural) found.set(element.value, NUMBERS);
		if (element.type === TYPE.select)
			found.set(element.value, [...Object.keys(element.options), 'something else']);
		if (element.type === TYPE.plural || element.type === TYPE.select)
			for (const { value } of Object.values(element.options))
				for (const [name, tried] of argumentsOf(value)) if (!found.has(name)) found.set(name, tried);
	}
	return found;
}

/** As many sets of values as the argument with most of them has; the others go round. */
function tried(message: string): readonly Values[] {
	const names = [...argumentsOf(parse(message, { ignoreTag: true }))];
	const rounds = Math.max(...names.map(([, values]) => values.length));
	return Array.from({ length: rounds * Math.min(names.length, 3) }, (_, i) =>
		Object.fromEntries(
			names.map(([name, values], n) => [name, values[(i + n * Math.floor(i / rounds)) % values.length] ?? ''])
		)
	);
}

function* allMessages(): Iterable<readonly [locale: string, key: string, message: string]> {
	for (const [language, locale] of Object.entries(LOCALE)) {
		const folder = new URL(`./messages/${language}/`, import.meta.url);
		for (const file of readdirSync(folder)) {
			const messages: Record<string, string> = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
			for (const [key, message] of Object.entries(messages)) yield [locale, key, message];
		}
	}
}

describe('a message that was compiled while building', () => {
	it('says in the browser what the message says, for every message there is', () => {
		let compared = 0;
		for (const [locale, key, message] of allMessages()) {
			if (compileMessage(message) === message) continue;
			for (const values of tried(message)) {
				expect(said(message, locale, values), key).toBe(meant(message, locale, values));
				compared++;
			}
		}
		expect(compared).toBeGreaterThan(1000);
	});

	it('says numbers as they were meant', () => {
		expect(said('{count, plural, one {# question} other {# questions}}', 'en-GB', { count: 3 })).toBe(
			'3 questions'
		);
		expect(said('{share, number, percent} or more', 'en-GB', { share: 0.7 })).toBe('70% or more');
		expect(said('{share, number, ::percent .#}', 'en-GB', { share: 0.725 })).toBe('72.5%');
	});

	it('stays as it is where it takes no arguments', () => {
		expect(compileMessage('Check answer')).toBe('Check answer');
		expect(compiled('Check answer')).toBe('Check answer');
	});
});
