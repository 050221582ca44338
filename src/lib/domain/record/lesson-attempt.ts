/**
 * Names the attempt at a lesson's checks: one for ever, the same on every device. Its paper is fixed, so that no
 * `started` event goes before its answers.
 */
export const lessonAttempt = (slug: string): string => `lesson:${slug}`;
