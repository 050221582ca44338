import { expect, it } from 'vitest';
import { readEnvelope, writeEnvelope } from './envelope.ts';

it('a whole link of a version to come is told from a damaged one', () => {
	const link = writeEnvelope(2, new Uint8Array(40));
	expect(readEnvelope(link, 1)).toEqual({ code: 'newer', v: 2 });
	expect(readEnvelope(`${link.slice(0, 20)}x${link.slice(21)}`, 1)).toEqual({ code: 'not-ours' });
});
