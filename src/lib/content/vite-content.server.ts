import { relative } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { checkInThread } from './check-in-thread.server.ts';
import { handOver, type Checked } from './checked-course.server.ts';
import { contentRoot, readContent } from './load-course.server.ts';
import { errorsOf } from './problem.server.ts';

/**
 * In `vite dev` a change under content/ shows in the browser, and while there is an error, every page is its
 * message. A build is stopped by it. `root` is the folder `content/`.
 */
export function contentPlugin(root = contentRoot()): Plugin {
	let checking: Promise<Checked> | undefined;
	return {
		name: 'course-content',
		buildStart() {
			// SvelteKit builds twice, for the server and for the browser: the course is checked beside the first.
			if (this.environment.mode !== 'build' || this.environment.name === 'client') return;
			checking = checkInThread(root);
			// Awaited once the modules are read; where that fails before, the failure is not two.
			checking.catch(() => undefined);
		},
		async buildEnd(failure) {
			const checked = failure ? undefined : await checking;
			checking = undefined;
			if (!checked) return;
			if ('errors' in checked) this.error(checked.errors);
			handOver(root, checked.packed);
		},
		configureServer(server) {
			const onChange = (file: string): void => {
				if (relative(root, file).startsWith('..')) return;
				const message = errorsIn(root);
				if (message) server.ws.send({ type: 'error', err: { message, stack: '' } });
				else server.ws.send({ type: 'full-reload' });
			};
			server.watcher.add(root);
			for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, onChange);
			server.middlewares.use(errorPage(root));
		}
	};
}

/** Stands before all routes: a page that is opened or reloaded while there is an error shows it too. */
const errorPage =
	(root: string): Connect.NextHandleFunction =>
	(request, response, next) => {
		const message = request.headers.accept?.includes('text/html') ? errorsIn(root) : undefined;
		if (!message) return next();
		const text = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
		response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
		// Vite’s client reloads the page once the error is gone.
		response.end(
			`<!doctype html><html lang="en"><meta charset="utf-8"><title>Content</title>` +
				`<script type="module" src="/@vite/client"></script><pre>${text}</pre></html>`
		);
	};

const errorsIn = (root: string): string | undefined => errorsOf(readContent(root).problems);
