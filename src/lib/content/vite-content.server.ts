import { relative } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { handOver } from './checked-course.server.ts';
import { contentRoot, readContent } from './load-course.server.ts';
import { isError, printProblems } from './problem.server.ts';

/**
 * In `vite dev` a change under content/ shows in the browser, and while there is an error, every page is its
 * message. A build is stopped by it. `root` is the folder `content/`.
 */
export function contentPlugin(root = contentRoot()): Plugin {
	return {
		name: 'course-content',
		buildStart() {
			// SvelteKit builds twice, for the server and for the browser: the course is checked with the first.
			if (this.environment.mode !== 'build' || this.environment.name === 'client') return;
			const message = errorsOf(root);
			if (message) this.error(message);
			const { course } = readContent(root);
			if (course) handOver(root, course);
		},
		configureServer(server) {
			const onChange = (file: string): void => {
				if (relative(root, file).startsWith('..')) return;
				const message = errorsOf(root);
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
		const message = request.headers.accept?.includes('text/html') ? errorsOf(root) : undefined;
		if (!message) return next();
		const text = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
		response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
		// Vite’s client reloads the page once the error is gone.
		response.end(
			`<!doctype html><html lang="en"><meta charset="utf-8"><title>Content</title>` +
				`<script type="module" src="/@vite/client"></script><pre>${text}</pre></html>`
		);
	};

/** The errors of the course as one text, or undefined where nothing stands in the way. */
function errorsOf(root: string): string | undefined {
	const errors = readContent(root).problems.filter(isError);
	return errors.length > 0 ? `The content of the course has errors.\n\n${printProblems(errors)}` : undefined;
}
