import { describe, expect, it } from 'vitest';
import { whenIn } from './when.ts';

const at = new Date(2027, 0, 5, 10, 30).getTime();

describe('when an assignment closes', () => {
	it('is told with the zone after the time, in either language', () => {
		expect(whenIn('en', at)).toMatch(/^5 January 2027 at 10:30 \S+$/);
		expect(whenIn('zh', at)).toMatch(/^2027年1月5日 10:30（[^）]+）$/);
	});
});
