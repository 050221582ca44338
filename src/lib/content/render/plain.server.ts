const ONE_SPAN = /^:(?:zh|en)\[([^\]]*)\]$/s;

/** The words of a plain text, which may be one passage in the other language as a whole. Not HTML: escape it. */
export const plain = (text: string): string => ONE_SPAN.exec(text.trim())?.[1] ?? text;
