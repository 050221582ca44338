import type { Bilingual, Language } from '#lib/domain/course/language.ts';
import type { Item } from '#lib/domain/question/model.ts';
import { mapTexts } from '#lib/domain/question/texts.ts';
import { renderInline } from './inline.server.ts';
import { plain } from './plain.server.ts';

/** An item in one language: rich texts as inline HTML, plain ones as words. `{id}` still marks the gaps. */
export const itemFor = (item: Item<Bilingual>, language: Language, root: string): Item =>
	mapTexts(item, {
		rich: (text) => renderInline(text[language], { language, root }),
		plain: (text) => plain(text[language])
	});
