import { t } from '#lib/i18n/t.ts';
import type { FieldFault } from '#lib/state/teach/settings.ts';

/** What is missing or wrong in a field, in words. */
export function faultWords(fault: FieldFault): string {
	switch (fault.code) {
		case 'title.long':
		case 'instructions.long':
		case 'items.many':
			return t(`assign.fault.${fault.code}`, { most: fault.most, count: fault.count });
		case 'count.range':
		case 'attempts.range':
		case 'pass.range':
		case 'limit.range':
			return t(`assign.fault.${fault.code}`, { most: fault.most });
		case 'count.few':
			return t('assign.fault.count.few', { count: fault.count });
		default:
			return t(`assign.fault.${fault.code}`);
	}
}
