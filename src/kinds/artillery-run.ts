import { EvidenceError } from '../core/evidence.ts';
import { count, type JsonMap } from '../reading/value.ts';
import type { StatusTally } from './status-codes.ts';

/**
 * Failed requests of a run of Artillery: answers with a status of failure, and errors, which are requests without an answer
 * and, less often, answers that a `capture` or `match` did not like. Where fewer were answered than sent, the rest failed
 * too. Throws `EvidenceError` (`invalid`) for more answers than requests.
 */
export function artilleryFailures(
  requests: number,
  answers: number,
  { failed, answers: told }: StatusTally,
  errors: JsonMap,
): { failed: number; judged: number } {
  if (answers > requests || told > answers)
    throw new EvidenceError(
      'invalid',
      `the report counts ${requests} requests, ${answers} answers and ${told} statuses of answers`,
    );
  // Where the statuses were left out, nobody knows how many of the answers were pages of an error.
  if (answers > 0 && told === 0)
    throw new EvidenceError('invalid', `the report counts ${answers} answers and no status of any`);
  const listed = Object.values(errors).reduce<number>((sum, value) => sum + count(value, 'errors'), 0);
  return { failed: Math.min(requests, failed + Math.max(listed, requests - answers)), judged: requests };
}

/** Facts that no report of Artillery has, and what to do instead. */
export const artilleryAbsent = {
  'thresholds-failed': 'the report does not say what the plugin `ensure` found; bind the facts themselves',
  'checks-failed': 'the report counts checks when the plugin `expect` is on',
  vus: 'Artillery counts virtual users as they arrive; bind `metric.vusers.created.count`',
} as const;
