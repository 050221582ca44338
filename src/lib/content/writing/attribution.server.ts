import type { Bilingual } from '#lib/domain/course/language.ts';
import type { Finding } from './finding.server.ts';
import { inBoth, type WrittenItem } from './written-item.server.ts';

/** What a text says for itself: whoever asks about it says whose words they are. */
const HELD = new Set(['claim', 'position', 'commitment']);

/** A stem about a position that does not say whose it is. */
export const attribution = (written: WrittenItem, kinds: ReadonlyMap<string, string>): Finding[] => {
	const { item } = written;
	const held = item.facts.filter((fact) => HELD.has(kinds.get(fact) ?? ''));
	if (held.length === 0) return [];
	return inBoth((language): Finding[] =>
		WHOSE[language].test(asked(written)[language])
			? []
			: [
					{
						rule: 'stem-unattributed',
						path: ['stem', language],
						expected: 'a question that says whose words it asks about',
						found: `none named, though \`${held.join('`, `')}\` ${held.length > 1 ? 'are' : 'is'} held by somebody`,
						remedy: language === 'en' ? 'Name the source: “According to the statement, …”.' : 'Name the source: “据发言，……”, “《战略》主张……”.'
					}
				]
	);
};

/** Where parts are sorted or matched by who says them, the names of the sides say whose words they are. */
function asked({ item, stem }: WrittenItem): Bilingual {
	const sides = item.kind === 'sort' ? item.groups : item.kind === 'match' ? [...item.lefts, ...item.rights] : [];
	return { en: [stem.en, ...sides.map(({ text }) => text.en)].join(' '), zh: [stem.zh, ...sides.map(({ text }) => text.zh)].join('') };
}

const WHOSE = {
	en: /\b(?:statement|Strategy|speech|speak(?:er|s)|ambassador|China|Chinese|Fu Cong|delegat(?:e|ion)|texts?|documents?|papers?|reports?|sources|according|says?|said|proposes?|argues?|declaration|resolution|charter|convention|white paper|Wuzhen|WSIS|GGE|commentary|official|this course|who(?:se)?)\b/i,
	zh: /发言|《|大使|中方|中国|傅聪|代表|文本|文件|报告|资料|据|按照|根据|认为|主张|提出|称|宣言|决议|宪章|公约|白皮书|乌镇|官方|本课|中文|英文|译|谁/
} as const;
