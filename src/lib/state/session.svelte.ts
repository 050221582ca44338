import type { Language } from '#lib/domain/course/language.ts';
import type { Item } from '#lib/domain/question/model.ts';
import type { AttemptKind, Event, Started, Unread } from '#lib/domain/record/model.ts';
import { readEvent } from '#lib/domain/record/schema.ts';
import { giveFocus } from '#lib/platform/carry.ts';
import { carryOnSwitch } from '#lib/platform/language-switch.ts';
import { askToPersist } from '#lib/platform/persist.ts';
import { AttemptState } from './attempt.svelte.ts';
import type { Ports } from './attempt-ports.ts';
import { readCarry } from './carry.ts';
import { RecordState } from './record.svelte.ts';
import { saveAside, saveBackup } from './save.ts';

type Items = Readonly<Record<string, Item>>;
type Opening = Pick<Started, 'kind' | 'scope' | 'seed' | 'paper'>;

/** A working page at work: the open record, and the attempt that is going on, if any. */
export class Session {
	readonly record: RecordState<Event | Unread>;
	readonly ports: Ports;
	readonly language: Language;
	attempt = $state.raw<AttemptState | null>(null);
	/** The attempt was found unfinished and taken up again. */
	resumed = $state(false);
	readonly #carried;

	private constructor(
		ports: Ports,
		language: Language,
		record: RecordState<Event | Unread>,
		carried: ReturnType<typeof readCarry>
	) {
		this.ports = ports;
		this.language = language;
		this.record = record;
		this.#carried = carried;
	}

	/** Opens the record, with what the page in the other language sent along, and follows other tabs. */
	static async open(ports: Ports, language: Language): Promise<Session> {
		const carried = readCarry();
		const record = await RecordState.open(readEvent, carried.unkept);
		const session = new Session(ports, language, record, carried);
		await record.follow(() => void session.#follow());
		carryOnSwitch((focus) => ({
			draft: session.attempt?.draft ?? null,
			opened: session.attempt?.opened ?? null,
			focus: focus ?? carried.focus,
			unkept: record.unkept()
		}));
		return session;
	}

	/** Attempts of this kind and scope that were started and not handed in, the latest last. */
	unfinished(kind: AttemptKind, scope: string): readonly Started[] {
		const events = this.record.events;
		const closed = new Set(events.flatMap((event) => (event.type === 'handed-in' ? [event.attempt] : [])));
		const isOpen = (event: Event) =>
			event.type === 'started' && event.kind === kind && event.scope === scope && !closed.has(event.attempt);
		return events.filter((event): event is Started => event.type !== 'unread' && isOpen(event));
	}

	/** Takes up an attempt exactly where it was left. */
	async resume(started: Started, items: Items): Promise<void> {
		const { attempt: id, kind, scope, seed, paper } = started;
		const attempt = this.#attempt({ id, kind, scope, seed, paper, items, recorded: true });
		const draft = this.#carried.draft?.attempt === id ? this.#carried.draft : await this.record.draft(id);
		if (draft) attempt.resume(draft);
		this.attempt = attempt;
		this.resumed = draft !== null;
	}

	/** Begins a new attempt; it is on record from the first response, or at once where `now` says so. */
	begin(opening: Opening, items: Items, now = false): void {
		const { id } = this.opened(opening.scope, opening.seed) ?? { id: this.ports.newId() };
		this.attempt = this.#attempt({ ...opening, id, items, recorded: false });
		this.resumed = false;
		if (now) this.attempt.goTo(0);
	}

	/** The attempt at `scope` that the page in the other language had opened and not begun. */
	opened(scope: string, seed?: string) {
		const { opened } = this.#carried;
		return opened?.scope === scope && (seed === undefined || opened.seed === seed) ? opened : null;
	}

	/** Asks the browser to keep the record: an attempt was just finished. */
	keep(): void {
		void askToPersist();
	}

	/** Gives an unfinished attempt up: it stays on record, handed in as it is. */
	async abandon(): Promise<void> {
		await this.attempt?.handIn();
		this.attempt = null;
	}

	/** Gives the focus back to the control that had it on the page in the other language. Call once it is there. */
	restoreFocus(): void {
		if (this.#carried.focus) giveFocus(this.#carried.focus);
	}

	async save(): Promise<void> {
		await saveBackup(this.record, this.ports.now());
	}

	async saveAside(): Promise<void> {
		const { trouble } = this.record;
		if (trouble?.code === 'foreign') await saveAside(trouble.aside);
	}

	#attempt(start: Omit<ConstructorParameters<typeof AttemptState>[1], 'language'>): AttemptState {
		const ports = {
			...this.ports,
			write: (change: Parameters<RecordState['write']>[0]) => this.record.write(change)
		};
		return new AttemptState(ports, { ...start, language: this.language });
	}

	async #follow(): Promise<void> {
		if (!this.attempt || this.record.saved === 'saving') return;
		const draft = await this.record.draft(this.attempt.start.id);
		if (draft) this.attempt.follow(draft);
	}
}
