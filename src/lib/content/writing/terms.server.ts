import type { BilingualText, Manuscript } from '../manuscript.server.ts';
import { documentsOf, entriesAt } from '../entries.server.ts';
import type { Problem } from '../problem.server.ts';
import { termSchema } from '../schema/glossary.server.ts';
import { ruleProblem } from './finding.server.ts';
import { visibleIn } from './visible.server.ts';

/** Terms whose Chinese is another than the glossary’s, in every text that stands in both languages. */
export function terms(manuscript: Manuscript): Problem[] {
	const names = namesIn(manuscript);
	return manuscript.documents.flatMap(({ texts, sheet }) =>
		sheet.kind === 'glossary' ? [] : texts.flatMap((text) => [...wrong(text), ...otherwise(text, names)])
	);
}

interface Name {
	readonly en: RegExp;
	/** A text that shows the English words themselves explains them. */
	readonly latin: RegExp;
	readonly english: string;
	readonly zh: readonly string[];
}

/** Terms of several words: what they are called in Chinese is no matter of style. */
const namesIn = (manuscript: Manuscript): Name[] =>
	documentsOf(manuscript, 'glossary').flatMap((document) =>
		entriesAt(document, [], termSchema).flatMap(({ value: { id, en, zh, ours } }): Name[] => {
			const english = en.replace(/\s*\([^)]*\)/g, '').trim();
			// Where the Chinese is a rendering of ours, another may stand beside it.
			if (!/ /.test(english) || ours) return [];
			return [
				{
					en: new RegExp(`\\b${english.replaceAll('.', '\\.')}\\b`, 'i'),
					latin: new RegExp(`\\b(?:${english.split(' ').filter((word) => word.length > 3).join('|')})`, 'i'),
					english,
					zh: [zh.replace(/[《》“”]/g, ''), ...(ALSO[id] ?? [])]
				}
			];
		})
	);

/** What may stand for a term besides: official short forms, and the term inside a longer name. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
	'conference-on-disarmament': ['裁谈会'],
	'cyberspace-administration': ['国家网信办'],
	'un-charter': ['《宪章》'],
	'interested-parties': ['所有相关方'],
	'multilateral-approach': ['多边的途径'],
	'shared-benefits': ['共商共建共享'],
	'information-technology': ['信息化部']
};

/** Chinese that looks right and is something else, beside the English that it is taken for. */
const CONFUSED: readonly { readonly en: RegExp; readonly zh: RegExp; readonly instead: string }[] = [
	{ en: /common prosperity/i, zh: /共同富裕/, instead: '共同繁荣' },
	{ en: /Mr\.? President|President of the (?:CD|Conference)/i, zh: /总统/, instead: '主席' },
	{ en: /shared future in cyberspace/i, zh: /网络(?!空间命运共同体)(?:空间)?(?:人类)?(?:共同体|命运体|共同命运体|未来共同体)|网络命运共同体/, instead: '网络空间命运共同体' },
	{ en: /win-win/i, zh: /双赢合作|共赢合作|互利双赢|合作双赢/, instead: '合作共赢' },
	{ en: /digital divide/i, zh: /数字(?:分歧|差距|隔阂|分水岭|分裂)|数码鸿沟/, instead: '数字鸿沟' },
	{ en: /shared benefits?|benefit sharing/i, zh: /共享(?:利益|福利|好处)|利益(?:共享|分享)/, instead: '普惠' },
	{ en: /shared governance/i, zh: /共享治理|分享治理/, instead: '共治' },
	{ en: /sovereign equality/i, zh: /平等主权|主权的平等|君主平等/, instead: '主权平等' },
	{ en: /multilateral/i, zh: /多面的|多侧/, instead: '多边' },
	{ en: /UN Charter/i, zh: /联合国章程|联合国宪法/, instead: '《联合国宪章》' },
	{ en: /Strategy/, zh: /《策略》|《網/, instead: '《战略》' }
];

function wrong({ passages }: BilingualText): Problem[] {
	const [en, zh] = passages;
	if (!en || !zh) return [];
	const [english, chinese] = [visibleIn(en.tree).text, visibleIn(zh.tree)];
	return CONFUSED.flatMap((pair) => {
		const match = pair.zh.exec(chinese.text);
		// A text that shows the Chinese in English too is about the two words.
		if (!match || !pair.en.test(english) || english.includes(match[0])) return [];
		return [
			ruleProblem(zh.placeAt(chinese.offsets[match.index] ?? 0), {
				rule: 'term-wrong',
				expected: `“${pair.instead}” for “${pair.en.exec(english)?.[0] ?? ''}”, as in the glossary`,
				found: `“${match[0]}”`,
				remedy: 'Write the official term.'
			})
		];
	});
}

function otherwise({ passages }: BilingualText, names: readonly Name[]): Problem[] {
	const [en, zh] = passages;
	if (!en || !zh) return [];
	const [english, chinese] = [visibleIn(en.tree).text, visibleIn(zh.tree).text];
	return names.flatMap((name) =>
		name.en.test(english) && !name.latin.test(chinese) && !name.zh.some((form) => says(chinese, form))
			? [
					ruleProblem(zh.placeAt(0), {
						rule: 'term-otherwise',
						expected: `“${name.zh.join('” or “')}” for “${name.english}”, as in the glossary`,
						found: `“${chinese.slice(0, 24)}${chinese.length > 24 ? '…' : ''}” without it`,
						remedy: 'Use the term of the glossary.'
					})
				]
			: []
	);
}

/** Words may come between the characters of a term (以规则为基础的网络空间秩序), and 的 may fall out. */
function says(text: string, term: string): boolean {
	let at = -1;
	return [...term.replaceAll('的', '')].every((sign) => (at = text.indexOf(sign, at + 1)) !== -1);
}
