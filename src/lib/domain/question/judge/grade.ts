import type { Grade } from '../model.ts';
import { gradeParts } from '../parts.ts';
import { VERDICTS, type JudgeBody, type JudgeResponse } from './model.ts';

/** The share of statements judged rightly; incomplete while one is not judged. */
export const gradeJudge = (body: JudgeBody<unknown>, response: JudgeResponse | null): Grade =>
	gradeParts(body.statements, (statement) => {
		const verdict = response?.verdicts[statement.id];
		return verdict && VERDICTS.includes(verdict) ? verdict === statement.verdict : null;
	});
