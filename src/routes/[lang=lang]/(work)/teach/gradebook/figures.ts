import { t } from '#lib/i18n/t.ts';

/** Two digits behind the point, and a minus that is as wide as a digit. */
export const decimal = (value: number): string => value.toFixed(2).replace('-', '−');

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A span of time in the unit in which people would say it. */
export function spanWords(ms: number): string {
	if (ms < MINUTE) return t('book.span.seconds', { count: Math.max(1, Math.round(ms / 1000)) });
	if (ms < 2 * HOUR) return t('book.span.minutes', { count: Math.round(ms / MINUTE) });
	if (ms < 2 * DAY) return t('book.span.hours', { count: Math.round(ms / HOUR) });
	return t('book.span.days', { count: Math.round(ms / DAY) });
}
