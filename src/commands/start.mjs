// `npm start`: installs what is missing, builds what has changed, serves the course and prints its address.
import { buildIfChanged } from './build-if-changed.mjs';
import { install } from './install.mjs';
import { stop } from './say.mjs';

const PREFERRED = Number(process.env.PORT ?? 4173);

install();
buildIfChanged();
// Only now is the package there that it imports.
const { serve } = await import('./serve.mjs');

/** @param {number} port @returns {Promise<{ address: string }>} */
async function listen(port) {
	try {
		return await serve({ port });
	} catch (error) {
		const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
		if (taken && port < PREFERRED + 20) return listen(port + 1);
		stop(`No port from ${PREFERRED} to ${PREFERRED + 20} is free here.`, 'PORT=8080 npm start');
		throw error;
	}
}

const { address } = await listen(PREFERRED);
console.log(`\n4·6·9·5 Reading the Strategy / 战略细读\n\n    ${address}\n\nStop it with Ctrl+C.`);
