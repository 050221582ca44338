/** `data` as a block of the page that an island reads: no request, and text as long as no script asks for it. */
export const dataBlock = (id: string, data: unknown): string =>
	`<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
