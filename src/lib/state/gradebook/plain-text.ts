const ENTITIES: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
	'&nbsp;': ' '
};

/** The words of inline HTML as the course writes it. What only readers of screens are told is left out. */
export const plainText = (html: string): string =>
	html
		.replace(/<span class=vh>.*?<\/span>/g, '')
		.replace(/<[^>]*>/g, '')
		.replace(
			/&(#x?[0-9a-f]+|\w+);/gi,
			(entity, name: string) => ENTITIES[entity] ?? codePoint(name) ?? entity
		);

function codePoint(name: string): string | undefined {
	if (!name.startsWith('#')) return undefined;
	const hex = /^#x/i.test(name);
	const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
	return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
