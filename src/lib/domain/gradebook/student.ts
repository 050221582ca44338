import type { StudentDetails } from '../assignment/submission.ts';

/**
 * Names the student behind `details`: equal for the same one, whatever the width, case and spaces. The number where
 * there is one, else the address, else name and group; null where nothing was said.
 */
export function studentKey({ number, email, name, group }: StudentDetails): string | null {
	const [digits, address] = [plain(number).replaceAll(' ', ''), plain(email).replaceAll(' ', '')];
	if (digits !== '') return `number:${digits}`;
	if (address !== '') return `email:${address}`;
	const called = plain(name);
	return called === '' ? null : `name:${called}\n${plain(group)}`;
}

/** Signs without a body (direction marks, joiners from copied text) part no two students. */
const plain = (typed = ''): string =>
	typed
		.normalize('NFKC')
		.toLowerCase()
		.replace(/\p{Cf}/gu, '')
		.replace(/\s+/gu, ' ')
		.trim();
