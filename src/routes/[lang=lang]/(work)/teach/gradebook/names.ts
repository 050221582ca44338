import type { StudentDetails } from '#lib/domain/assignment/submission.ts';
import { t } from '#lib/i18n/t.ts';

/** What a student is called here: name, else number, else address. */
export function nameOf({ name, number, email }: StudentDetails): string {
	const called = [name, number, email].find((one) => one?.trim());
	return called?.trim() ?? t('book.nameless');
}

/** What tells apart two of the same name. */
export function besideName({ name, number, group, email }: StudentDetails): string {
	const rest = name?.trim() ? [number, group, email] : [group];
	return rest
		.map((one) => one?.trim())
		.filter(Boolean)
		.join(' · ');
}
