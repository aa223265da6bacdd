import { EvidenceError } from '../core/evidence.ts';
import type { Json } from '../core/schema.ts';
import { count, object } from '../reading/value.ts';

/** Answers by HTTP status. */
export interface StatusTally {
  readonly answers: number;
  /** Status 400 and above, and 0, which Vegeta writes for no answer at all. */
  readonly failed: number;
}

/**
 * Adds up a map from HTTP status to number of answers. As k6, wrk and Vegeta do, 1xx to 3xx are taken as success. Throws
 * `EvidenceError` (`invalid`) for a key that is no status.
 */
export function statusTally(codes: Json | undefined, name: string): StatusTally {
  let answers = 0;
  let failed = 0;
  for (const [code, value] of Object.entries(object(codes, name))) {
    const number = count(value, `${name}.<code>`);
    answers += number;
    if (isFailure(code, name)) failed += number;
  }
  return { answers, failed };
}

/** Whether an HTTP status is one of failure. Throws `EvidenceError` (`invalid`) for text that is no status. */
export function isFailure(code: string, name: string): boolean {
  if (!/^(?:0|[1-9]\d\d)$/.test(code))
    throw new EvidenceError('invalid', `\`${name}\` has a key that is no HTTP status`);
  return code === '0' || code >= '400';
}
