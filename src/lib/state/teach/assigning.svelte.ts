import type { AssignedCopy } from '#lib/domain/assignment/model.ts';
import type { Bilingual } from '#lib/domain/course/language.ts';
import type { ExamRule } from '#lib/domain/paper/model.ts';
import type { Item } from '#lib/domain/question/model.ts';
import {
	scopeOfLesson,
	toIndexEntry,
	type BankEntry,
	type BankUnit
} from '#lib/platform/teach/fetch-bank.ts';
import { keepTeachDraft, keptTeachDraft } from '#lib/platform/teach/teach-draft.ts';
import { choosingOf, draftOf, emptyDraft, readDraft, type Draft } from './draft.ts';
import type { Fault } from '#lib/domain/assignment/validate.ts';
import { faultsOf, settingsOf, type Faults, type Incomplete } from './settings.ts';
import type { TeachState } from './teach.svelte.ts';

export interface AssignPorts {
	/** Milliseconds since 1970. */
	now(): number;
	newSeed(): string;
	newAssignmentId(): string;
	/** Both reject where the line fails. */
	bankUnit(unit: string): Promise<BankUnit>;
	whole(units: Iterable<string>): Promise<ReadonlyMap<string, Item<Bilingual>>>;
}

export interface CourseForAssigning {
	/** Ids, in the order of the course. */
	readonly units: readonly string[];
	readonly exam: ExamRule;
	readonly edition: string;
}

/** Why no link was made, beside what stands at the fields. */
export type Failure =
	| { readonly code: 'line' | 'moved' | 'crypto' }
	| { readonly code: 'faults'; readonly faults: readonly Fault[] };

/** The form in which an assignment is put together, and its end: the link. */
export class AssignState {
	draft = $state<Draft>(emptyDraft());
	/** What was in the form before another assignment was put into it. */
	before = $state.raw<Draft | null>(null);
	/** Title of the assignment that the form was filled in from. */
	filledFrom = $state<string | null>(null);
	bank = $state.raw<readonly BankEntry[]>([]);
	bankPhase = $state<'idle' | 'loading' | 'failed' | 'ready'>('idle');
	/** A link was asked for: from then on what is missing is said beside the fields. */
	asked = $state(false);
	making = $state(false);
	incomplete = $state<Incomplete>({ opens: false, closes: false });
	failure = $state.raw<Failure | null>(null);
	/** Items that are picked and not in the bank any more. */
	readonly gone: number = $derived.by(() =>
		this.bankPhase === 'ready' ? this.draft.items.length - this.picked.length : 0
	);
	readonly #ports: AssignPorts;
	readonly #course: CourseForAssigning;
	/** Moves with the clock of the page: a closing time can pass while the form is open. */
	#now = $state(0);

	constructor(ports: AssignPorts, course: CourseForAssigning, carried: unknown) {
		this.#ports = ports;
		this.#course = course;
		this.#now = ports.now();
		this.draft = readDraft(carried) ?? readDraft(keptTeachDraft('teach-draft')) ?? emptyDraft();
	}

	readonly picked: readonly BankEntry[] = $derived.by(() => {
		const byId = new Map(this.bank.map((entry) => [entry.id, entry]));
		return this.draft.items.flatMap((id) => byId.get(id) ?? []);
	});

	/** How many items the rule may draw from. */
	readonly available: number = $derived.by(() => {
		const wanted = new Set(this.draft.from);
		return this.bank.filter(
			({ unit, lesson, concepts }) =>
				wanted.has(unit) || wanted.has(scopeOfLesson(lesson)) || concepts.some((id) => wanted.has(id))
		).length;
	});

	readonly faults: Faults = $derived.by(() => {
		// As long as questions are on their way nobody can say that there are too few.
		const available = this.bankPhase === 'ready' ? this.available : Infinity;
		return faultsOf(this.draft, available, this.#now, this.incomplete);
	});

	get untouched(): boolean {
		return JSON.stringify(this.draft) === JSON.stringify(emptyDraft());
	}

	/** Fetches what there is to choose from, unit by unit: each shows as soon as it is here. */
	async loadBank(): Promise<void> {
		if (this.bankPhase === 'loading' || this.bankPhase === 'ready') return;
		this.bankPhase = 'loading';
		try {
			const here = new Set(this.bank.map(({ unit }) => unit));
			for (const unit of this.#course.units.filter((id) => !here.has(id)))
				this.bank = [...this.bank, ...(await this.#ports.bankUnit(unit)).items];
			this.bankPhase = 'ready';
		} catch {
			this.bankPhase = 'failed';
		}
	}

	keep(): void {
		keepTeachDraft('teach-draft', this.untouched ? null : this.draft);
	}

	fillFrom(copy: AssignedCopy): void {
		this.before = this.untouched ? null : $state.snapshot(this.draft);
		this.draft = draftOf(copy, this.#course.exam, this.#ports.now());
		this.filledFrom = copy.assignment.title;
		this.asked = false;
	}

	/** Empties the form; what was in it can be put back. */
	startAfresh(): void {
		const before = $state.snapshot(this.draft);
		this.#replace(emptyDraft());
		this.before = before;
	}

	/** Puts back what was in the form before. */
	back(): void {
		if (this.before) this.#replace(this.before);
	}

	#replace(draft: Draft): void {
		this.draft = draft;
		this.before = null;
		this.filledFrom = null;
		this.asked = false;
		this.failure = null;
	}

	/** Makes the assignment, keeps it, and gives its id; null where something is missing or failed. */
	async make(teach: TeachState): Promise<string | null> {
		this.asked = true;
		this.failure = null;
		this.#now = this.#ports.now();
		if (this.making || Object.keys(this.faults).length > 0 || this.bankPhase !== 'ready') return null;
		this.making = true;
		try {
			const { giveOut } = await import('./give-out.ts');
			const draft = $state.snapshot(this.draft);
			const picked = this.picked.map(({ id }) => id);
			const given = await giveOut({
				settings: settingsOf(draft),
				paper: draft.paper,
				choosing: choosingOf(draft, picked, this.#course.exam),
				index: this.bank.map(toIndexEntry),
				edition: this.#course.edition,
				key: await teach.ownKey(),
				id: this.#ports.newAssignmentId(),
				seed: this.#ports.newSeed(),
				now: this.#ports.now(),
				whole: (units) => this.#ports.whole(units)
			});
			if (given.code !== 'ok') {
				this.failure = given;
				return null;
			}
			await teach.keepCopy(given.copy);
			this.#replace(emptyDraft());
			return given.copy.assignment.id;
		} catch {
			// WebCrypto is there on https and on this device only.
			this.failure = { code: isSecureContext ? 'line' : 'crypto' };
			return null;
		} finally {
			this.making = false;
		}
	}
}
