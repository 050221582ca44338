/**
 * `data` as a block of the page that an island reads: no request, and text as long as no script asks for it. Inside a
 * script only `</script` and `<!--` mean anything; other tags stay as the page has them already, which packs better.
 */
export const dataBlock = (id: string, data: unknown): string =>
	`<script type="application/json" id="${id}">${JSON.stringify(data).replace(/<(?=\/script|!--)/gi, '\\u003c')}</script>`;
