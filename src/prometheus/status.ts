import { EvidenceError, type UnknownCause } from '../core/evidence.ts';

/** What to do where there is something else than the API. */
export const WRONG_PLACE = 'is `url` right? It is what comes before `/api`';

/** A redirect is never followed: it is what a login does. */
export function redirected(status: number): EvidenceError {
  return new EvidenceError(
    'denied',
    `the server redirects (status ${status}), as a login does`,
    'are credentials missing?',
  );
}

/** Why a server did not answer what it was asked, by its status alone. */
export function refused(status: number, message = ''): EvidenceError {
  const causes: Readonly<Record<number, readonly [UnknownCause, string]>> = {
    401: ['denied', 'the server wants other credentials'],
    403: ['denied', 'the server does not allow it'],
    404: ['invalid', 'there is no such API at this address'],
    400: ['invalid', 'the server refuses the query'],
    422: ['invalid', 'the server refuses the query'],
    408: ['timeout', 'the server gave up on the query'],
    504: ['timeout', 'the server gave up on the query'],
    429: ['unreachable', 'the server has too many requests'],
  };
  const [cause, words] = causes[status] ?? ['unreachable', 'the server fails'];
  return new EvidenceError(cause, `${words} (status ${status})${message}`, status === 404 ? WRONG_PLACE : undefined);
}
