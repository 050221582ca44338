import { describe, expect, it } from 'vitest';
import { IntlMessageFormat } from 'intl-messageformat';
import { parse } from './compiled-message.ts';
import { compileMessage } from './vite-messages.server.ts';

const said = (message: string, values: Record<string, string | number>) =>
	new IntlMessageFormat(parse(compileMessage(message)), 'en-GB').format(values);

describe('a message that was parsed while building', () => {
	it('says in the browser what the message says', () => {
		expect(said('{count, plural, one {# question} other {# questions}}', { count: 3 })).toBe('3 questions');
		expect(said('{share, number, percent} or more', { share: 0.7 })).toBe('70% or more');
		expect(said('{share, number, ::percent .#}', { share: 0.725 })).toBe('72.5%');
		expect(said('{share, number, ::percent .#}', { share: 0.9 })).toBe('90%');
		expect(said('lesson {number} of {count}', { number: 2, count: 7 })).toBe('lesson 2 of 7');
	});

	it('stays as it is where it takes no arguments', () => {
		expect(compileMessage('Check answer')).toBe('Check answer');
		expect(parse('Check answer')).toEqual([{ type: 0, value: 'Check answer' }]);
	});
});
