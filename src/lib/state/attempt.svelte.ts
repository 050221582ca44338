import type { Language } from '#lib/domain/course/language.ts';
import type { Paper } from '#lib/domain/paper/model.ts';
import { gradeItem } from '#lib/domain/question/grade.ts';
import type { Grade, Item, Response, ShownOrder } from '#lib/domain/question/model.ts';
import type { AttemptKind, Draft, Event, ItemDraft } from '#lib/domain/record/model.ts';
import type { Change } from '#lib/platform/indexeddb/record-store.ts';

/** The outside world as an attempt needs it. */
export interface AttemptPorts {
	/** Makes a change durable. */
	write(change: Change): Promise<void>;
	/** Milliseconds since 1970. */
	now(): number;
	newId(): string;
}

export interface AttemptStart {
	readonly id: string;
	readonly kind: AttemptKind;
	/** A lesson's slug, a unit or concept, `course`, or the id of an assignment. */
	readonly scope: string;
	readonly seed: string;
	readonly paper: Paper;
	readonly items: Readonly<Record<string, Item>>;
	readonly language: Language;
	/** Whether a `started` event is on record already. */
	readonly recorded: boolean;
}

const UNTOUCHED: ItemDraft = {
	response: null,
	hints: 0,
	phase: 'open',
	flagged: false,
	otherShown: false,
	ms: 0
};
/** A pause longer than this is not time spent on a question. */
const LONGEST_PAUSE = 5 * 60_000;
const REPEAT = '~2';

/** The item that a slot asks: a slot is an item's id, with a mark where the item comes back at the end of a practice. */
export const itemOfSlot = (slot: string): string =>
	slot.endsWith(REPEAT) ? slot.slice(0, -REPEAT.length) : slot;

/**
 * One person's work on one paper, as it goes on: every change of it is written as it happens, so that the attempt
 * resumes exactly wherever it was left.
 */
export class AttemptState {
	readonly start: AttemptStart;
	position = $state(0);
	#drafts = $state.raw<Readonly<Record<string, ItemDraft>>>({});
	/** The slot whose last check found it unfinished. */
	#unfinished = $state<string | null>(null);
	#started: boolean;
	#activeAt: number;
	readonly #touched = new Set<string>();
	readonly #ports: AttemptPorts;
	readonly #orders: ReadonlyMap<string, ShownOrder>;

	constructor(ports: AttemptPorts, start: AttemptStart) {
		this.#ports = ports;
		this.start = start;
		this.#started = start.recorded;
		this.#activeAt = ports.now();
		this.#orders = new Map(start.paper.items.map((entry) => [entry.item, entry.order]));
	}

