/** Whether a text is meant to be a key file (`key-file.ts`), told without jose. */
export const looksLikeKeyFile = (text: string): boolean =>
	text.slice(0, 200).includes('"reading-the-strategy/key"');
