import { spareMoment } from '../spare-moment.ts';

/** Lays out, one by one in spare moments, what look/lesson.css puts off, so that nothing moves when it is scrolled to. */
export async function layOutTheRest(): Promise<void> {
	for (const part of document.querySelectorAll<HTMLElement>('.later, .sec')) {
		await spareMoment();
		part.dataset['laid'] = '';
	}
}
