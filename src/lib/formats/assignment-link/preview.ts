/** Stands behind a link, which holds no such sign: readers of links pass over what follows their end. */
const MARK = '&preview';

/** The address of a link, opened for its teacher to see what a student sees. */
export const asPreview = (address: string): string => address + MARK;

/** Parts what stands behind the `#` into the link, and whether it is only looked at. */
export function readPreview(fragment: string): { readonly link: string; readonly preview: boolean } {
	const preview = fragment.endsWith(MARK);
	return { link: preview ? fragment.slice(0, -MARK.length) : fragment, preview };
}
