/**
 * The same texts for a page from which the root of their language is at `root`. As built, their links (inline HTML, the
 * address quoted or not) lead from pages one level below it.
 */
export const leadFrom = <T>(root: string, texts: T): T =>
	JSON.parse(
		JSON.stringify(texts).replace(/href=(\\"|)\.\.\//g, (_, quote: string) => `href=${quote}${root}`)
	);
