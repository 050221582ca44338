import type { Assigned, Draft, Event, Extended, Switched, Unread } from '#lib/domain/record/model.ts';
import type { StudentDetails } from '#lib/domain/assignment/submission.ts';
import { readEvent } from '#lib/domain/record/schema.ts';
import { sittingsOf, type Sitting } from '#lib/domain/record/sitting.ts';
import { inTimeOrder } from '#lib/domain/record/time-order.ts';
import { passingRecordStore } from '#lib/platform/indexeddb/record-store.ts';
import type { Ports } from '../attempt-ports.ts';
import { RecordState } from '../record.svelte.ts';
import { saveAside, saveBackup } from '../save.ts';

type Own = Assigned | Switched | Extended;
/** An event without what every event has. */
type Told<E> = E extends Own ? Omit<E, 'id' | 'v' | 'at'> : never;

/** The attempts at assignments on this device. */
export class SittingsState {
	readonly record: RecordState<Event | Unread>;
	readonly ports: Ports;

	private constructor(ports: Ports, record: RecordState<Event | Unread>) {
		this.ports = ports;
		this.record = record;
	}

	/** `changed` is called after each change by another tab. In a `preview` nothing is read or kept. */
	static async open(ports: Ports, changed: () => void, preview = false): Promise<SittingsState> {
		const record = preview
			? new RecordState(passingRecordStore(), readEvent)
			: await RecordState.open(readEvent);
		await record.follow(changed);
		return new SittingsState(ports, record);
	}

	/** In the order in which they were started. */
	readonly all: readonly Sitting[] = $derived.by(() => sittingsOf(inTimeOrder(this.record.events)));

	find(attempt: string): Sitting | null {
		return this.all.find((sitting) => sitting.attempt === attempt) ?? null;
	}

	/** What is being given in those of these attempts that go on. */
	async drafts(sittings: readonly Sitting[]): Promise<readonly Draft[]> {
		const going = sittings.filter(({ handedIn }) => !handedIn);
		const drafts = await Promise.all(going.map(({ attempt }) => this.record.draft(attempt)));
		return drafts.filter((draft) => draft !== null);
	}

	/** Puts on record what has just happened. */
	tell(told: Told<Own>): Promise<void> {
		return this.record.write({ events: [{ id: this.ports.newId(), v: 1, at: this.ports.now(), ...told }] });
	}

	/** Puts right under whose name an attempt goes: what was said last before the hand-in counts. */
	async correct(attempt: string, details: StudentDetails): Promise<void> {
		const sitting = this.find(attempt);
		if (!sitting || sitting.handedIn) return;
		const { link, title, feedback, language } = sitting.assigned;
		await this.tell({ type: 'assigned', attempt, link, title, feedback, details, language });
	}

	async save(): Promise<void> {
		await saveBackup(this.record, this.ports.now());
	}

	async saveAside(): Promise<void> {
		const { trouble } = this.record;
		if (trouble?.code === 'foreign') await saveAside(trouble.aside);
	}
}
