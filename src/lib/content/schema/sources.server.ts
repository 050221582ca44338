import * as v from 'valibot';
import { line, text } from './fields.server.ts';

export const sourceSchema = v.strictObject({
	id: v.pipe(
		v.string('an id'),
		v.regex(/^[A-Z]+\d+[a-z]?$/, 'a source id such as `K2` or `X3a`'),
		v.metadata({ defines: 'source' }),
		v.description('The id of the source: `K2`, `X3a`.')
	),
	title: text('plain', 'What it is, in a few words.'),
	address: line('Its address on the web, without `https://`.')
});

export const sourcesFileSchema = v.array(sourceSchema, 'a list of sources');
