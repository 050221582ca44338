import type { Response } from '#lib/domain/question/model.ts';

const few = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
	Object.fromEntries(Object.entries(record).slice(0, 1));

/** A part of a response; null where a kind knows only all or nothing. */
export function partOf(response: Response): Response | null {
	switch (response.kind) {
		case 'choice':
		case 'order':
			return null;
		case 'choices':
			return { ...response, options: response.options.slice(0, 1) };
		case 'judge':
			return { ...response, verdicts: few(response.verdicts) };
		case 'match':
			return { ...response, pairs: few(response.pairs) };
		case 'sort':
			return { ...response, groups: few(response.groups) };
		case 'gap':
			return { ...response, gaps: few(response.gaps) };
		case 'text':
			return { ...response, text: response.text.slice(0, 2) };
	}
}
