// What the two commands say where they cannot go on: one plain sentence, and what to type.

/** @param {string} what @param {string} [type] */
export function stop(what, type) {
	console.error(`\n${what}`);
	if (type) console.error(`Type this, then try again:\n\n    ${type}\n`);
	process.exit(1);
}
