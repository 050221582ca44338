// Stands in for the ICU parser in the browser: messages are parsed while building (vite-messages.server.ts), so that
// no page carries the parser. intl-messageformat asks for `parse` and the type guards by the parser's own name.
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
export * from '@formatjs/icu-messageformat-parser/no-parser.js';

/** In front of a message that was parsed while building; the rest is its elements as JSON. */
export const COMPILED = '\u0001';

export const parse = (message: string): MessageFormatElement[] =>
	message.startsWith(COMPILED) ? JSON.parse(message.slice(1)) : [{ type: 0, value: message }];
