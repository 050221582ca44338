// Serves the built course on this machine: `node src/commands/serve.mjs [--port 4173] [--base /some/path]`.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * @param {{ port?: number; base?: string; dir?: string }} options `base`: the path under which the course stands
 * @returns {Promise<{ address: string; close(): Promise<void> }>}
 */
export function serve({ port = 0, base = '', dir = 'build' }) {
	const files = sirv(dir, { brotli: true, gzip: true, etag: true, dotfiles: false });
	const notFound = readFileSync(join(dir, '404.html'));
	const server = createServer((request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://course');
		const refuse = () => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(notFound);
		};
		if (pathname !== base && !pathname.startsWith(`${base}/`)) return refuse();
		const path = pathname.slice(base.length);
		const folder = join(dir, decodeURIComponent(path));
		// The pages' links are relative: a folder's address has to end with a slash.
		if (!path.endsWith('/') && existsSync(folder) && statSync(folder).isDirectory()) {
			response.writeHead(301, { location: `${pathname}/${search}` });
			return response.end();
		}
		if (path.startsWith('/_app/immutable/'))
			response.setHeader('cache-control', 'public, max-age=31536000, immutable');
		request.url = path + search;
		files(request, response, refuse);
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			const bound = server.address();
			const number = typeof bound === 'object' && bound ? bound.port : port;
			resolve({
				address: `http://127.0.0.1:${number}${base}/`,
				close: () =>
					new Promise((closed) => {
						server.close(() => closed());
						server.closeAllConnections();
					})
			});
		});
	});
}

/** @param {string} name */
const option = (name) => process.argv[process.argv.indexOf(`--${name}`) + 1];

if (process.argv[1]?.endsWith('serve.mjs')) {
	const base = process.argv.includes('--base') ? option('base') : '';
	const { address } = await serve({ port: Number(option('port') ?? 4173), ...(base ? { base } : {}) });
	console.log(address);
}
