// Where figures become findings, each with its source. Where it says "ours", no standard has one.

/** Sums of thirds miss what they should be by their last digits: what is nearer than this to a threshold is on it. */
export const ROUNDING = 1e-9;

/** Alpha and discrimination swing widely in a small class: the field asks for 30 at the very least. */
export const CAUTION_BELOW = 30;

/** Fewer students say nothing of an item. Ours. */
export const FEWEST_STUDENTS = 10;

/** Kline (2000), The Handbook of Psychological Testing: 0.7 is the least for a test of ability. */
export const FAIR_ALPHA = 0.7;

/** The range in which an item tells students apart; ours, wide because a quiz for learning may be easy. */
export const HARD = 0.3;
export const EASY = 0.9;

/** Ebel (1965), Measuring Educational Achievement: below 0.20 an item is poor, from 0.40 very good. */
export const WEAK_DISCRIMINATION = 0.2;

/** Fewer answers may leave an option untouched by chance. Ours. */
export const FEWEST_PICKS = 20;

/** Swineford (1956): a test is hurried where less than 80% reach the last item. */
export const REACHED = 0.8;

/** Share of students who left out a part of an item. Ours. */
export const MANY_INCOMPLETE = 0.2;

/** Share of students who opened a hint. Ours. */
export const MANY_HINTS = 0.5;

/** Times the median item, and at least so many milliseconds. Ours. */
export const SLOW = { times: 2.5, ms: 60_000 } as const;

/** Share of typed answers that ran into the same confusion. Ours. */
export const COMMON_CONFUSION = 0.2;

/** Pickers whose mean on the rest can be set beside that of others. Ours. */
export const FEWEST_PICKERS = 5;

/** By how much of the rest they must be ahead to be called stronger. Ours. */
export const STRONGER = 0.05;

/** Below the mean that the course calls mastered, a concept is worth teaching again. */
export const RETEACH_BELOW = 0.85;
export const RETEACH = { concepts: 3, items: 2, answers: 5 } as const;

/** In each language: the Mantel-Fleiss criterion decides above that. Ours. */
export const FEWEST_PER_LANGUAGE = 10;

/** Mazor, Clauser & Hambleton (1992): with fewer in a group large gaps are missed and small ones imagined. */
export const STEADY_PER_LANGUAGE = 200;
