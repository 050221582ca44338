import type { Finding } from './finding.server.ts';
import { ABSOLUTE } from './qualifiers.server.ts';
import { visible } from './visible.server.ts';
import { inBoth, type WrittenItem } from './written-item.server.ts';

/** Of statements to be judged: an absolute that only those have which the text does not make. */
export const statements = ({ item }: WrittenItem): Finding[] =>
	item.kind !== 'judge'
		? []
		: inBoth((language) => {
				const words = item.statements.map(({ text }) => visible(text[language]).match(ABSOLUTE[language]) ?? []);
				if (item.statements.some(({ verdict }, index) => verdict === 'says' && words[index]?.length)) return [];
				return words.flatMap(([word], index): Finding[] =>
					word === undefined
						? []
						: [
								{
									rule: 'option-absolute',
									path: ['statements', index, 'text', language],
									expected: 'no absolute that only statements have which the text does not make',
									found: `“${word}”`,
									remedy: 'A sweeping word gives the verdict away: say it without, or let a true statement have one too.'
								}
							]
				);
			});
