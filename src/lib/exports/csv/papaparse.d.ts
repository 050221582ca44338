// Its published types bring those of Node with them, which would let pure code use what a browser does not have.
declare module 'papaparse' {
	interface UnparseConfig {
		readonly escapeFormulae?: boolean | RegExp;
		readonly newline?: string;
	}
	const Papa: {
		readonly unparse: (
			rows: readonly (readonly (string | number | null)[])[],
			config?: UnparseConfig
		) => string;
	};
	export default Papa;
}
