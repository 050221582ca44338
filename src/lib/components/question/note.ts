import type { Kind } from '#lib/domain/question/model.ts';
import { t } from '#lib/i18n/t.ts';

/** How to answer a question of `kind`, where its look alone does not say; null elsewhere. */
export function noteOf(kind: Kind): string | null {
	switch (kind) {
		case 'choices':
			return t('question.choices.note');
		case 'order':
			return t('question.order.note');
		case 'text':
			return t('question.text.note');
		case 'choice':
		case 'judge':
		case 'match':
		case 'sort':
		case 'gap':
			return null;
	}
}
