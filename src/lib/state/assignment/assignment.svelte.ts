import { allowedLanguages, type Assignment } from '#lib/domain/assignment/model.ts';
import { goingOf } from '#lib/domain/assignment/going.ts';
import { paperOfAttempt } from '#lib/domain/assignment/paper.ts';
import { mayStart, type Start } from '#lib/domain/assignment/time.ts';
import type { StudentDetails } from '#lib/domain/assignment/submission.ts';
import { areSeveral, attemptsOf, foundBy, saidOf } from '#lib/domain/assignment/whose.ts';
import { LANGUAGES, type Language } from '#lib/domain/course/language.ts';
import type { IndexEntry } from '#lib/domain/paper/model.ts';
import type { Sitting } from '#lib/domain/record/sitting.ts';
import { readPreview } from '#lib/formats/assignment-link/preview.ts';
import type { Texts } from '#lib/platform/fetch-texts.ts';
import { askToPersist } from '#lib/platform/persist.ts';
import { AttemptState, type AttemptStart } from '../attempt.svelte.ts';
import type { Ports } from '../attempt-ports.ts';
import { DoingState } from './doing.svelte.ts';
import { openLink, unitsOf, type OpenedLink, type Refusal } from './link.ts';
import { SittingsState } from './sittings.svelte.ts';

export interface AssignmentStart {
	/** In which the student would like to read. */
	readonly language: Language;
	readonly index: readonly IndexEntry[];
	/** The version of the course. */
	readonly edition: string;
	/** Fetches what stands in units; rejects where the line fails. */
	fetch(language: Language, units: readonly string[]): Promise<Texts>;
}

const NOTHING: Texts = { items: {}, facts: {} };

/** The page of an assignment: from the link to what is handed in, and again later from the record. */
export class AssignmentState {
	phase = $state<'opening' | 'refused' | 'resuming' | 'ready' | 'asking' | 'handed-in'>('opening');
	/** How far the questions have come: what is asked can be read before they are there. */
	fetched = $state<'waiting' | 'there' | 'failed'>('waiting');
	language = $state<Language>('en');
	link = $state.raw<OpenedLink | null>(null);
	refusal = $state<Refusal>('empty');
	sittings = $state.raw<SittingsState | null>(null);
	doing = $state.raw<DoingState | null>(null);
	/** What the student has filled in, as far as it has come. */
	details = $state.raw<StudentDetails>({});
	/** Its teacher looks at it: nothing is kept, and nothing handed in. */
	preview = $state(false);
	/** Several students use this device: attempts are counted and listed by what is filled in. */
	shared = $state(false);
	/** Milliseconds since 1970, as the page has last looked at the clock. */
	now = $state(0);
	#texts = $state.raw<Readonly<Partial<Record<Language, Texts>>>>({});
	/** The attempt whose hand-in is in view. */
	#shown = $state<string | null>(null);
	/** The attempt that the link was opened in the middle of. */
	#going: string | null = null;
	/** Whether what may be asked has come. */
	#fetching: Promise<boolean> = Promise.resolve(false);
	readonly #ports: Ports;
	readonly #start: AssignmentStart;

	constructor(ports: Ports, start: AssignmentStart) {
		this.#ports = ports;
		this.#start = start;
		this.language = start.language;
	}