	/** Takes up the draft that was stored. What has been touched while it was being read stays as it is. */
	resume(draft: Draft): void {
		if (this.#touched.size === 0) this.position = draft.position;
		const untouched = Object.entries(draft.items).filter(([slot]) => !this.#touched.has(slot));
		this.#drafts = { ...this.#drafts, ...Object.fromEntries(untouched) };
	}

	/** Takes up what another tab has changed since. */
	follow(draft: Draft): void {
		this.#drafts = { ...this.#drafts, ...draft.items };
	}

	/** What is being given, as it stands: to be carried along to the page in the other language. */
	get draft(): Draft {
		const { id } = this.start;
		return {
			attempt: id,
			at: this.#ports.now(),
			position: this.position,
			items: this.#drafts
		};
	}

	/** The same attempt as the page in the other language shows it: with `items` in that. */
	inLanguage(language: Language, items: AttemptStart['items']): AttemptState {
		const other = new AttemptState(this.#ports, { ...this.start, language, items, recorded: this.#started });
		other.resume(this.draft);
		other.#activeAt = this.#activeAt;
		return other;
	}

	/** What names an attempt that is not on record yet, nothing having been done in it; null afterwards. */
	get opened() {
		const { id, scope, seed } = this.start;
		return this.#started ? null : { id, scope, seed };
	}

	item(slot: string): Item | undefined {
		return this.start.items[itemOfSlot(slot)];
	}

	order(slot: string): ShownOrder {
		return this.#orders.get(itemOfSlot(slot)) ?? {};
	}

	of(slot: string): ItemDraft {
		return this.#drafts[slot] ?? UNTOUCHED;
	}

	/** What may be shown: the grade of an answer that stands, or what a check found unanswered. */
	shown(slot: string): Grade | null {
		return this.of(slot).phase === 'checked' || this.#unfinished === slot ? this.grade(slot) : null;
	}

	/** What the response given so far would earn. */
	grade(slot: string): Grade {
		const item = this.item(slot);
		return item ? gradeItem(item, this.of(slot).response) : { state: 'incomplete', missing: [] };
	}

	respond(slot: string, response: Response | null): void {
		this.#unfinished = null;
		this.#change(slot, { response, phase: 'open', language: this.start.language });
	}

	hint(slot: string): void {
		this.#change(slot, { hints: this.of(slot).hints + 1 });
	}

	showOther(slot: string): void {
		this.#change(slot, { otherShown: true });
	}

	flag(slot: string, flagged: boolean): void {
		this.#change(slot, { flagged });
	}

	goTo(position: number): void {
		this.position = position;
		this.#activeAt = this.#ports.now();
		void this.#ports.write({ ...this.#opening(), draft: { ...this.draft, items: {} } });
	}

	/** Answers: the response is graded, recorded, and stands with its feedback. An incomplete one stays a draft. */
	check(slot: string): Grade {
		const grade = this.grade(slot);
		this.#unfinished = grade.state === 'graded' ? null : slot;
		if (grade.state === 'graded') this.#change(slot, { phase: 'checked' }, [slot]);
		return grade;
	}

	/** Opens an answered question again. The answer stays on record. */
	retry(slot: string): void {
		this.#change(slot, { phase: 'open', response: null, hints: 0 });
	}

	/**
	 * Hands in: every response given is recorded, complete or not, and the attempt is closed. An assignment's teacher is
	 * told of every question, also of the unanswered ones, and of the `edition` of the course.
	 */
	async handIn(edition?: string): Promise<void> {
		const { kind, paper } = this.start;
		const slots = paper.items.map(({ item }) => item).filter((slot) => this.of(slot).phase === 'open');
		const given = slots.filter((slot) => kind === 'assignment' || this.of(slot).response);
		const { events } = this.#opening();
		// Before the hand-in: its id, and so its place in time, comes behind those of the answers.
		const answered = given.flatMap((slot) => this.#answered(slot));
		const handedIn: Event = {
			...this.#frame(),
			type: 'handed-in',
			attempt: this.start.id,
			...(edition === undefined ? {} : { edition })
		};
		await this.#ports.write({ events: [...(events ?? []), ...answered, handedIn], dropDraft: this.start.id });
	}

	/** Closes an attempt whose every answer is on record already. */
	async close(): Promise<void> {
		const { id: attempt } = this.start;
		await this.#ports.write({
			events: [{ ...this.#frame(), type: 'handed-in', attempt }],
			dropDraft: attempt
		});
	}

	#change(slot: string, change: Partial<ItemDraft>, answer: readonly string[] = []): void {
		const now = this.#ports.now();
		const spent = Math.min(now - this.#activeAt, LONGEST_PAUSE);
		this.#activeAt = now;
		const changed: ItemDraft = { ...this.of(slot), ...change, ms: this.of(slot).ms + spent };
		this.#drafts = { ...this.#drafts, [slot]: changed };
		this.#touched.add(slot);
		const opening = this.#opening().events ?? [];
		const events = [...opening, ...answer.flatMap((answered) => this.#answered(answered))];
		void this.#ports.write({
			...(events.length > 0 ? { events } : {}),
			draft: { ...this.draft, items: { [slot]: changed } }
		});
	}

	/** The `started` event, the first time that something happens. */
	#opening(): { events?: readonly Event[] } {
		if (this.#started) return {};
		this.#started = true;
		const { id: attempt, kind, scope, seed, paper } = this.start;
		return { events: [{ ...this.#frame(), type: 'started', attempt, kind, scope, seed, paper }] };
	}

	#answered(slot: string): readonly Event[] {
		const item = this.item(slot);
		const asked = this.start.paper.items.find((entry) => entry.item === itemOfSlot(slot));
		const answered =
			item ?? (asked && { id: asked.item, keyVersion: asked.keyVersion, wordingVersion: 'unknown' });
		if (!answered) return [];
		const { response, language, hints, otherShown, ms } = this.of(slot);
		const { id, keyVersion, wordingVersion } = answered;
		return [
			{
				...this.#frame(),
				type: 'answered',
				attempt: this.start.id,
				item: id,
				keyVersion,
				wordingVersion,
				language: (response && language) ?? this.start.language,
				response,
				grade: this.grade(slot),
				hints,
				otherShown,
				confidence: null,
				ms
			}
		];
	}

	#frame() {
		return { id: this.#ports.newId(), v: 1, at: this.#ports.now() } as const;
	}
}
