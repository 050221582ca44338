import type { Policy } from '#lib/domain/gradebook/model.ts';
import { latestRemarks, type Remark } from '#lib/domain/gradebook/remark.ts';
import { standardOf, type Standard } from '#lib/domain/gradebook/standard.ts';
import { filterRows } from '#lib/domain/gradebook/views/filter.ts';
import { sortRows } from '#lib/domain/gradebook/views/sort.ts';
import { readLink } from '#lib/formats/assignment-link/read.ts';
import { readArrival } from '#lib/formats/gradebook-file/arrival-row.ts';
import { readRemark, remarkRow, type RemarkRow } from '#lib/formats/gradebook-file/remark-row.ts';
import { writeGradebook } from '#lib/formats/gradebook-file/write.ts';
import { importPrivate, pairOf, type PrivateKey } from '#lib/platform/sealing/keys.ts';
import type { OpeningKey } from '#lib/platform/sealing/seal.ts';
import type { TeachStore } from '#lib/platform/teach-store/teach-store.ts';
import type { InputOf } from '#lib/platform/workers/calls.ts';
import type { Job } from '#lib/platform/workers/job.ts';
import type { Added, CsvWanted, GradebookCalls, Kept, Sheet, Summary } from './calls.ts';
import { addUp, type ClassBook } from './class-rows.ts';
import { csvText } from './csv-text.ts';
import { openRows, type OpenedRow } from './open-rows.ts';
import { summaryOf } from './summary.ts';
import { takeIn } from './take-in.ts';

type Input<K extends keyof GradebookCalls> = InputOf<GradebookCalls[K]>;

/**
 * One gradebook with all that came, opened: the other end of `GradebookCalls`. It lives in a worker, so that a
 * thousand submissions hold up nobody's page.
 */
export class Gradebook {
	readonly #store: TeachStore;
	#standard: Standard | null = null;
	#keys: readonly OpeningKey[] = [];
	#unlocked = false;
	#policy: Policy = { again: 'last', late: 'counts' };
	#opened: readonly OpenedRow[] = [];
	#remarks: ReadonlyMap<string, Remark> = new Map();
	#book: ClassBook = EMPTY;

	constructor(store: TeachStore) {
		this.#store = store;
	}

