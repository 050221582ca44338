import { readFileSync } from 'node:fs';
import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';
import { isLanguage, LANG_TAG } from '#lib/domain/course/language.ts';
import { loadAllWords } from '#lib/i18n/load.ts';
import { withoutUnusedDrawings } from './figure-styles.server.ts';
import { answersEarly, developmentTag, islandTags } from './islands/tags.server.ts';
import { shellScripts } from './shell-scripts.server.js';

type ShellScript = Awaited<ReturnType<typeof shellScripts>>[number];

/** Which island makes a reading page move. Working pages have the SvelteKit client instead. */
const ISLAND: Readonly<Record<string, string>> = {
	'/[lang=lang]/(read)': 'home',
	'/[lang=lang]/(read)/map': 'map',
	'/[lang=lang]/(read)/lessons/[slug]': 'lesson',
	'/[lang=lang]/(read)/statement': 'fragment',
	'/[lang=lang]/(read)/glossary': 'fragment'
};

/** SvelteKit adds it for its client, which reading pages do not have. */
const UNUSED_STYLESHEET = /<link href="[^"]*" rel="stylesheet" disabled media="\(max-width: 0\)">\s*/g;

/** No reading page has a style attribute: the exception for SvelteKit's route announcer is not needed there. */
const ANNOUNCER_EXCEPTION = / style-src-attr [^;]*;/;

/**
 * Scripts are named before the styles of the page: they are asked for while the rest of the page is on its way. Before
 * the policy too, which a browser would read first.
 */
const AHEAD = /<meta http-equiv="content-security-policy"|<style|<\/head>/;

/**
 * Without Svelte's marks for hydration, which only the islands of a reading page need: they stand from their opening
 * tag to the `noscript` behind them.
 */
const withoutMarks = (html: string): string =>
	html
		.split(/(<div class="checkq later" data-island[^]*?<noscript>)/)
		.map((part, index) => (index % 2 === 1 ? part : part.replace(/<!--.*?-->/g, '')))
		.join('');

/** A page to read without what only other pages need. */
function lightened(html: string): string {
	const light = withoutMarks(html.replace(UNUSED_STYLESHEET, '').replace(ANNOUNCER_EXCEPTION, ''));
	return building ? withoutUnusedDrawings(light) : light;
}

/** Where no verdicts stand there is no choice that the page itself answers: it goes without the script that does. */
const withoutAnswers = (html: string, { attributes, written, hash }: ShellScript): string =>
	answersEarly(html)
		? html
		: html.replace(`<script${attributes}>${written}</script>`, '').replace(` '${hash}'`, '');

const scripts = shellScripts(readFileSync('src/app.html', 'utf8'));

export const handle: Handle = async ({ event, resolve }) => {
	const language = isLanguage(event.params['lang']) ? event.params['lang'] : null;
	const reading = event.route.id === '/' || (event.route.id?.includes('(read)') ?? false);
	// An assignment opens in its student's language: the page says which, and must not set the one that is remembered.
	const inNoLanguage = event.route.id === '/assignment';
	const island = ISLAND[event.route.id ?? ''];
	if (language) await loadAllWords(language);
	const shell = await scripts;
	const withPacked = (html: string): string =>
		shell.reduce(
			(page, script) =>
				(script.attributes === ' data-answers' ? withoutAnswers(page, script) : page).replace(
					script.written,
					() => script.packed
				),
			html
		);
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			withPacked(reading ? lightened(html) : html)
				.replace('%course.lang%', inNoLanguage ? '' : LANG_TAG[language ?? 'en'])
				.replace('%course.attributes%', event.route.id === '/' ? ' data-choose' : '')
				.replace(
					AHEAD,
					(before) =>
						`${reading ? developmentTag() : ''}${island && language ? islandTags(island, language, event.url.pathname, html) : ''}${before}`
				)
	});
};
