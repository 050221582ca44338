import { keepPlace } from '#lib/platform/settings.ts';

/** Marks in the outline which section is in view, and remembers it as the place to continue from. */
export function followSections(lesson: string): void {
	const entries = new Map<string, HTMLAnchorElement>();
	for (const link of document.querySelectorAll<HTMLAnchorElement>('.rail a'))
		entries.set(link.hash.slice(1), link);
	let current: HTMLAnchorElement | undefined;
	const observer = new IntersectionObserver(
		(seen) => {
			const top = seen.filter((entry) => entry.isIntersecting).at(-1)?.target.id;
			const link = top === undefined ? undefined : entries.get(top);
			if (!top || !link || link === current) return;
			current?.removeAttribute('aria-current');
			current?.closest('li')?.classList.remove('now');
			link.setAttribute('aria-current', 'location');
			link.closest('li')?.classList.add('now');
			current = link;
			document.documentElement.dataset['at'] = top;
			keepPlace({ lesson, section: top });
		},
		// The section that crosses a line in the upper third of the window is the one being read.
		{ rootMargin: '-30% 0px -69% 0px' }
	);
	for (const id of entries.keys()) {
		const section = document.getElementById(id);
		if (section) observer.observe(section);
	}
	if (!current) keepPlace({ lesson, section: '' });
}