	async begin({ copy, keys, policy }: Input<'begin'>, job: Job): Promise<Summary> {
		const link = readLink(copy.link);
		const standard = standardOf(copy, link.code === 'ok' ? link.checksum : '');
		const opening = await Promise.all(keys.map(openingKey));
		const { id, key } = copy.assignment;
		const rows = (await this.#store.all('arrivals', id)).map(readArrival).filter((row) => row !== null);
		const remarks = (await this.#store.all('remarks', id)).map(readRemark).filter((row) => row !== null);
		const opened = await openRows(standard, opening, rows.sort(byArrival), job);
		this.#standard = standard;
		this.#keys = opening;
		this.#unlocked = opening.some(({ publicKey }) => publicKey === key);
		this.#policy = policy;
		this.#opened = opened;
		this.#remarks = latestRemarks(remarks);
		return this.#summary();
	}

	async add(input: Input<'add'>, job: Job): Promise<Added> {
		const standard = this.#begun();
		const { assignment } = standard.copy;
		const taken = await takeIn(assignment.id, input, job);
		const here = new Set(this.#opened.map(({ row }) => row.id));
		const came = [...taken.rows, ...taken.books.flatMap(({ book }) => book.arrivals)];
		const news = [...new Map(came.filter(({ id }) => !here.has(id)).map((row) => [row.id, row])).values()];
		const opened = await openRows(standard, this.#keys, news, job);
		const remarks = this.#newer(taken.books.flatMap(({ book }) => book.remarks));
		const kept = await this.#store.write({ put: { arrivals: news, remarks } });
		this.#opened = [...this.#opened, ...opened].sort((a, b) => byArrival(a.row, b.row));
		this.#remarks = latestRemarks([...this.#remarks.values(), ...remarks]);
		return {
			came: came.length,
			known: came.length - news.length,
			books: taken.books.length,
			leftOut: taken.books.reduce((sum, { unread }) => sum + unread, 0),
			keys: [...taken.keys, ...taken.books.flatMap(({ book }) => book.key ?? [])],
			kept,
			summary: this.#summary()
		};
	}

	async decide(policy: Policy): Promise<Summary> {
		this.#policy = policy;
		return this.#summary();
	}

	async arrange({ filter, sorting, language }: Input<'arrange'>): Promise<readonly number[]> {
		const places = new Map(this.#book.rows.map((row, place) => [row, place]));
		const { compare } = new Intl.Collator(language === 'zh' ? 'zh-Hans' : 'en', { numeric: true });
		return sortRows(filterRows(this.#book.rows, filter), sorting, compare).map((row) => places.get(row) ?? 0);
	}

	async sheet(id: string): Promise<Sheet | null> {
		const row = this.#book.rows.find(({ arrival }) => arrival.marked.submission.id === id);
		if (!row) return null;
		const { arrival, paper, remark } = row;
		return { marked: arrival.marked, notes: arrival.notes, paper, remark };
	}

	async remark(remark: Remark): Promise<Kept> {
		this.#remarks = latestRemarks([...this.#remarks.values(), remark]);
		const rows = this.#book.rows.map((row) =>
			row.student === remark.student ? { ...row, remark: this.#remarks.get(row.student) ?? null } : row
		);
		this.#book = { ...this.#book, rows };
		return { kept: await this.#store.put('remarks', remarkRow(this.#begun().copy.assignment.id, remark)) };
	}

	async forget(ids: readonly string[]): Promise<Summary> {
		await this.#store.remove('arrivals', ...ids);
		this.#opened = this.#opened.filter(({ row }) => !ids.includes(row.id));
		return this.#summary();
	}

	async csv(wanted: CsvWanted): Promise<string> {
		return csvText(this.#begun().copy, this.#book.rows, wanted);
	}

	async book({ key, written }: Input<'book'>): Promise<Blob> {
		const { copy } = this.#begun();
		const arrivals = this.#opened.map(({ row }) => row);
		const remarks = [...this.#remarks.values()].map((remark) => remarkRow(copy.assignment.id, remark));
		const parts = [...writeGradebook({ copy, key, arrivals, remarks }, written)];
		return new Blob(parts, { type: 'application/json' });
	}

	#begun(): Standard {
		if (!this.#standard) throw new Error('asked before it was begun');
		return this.#standard;
	}

	#summary(): Summary {
		const standard = this.#begun();
		this.#book = addUp(standard, this.#opened, this.#policy, this.#remarks);
		return summaryOf(standard.copy, this.#book, { unlocked: this.#unlocked, trouble: this.#store.trouble });
	}

	/** Those that stand: of two about the same student, the later does. */
	#newer(remarks: readonly RemarkRow[]): readonly RemarkRow[] {
		const latest = latestRemarks([...this.#remarks.values(), ...remarks]);
		return remarks.filter((remark) => latest.get(remark.student) === remark);
	}
}

const EMPTY: ClassBook = {
	came: [],
	rows: [],
	analysis: {
		students: 0,
		samePaper: true,
		scores: null,
		reliability: { state: 'unknown', because: 'too-few-students' },
		items: [],
		concepts: [],
		reteach: { concepts: [], tied: [] },
		findings: []
	}
};

async function openingKey(privateKey: PrivateKey): Promise<OpeningKey & { readonly publicKey: string }> {
	const { kid, publicKey } = await pairOf(privateKey);
	return { kid, publicKey, key: await importPrivate(privateKey) };
}

/** As it came; what came together, by name. */
function byArrival(
	a: { readonly at: number; readonly source: string },
	b: { readonly at: number; readonly source: string }
): number {
	return a.at - b.at || (a.source < b.source ? -1 : a.source > b.source ? 1 : 0);
}
