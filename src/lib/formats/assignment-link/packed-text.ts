import { deflateSync, inflateSync } from 'fflate';

/**
 * Deflated UTF-16, all high bytes before all low ones. A Chinese text takes a third less than as UTF-8, of which every
 * third byte says little that deflating finds; an English one costs a few bytes more.
 */
export function packText(text: string): Uint8Array {
	const { length } = text;
	const planes = new Uint8Array(length * 2);
	for (let index = 0; index < length; index += 1) {
		planes[index] = text.charCodeAt(index) >> 8;
		planes[length + index] = text.charCodeAt(index) & 0xff;
	}
	return deflateSync(planes, { level: 9 });
}

/** Undefined where `bytes` are no packed text. */
export function unpackText(bytes: Uint8Array): string | undefined {
	try {
		const planes = inflateSync(bytes);
		const length = planes.length >> 1;
		let text = '';
		for (let index = 0; index < length; index += 1)
			text += String.fromCharCode(((planes[index] ?? 0) << 8) | (planes[length + index] ?? 0));
		return text;
	} catch {
		return undefined;
	}
}
