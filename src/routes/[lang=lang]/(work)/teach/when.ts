import type { Language } from '#lib/domain/course/language.ts';

const DAY_AND_TIME = {
	year: 'numeric',
	month: 'long',
	day: 'numeric',
	hour: '2-digit',
	minute: '2-digit'
} as const;
const WITH_ZONE = { ...DAY_AND_TIME, timeZoneName: 'short' } as const;

/** A moment (milliseconds since 1970) with its time zone: it may be read elsewhere. */
export function whenIn(language: Language, at: number): string {
	if (language === 'en') return new Intl.DateTimeFormat('en-GB', WITH_ZONE).format(at);
	// Left alone, the zone would stand between the day and the time.
	const zone = new Intl.DateTimeFormat('zh-CN', WITH_ZONE)
		.formatToParts(at)
		.find(({ type }) => type === 'timeZoneName');
	return `${new Intl.DateTimeFormat('zh-CN', DAY_AND_TIME).format(at)}（${zone?.value ?? ''}）`;
}
