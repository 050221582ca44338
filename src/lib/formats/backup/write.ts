import type { Event, Unread } from '#lib/domain/record/model.ts';
import { FORMAT, VERSION } from './model.ts';

/**
 * The whole record as one JSON document; what this version cannot read goes along as it came. `written` is the
 * moment of writing (ISO 8601). One event a line: a reader may want to look into what is kept of them.
 */
export function writeBackup(record: readonly (Event | Unread)[], written: string): string {
	const head = JSON.stringify({ format: FORMAT, v: VERSION, written });
	const lines = record.map((entry) => JSON.stringify(entry.type === 'unread' ? entry.raw : entry) ?? 'null');
	return `${head.slice(0, -1)},"events":[\n${lines.join(',\n')}\n]}\n`;
}
