// Stands in for the compiler of messages in the browser: they are compiled while building (vite-messages.server.ts), so
// that no page carries the ICU parser.
import type { CompiledMessage } from 'icu-minify/format';

/** In front of a message that was compiled while building; the rest is what it was compiled to, as JSON. */
export const COMPILED = '\u0001';

export default (message: string): CompiledMessage =>
	message.startsWith(COMPILED) ? JSON.parse(message.slice(1)) : message;
