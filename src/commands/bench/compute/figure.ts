export interface Figure {
	readonly what: string;
	readonly values: readonly number[];
	readonly goal?: number;
}
