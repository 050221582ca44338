import type { AssignedCopy } from '#lib/domain/assignment/model.ts';
import { paperResponse, type Fault, type TypedSheet } from '#lib/domain/assignment/sheet/paper-response.ts';
import type { Marked } from '#lib/domain/gradebook/model.ts';
import { readCopy } from '#lib/formats/assigned-file/copy-schema.ts';
import { paperRowId, type ArrivalRow } from '#lib/formats/gradebook-file/arrival-row.ts';
import { writeSubmission } from '#lib/formats/submission/write.ts';
import type { Trouble } from '#lib/platform/indexeddb/trouble.ts';
import { openTeachStore, type TeachStore } from '#lib/platform/teach-store/teach-store.ts';
import { keptSheets, type KeptSheet } from './kept-sheets.ts';

export type Saved =
	| { readonly code: 'ok'; readonly marked: Marked }
	| { readonly code: 'faulty'; readonly faults: readonly Fault[] };

/** One assignment on paper: what is printed of it, and the answer sheets that are typed in. */
export class PaperState {
	phase = $state<'opening' | 'choose' | 'unknown' | 'ready'>('opening');
	/** What there is to print, the newest first. */
	copies = $state.raw<readonly AssignedCopy[]>([]);
	copy = $state.raw<AssignedCopy | null>(null);
	sheets = $state.raw<readonly KeptSheet[]>([]);
	trouble = $state.raw<Trouble | null>(null);
	#store: TeachStore | null = null;

	/** Opens the store; `id` of an assignment, or nothing for choosing one. Returns how to stop listening. */
	async open(id: string): Promise<() => void> {
		this.#store = await openTeachStore();
		await this.show(id);
		return this.#store.watch(() => void this.#refresh());
	}

	async show(id: string): Promise<void> {
		const rows = (await this.#store?.all('assignments')) ?? [];
		this.copies = rows
			.flatMap((row) => readCopy(row) ?? [])
			.filter((copy) => !copy.archived || copy.assignment.id === id)
			.sort((a, b) => b.created - a.created);
		this.copy = this.copies.find(({ assignment }) => assignment.id === id) ?? null;
		await this.#refresh();
		this.phase = this.copy ? 'ready' : id === '' ? 'choose' : 'unknown';
	}

	/** Marks a sheet and keeps it. `source` is what the gradebook calls it. */
	async save(sheet: TypedSheet, source: string): Promise<Saved | null> {
		const { copy } = this;
		if (!copy) return null;
		const { readLink } = await import('#lib/formats/assignment-link/read.ts');
		const link = readLink(copy.link);
		const read = paperResponse(copy, link.code === 'ok' ? link.checksum : '', sheet);
		if (read.code === 'faulty') return read;
		const assignment = copy.assignment.id;
		const row: ArrivalRow = {
			id: paperRowId(assignment, sheet.id),
			assignment,
			source,
			at: sheet.at,
			kind: 'paper',
			text: writeSubmission(read.submission)
		};
		await this.#store?.put('arrivals', row);
		await this.#refresh();
		const kept = this.sheets.find((one) => one.row === row.id);
		return kept ? { code: 'ok', marked: kept.marked } : null;
	}

	async remove({ row }: KeptSheet): Promise<void> {
		await this.#store?.remove('arrivals', row);
		await this.#refresh();
	}

	async #refresh(): Promise<void> {
		const { copy } = this;
		const rows = copy ? await this.#store?.all('arrivals', copy.assignment.id) : [];
		this.sheets = copy ? keptSheets(copy, rows ?? []) : [];
		this.trouble = this.#store?.trouble ?? null;
	}
}
