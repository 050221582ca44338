/** Twelve states in a picture of 96 by 96. A dot is a line of no length with a round end. */
export const ALL =
	'M30 14h0M58 12h0M80 30h0M13 36h0M42 33h0M64 44h0M85 56h0M24 60h0M48 58h0M72 74h0M36 82h0M56 85h0';
/** Two that are no neighbours. */
export const TWO = 'M30 14h0M72 74h0';
/** Four that are. */
export const FOUR = 'M42 33h0M64 44h0M24 60h0M48 58h0';
