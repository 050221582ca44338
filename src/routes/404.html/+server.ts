import { createHash } from 'node:crypto';
import { env } from '$env/dynamic/private';
import type { RequestHandler } from './$types';
import page from './page.html?raw';

export const prerender = true;
export const trailingSlash = 'never';

/**
 * The page for an unknown address, in both languages. A server shows it at any depth, so nothing in it is relative:
 * it carries its styles, and finds the course by looking upwards from the address that failed.
 */
export const GET: RequestHandler = () => {
	const sources = (tag: string) =>
		[...page.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))]
			.map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
			.join(' ');
	const policy = `default-src 'none'; connect-src 'self'; script-src ${sources('script')}; style-src ${sources('style')}; img-src data:; base-uri 'none'; form-action 'none'`;
	const site = env['SITE_URL']?.replace(/\/*$/, '/') ?? '/';
	return new Response(page.replace('%policy%', policy).replaceAll('%site%', site), {
		headers: { 'content-type': 'text/html; charset=utf-8' }
	});
};
