import { readDraft } from '#lib/domain/record/draft.ts';
import type { Draft } from '#lib/domain/record/model.ts';
import type { Kept, Unkept } from '#lib/platform/indexeddb/record-store.ts';
import { takeCarry } from '#lib/platform/carry.ts';

/** What goes along to the page in the other language. */
export interface Carry {
	/** The response being given. */
	readonly draft: Draft | null;
	/** The attempt that was opened and not begun: not on record, it is found nowhere else. */
	readonly opened: { readonly id: string; readonly scope: string; readonly seed: string } | null;
	/** Id of the control that had the focus; ids are the same in both languages. */
	readonly focus: string | null;
	/** What the database would not take. */
	readonly unkept: Unkept;
}

const NOTHING: Carry = { draft: null, opened: null, focus: null, unkept: { events: [], drafts: [] } };

const field = (value: unknown, name: string): unknown =>
	typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What the page in the other language sent along. Anybody can write an address: whatever does not fit is left out. */
export function readCarry(raw: unknown = takeCarry()): Carry {
	if (raw === null) return NOTHING;
	const focus = field(raw, 'focus');
	const unkept = field(raw, 'unkept');
	const events = listOf(field(unkept, 'events'));
	const drafts = listOf(field(unkept, 'drafts')).map(readDraft);
	return {
		draft: readDraft(field(raw, 'draft')),
		opened: readOpened(field(raw, 'opened')),
		focus: typeof focus === 'string' ? focus : null,
		unkept: {
			// Events are checked by whoever reads the record, as those from the database are.
			events: events.filter(isKept),
			drafts: drafts.filter((draft) => draft !== null)
		}
	};
}

function readOpened(raw: unknown): Carry['opened'] {
	const [id, scope, seed] = [field(raw, 'id'), field(raw, 'scope'), field(raw, 'seed')];
	return typeof id === 'string' && typeof scope === 'string' && typeof seed === 'string'
		? { id, scope, seed }
		: null;
}

const isKept = (row: unknown): row is Kept => {
	const id = field(row, 'id');
	return typeof id === 'string' && id !== '';
};
