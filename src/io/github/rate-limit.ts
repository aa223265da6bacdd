import type { Answer } from './call.ts';
import { isFields } from './shape.ts';

/** Longest wait for a rate limit, in seconds; a longer one is an error. */
export const LONGEST_WAIT = 60;

/**
 * Seconds until GitHub will listen again when this answer is a rate limit, `Infinity` when it does not say; else
 * `undefined`. Decided by status and headers, because the words change
 * (https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api). `now` is in seconds since 1970.
 */
export function rateLimitWait(answer: Answer, now: number): number | undefined {
  const { status, headers } = answer;
  const limited = status === 403 || status === 429;
  const after = headers['retry-after'];
  const abuse = status === 422 && hasCode(answer.data, 'abuse');
  if ((limited || abuse) && after !== undefined) return secondsOf(after, serverTime(headers, now));
  if (limited && headers['x-ratelimit-remaining'] === '0') {
    const reset = headers['x-ratelimit-reset'] ?? '';
    // Against the server's own clock: the runner's may be minutes off. A reset in the past means now.
    return /^\d{1,12}$/.test(reset) ? Math.max(0, Number.parseInt(reset, 10) - serverTime(headers, now)) : Infinity;
  }
  return status === 429 || abuse ? Infinity : undefined;
}

/** `Retry-After` is a number of seconds or a date. */
function secondsOf(after: string, now: number): number {
  if (/^\d{1,9}$/.test(after.trim())) return Number.parseInt(after, 10);
  const date = Date.parse(after);
  return Number.isNaN(date) ? Infinity : Math.max(0, date / 1000 - now);
}

function serverTime(headers: Answer['headers'], now: number): number {
  const date = Date.parse(headers.date ?? '');
  return Number.isNaN(date) ? now : date / 1000;
}

function hasCode(data: unknown, code: string): boolean {
  const errors = isFields(data) ? data.errors : undefined;
  return Array.isArray(errors) && errors.some((error) => isFields(error) && error.code === code);
}
