import { EvidenceError } from '../../../core/evidence.ts';
import { GitHubError } from '../../../core/github.ts';

/** What GitHub says where a scanner is off, as 403 or 404; the words only choose between two causes that both are no go. */
const OFF = /\b(?:disabled|not enabled|must be enabled|not available)\b/i;
/** What it says where code scanning is on and has no result yet (404). */
const NO_ANALYSIS = /\bno analysis found\b/i;

/**
 * What a refusal to list alerts means: `empty` where nothing is scanned, because it is off or has never run; `denied` with
 * what the token needs; else the refusal itself.
 */
export function scanRefusal(error: unknown, what: string, needed: string): unknown {
  if (!(error instanceof GitHubError) || (error.status !== 403 && error.status !== 404)) return error;
  if (neverRan(error))
    return new EvidenceError('empty', `${what} has never analysed anything here: no alerts mean nothing`, RUN_IT);
  if (OFF.test(error.said))
    return new EvidenceError(
      'empty',
      `${what} is not switched on for the repository (GitHub says "${error.said}"): no alerts mean nothing`,
      'switch it on in the settings of the repository, under "Advanced Security"',
    );
  return new EvidenceError('denied', error.message, needed);
}

/** True for GitHub's answer that code scanning is on and has looked at nothing yet. */
export function neverRan(error: unknown): boolean {
  return error instanceof GitHubError && error.status === 404 && NO_ANALYSIS.test(error.said);
}

/** What to do where code scanning has no result. */
const RUN_IT = 'have the workflow that uploads results finish first: `needs`, and `wait-for-processing: true`';
