import { describe, expect, it } from 'vitest';
import { dataBlock } from './data-block.server.ts';

describe('a block of data in a page', () => {
	it('cannot be left by what stands in it, and is read back as it was', () => {
		const data = { text: '<b>1 < 2</b></script><SCRIPT></Script><!-- <script>' };
		const block = dataBlock('id', data);
		const inner = block.slice(block.indexOf('>') + 1, -'</script>'.length);
		expect(inner).not.toMatch(/<\/script|<!--/i);
		expect(JSON.parse(inner)).toEqual(data);
	});
});
