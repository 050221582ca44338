import { createHash } from 'node:crypto';
import { minify } from 'terser';

/**
 * The inline scripts of app.html, as they are written and as pages carry them: every page of every visit pays for
 * them. `svelte.config.js` names the hashes of the packed ones in the policy, `hooks.server.ts` puts them in.
 * @param {string} shell the text of app.html
 * @returns {Promise<{ attributes: string, written: string, packed: string, hash: `sha256-${string}` }[]>}
 */
export async function shellScripts(shell) {
	const scripts = [...shell.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
	return Promise.all(
		scripts.map(async ([, attributes = '', written = '']) => {
			const text = attributes.includes('type=') ? JSON.stringify(JSON.parse(written)) : await packed(written);
			const hash = createHash('sha256').update(text).digest('base64');
			return { attributes, written, packed: text, hash: /** @type {const} */ (`sha256-${hash}`) };
		})
	);
}

/** @param {string} source */
async function packed(source) {
	const { code } = await minify(`{${source}}`, { ecma: 2020, compress: { passes: 2 } });
	if (!code) throw new Error('an inline script of app.html comes to nothing');
	return code;
}