	/** Opens what stands behind the `#` of the address. The language of the page is settled at once. */
	async open(text: string): Promise<void> {
		this.phase = 'opening';
		this.doing = null;
		const { link, preview } = readPreview(text);
		const opened = openLink(link, this.#start.index);
		this.link = typeof opened === 'string' ? null : opened;
		const allowed = allowedLanguages(this.assignment?.languages ?? 'both');
		if (!allowed.includes(this.language)) this.language = allowed[0] ?? this.language;
		if (preview !== this.preview) this.sittings = null;
		this.preview = preview;
		this.sittings ??= await SittingsState.open(this.#ports, () => void this.#follow(), preview);
		if (typeof opened === 'string') {
			this.refusal = opened;
			this.phase = 'refused';
			return;
		}
		const { own } = this;
		this.shared = areSeveral(own);
		const going = goingOf(own, await this.sittings.drafts(own), this.shared);
		if (this.link !== opened) return;
		this.details = this.shared ? {} : (own.at(-1)?.assigned.details ?? this.details);
		this.back();
		this.#going = going?.attempt ?? null;
		if (going) this.phase = 'resuming';
		await this.fetch();
	}

	/** Fetches all that may be asked, in every language in which it may be shown, and goes on where it was left. */
	async fetch(): Promise<void> {
		this.fetched = 'waiting';
		this.#fetching = this.#fetchAll();
		if (!(await this.#fetching) || this.phase !== 'resuming' || this.#going === null) return;
		const going = this.sittings?.find(this.#going);
		// Another tab may have handed it in meanwhile.
		if (going && !going.handedIn) await this.resume(going);
		else this.back();
	}

	async #fetchAll(): Promise<boolean> {
		const { link } = this;
		if (!link) return false;
		const { languages, otherShown } = link.assignment;
		const needed = otherShown ? LANGUAGES : allowedLanguages(languages);
		try {
			const texts = await Promise.all(needed.map((language) => this.#start.fetch(language, unitsOf(link))));
			if (this.link !== link) return false;
			this.#texts = Object.fromEntries(needed.map((language, index) => [language, texts[index]]));
			this.fetched = 'there';
			return true;
		} catch {
			this.fetched = 'failed';
			return false;
		}
	}

	get assignment(): Assignment | null {
		return this.link?.assignment ?? null;
	}

	/** The attempts at this assignment that were begun on this device. */
	get own(): readonly Sitting[] {
		return this.sittings?.all.filter(({ started }) => started.scope === this.assignment?.id) ?? [];
	}

	/** Of these, those that count for the student. */
	get counted(): readonly Sitting[] {
		return this.shared ? attemptsOf(this.own, this.details) : this.own;
	}

	/** Of these, those that the student may see. */
	get listed(): readonly Sitting[] {
		return this.shared ? foundBy(this.own, this.details) : this.own;
	}

	/** What was handed in, where that is in view. */
	get handedIn(): Sitting | null {
		return this.#shown === null ? null : (this.sittings?.find(this.#shown) ?? null);
	}

	/** Whether a further attempt may be begun. */
	get start(): Start | null {
		if (this.preview) return { code: 'ok', left: null };
		return this.assignment && mayStart(this.assignment, this.now, this.counted.length);
	}

	texts(language = this.language): Texts {
		return this.#texts[language] ?? NOTHING;
	}

	/** Begins an attempt with what has been filled in, as soon as the questions are there: it is on record at once. */
	async begin(): Promise<void> {
		if (!(await this.#fetching)) return;
		const { link, language, sittings } = this;
		if (!link || this.doing) return;
		const { id: scope, seed, title, feedback } = link.assignment;
		const details = saidOf(link.assignment.details, this.details);
		const id = this.#ports.newId();
		const { paper } = paperOfAttempt(link.assignment, id, link.bank);
		const begun = { attempt: id, link: link.text, title, feedback, details, language };
		const told = sittings?.tell({ type: 'assigned', ...begun });
		this.#do({ id, scope, seed, paper, recorded: false }, false)?.attempt.goTo(0);
		await told;
	}

	/** Takes an attempt up exactly where it was left; it is the one that was worked on last, from here on. */
	async resume({ attempt: id, started: { scope, seed, paper }, assigned }: Sitting): Promise<void> {
		const { link } = this;
		if (!(await this.#fetching) || this.link !== link || this.doing) return;
		this.details = assigned.details;
		const draft = await this.sittings?.record.draft(id);
		const doing = this.#do({ id, scope, seed, paper, recorded: true }, true);
		if (draft) doing?.attempt.resume(draft);
		doing?.attempt.goTo(doing.attempt.position);
	}

	/** Turns the page to the other language. */
	async turnTo(language: Language): Promise<void> {
		this.language = language;
		await this.doing?.turnTo(language, this.texts().items);
	}

	/** Hands in what was given; from here on the record has what the file is made of. */
	async handIn(): Promise<void> {
		const { doing } = this;
		if (!doing) return;
		await doing.attempt.handIn(this.#start.edition);
		this.show(doing.id);
		if (!this.preview) void askToPersist();
	}

	/** Puts right the details of the attempt that goes on. */
	async correct(typed: StudentDetails): Promise<void> {
		const { assignment, doing } = this;
		if (!assignment || !doing) return;
		this.details = saidOf(assignment.details, typed);
		await this.sittings?.correct(doing.id, this.details);
	}

	/** Another student sits down here: what was begun stays, and is found again by the name it was begun under. */
	another(): void {
		this.doing = null;
		this.details = {};
		this.shared = true;
		this.back();
	}

	/** Shows an attempt that was handed in. */
	show(attempt: string): void {
		this.doing = null;
		this.#shown = attempt;
		this.phase = 'handed-in';
	}

	/** Looks at the clock. */
	tick(): void {
		this.now = this.#ports.now();
	}

	/** To what the assignment says, and to a further attempt. */
	back(): void {
		this.tick();
		this.#shown = null;
		this.phase = 'ready';
	}

	#do(start: Omit<AttemptStart, 'kind' | 'language' | 'items'>, resumed: boolean): DoingState | null {
		const { sittings, assignment, language } = this;
		if (!sittings || !assignment) return null;
		const attempt = new AttemptState(
			{ ...this.#ports, write: (change) => sittings.record.write(change) },
			{ ...start, kind: 'assignment', language, items: this.texts().items }
		);
		this.doing = new DoingState(sittings, assignment, attempt, resumed);
		this.phase = 'asking';
		return this.doing;
	}

	/** Another tab may have handed in what is being done here. */
	async #follow(): Promise<void> {
		const { doing } = this;
		if (doing?.sitting?.handedIn) this.show(doing.id);
		else await doing?.follow();
	}
}
