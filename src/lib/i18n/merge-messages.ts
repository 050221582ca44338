// Stands in for `deepmerge` in svelte-i18n: our message files are flat, so that putting them together is enough.
type Messages = Readonly<Record<string, string>>;

export default { all: (files: readonly Messages[]): Messages => Object.assign({}, ...files) };
