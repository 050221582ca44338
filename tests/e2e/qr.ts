import jsQR from 'jsqr';
import type { BrowserContext, Locator } from 'playwright/test';

/** What a reader that is not ours makes of what is shown there, taken as a camera takes it: by its points. */
export async function readQr(shown: Locator, context: BrowserContext): Promise<string | undefined> {
	const png = (await shown.screenshot()).toString('base64');
	// A page of nobody's: the course's own lets no picture in that is not its own.
	const decoder = await context.newPage();
	const { width, height, points } = await decoder.evaluate(async (text) => {
		const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
		const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const canvas = new OffscreenCanvas(picture.width, picture.height);
		const drawing = canvas.getContext('2d');
		if (!drawing) throw new Error('no canvas');
		drawing.drawImage(picture, 0, 0);
		const { data, width, height } = drawing.getImageData(0, 0, picture.width, picture.height);
		const signs = Array.from(data, (value) => String.fromCharCode(value)).join('');
		return { width, height, points: btoa(signs) };
	}, png);
	await decoder.close();
	return jsQR(Uint8ClampedArray.from(Buffer.from(points, 'base64')), width, height)?.data;
}
