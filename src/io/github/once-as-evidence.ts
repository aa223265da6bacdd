import { type Cause, EvidenceError } from '../../core/evidence.ts';
import { GitHubError } from '../../core/github.ts';
import { UnusableAnswer } from './shape.ts';

type Method = (...parameters: never[]) => Promise<unknown>;

/**
 * The same questions, asked once a run: who asks again gets the first answer, so that all criteria judge one state. What
 * GitHub refuses becomes a cause.
 */
export function onceAsEvidence<T extends { readonly [K in keyof T]: Method }>(state: T): T {
  const methods = Object.entries(state as Readonly<Record<string, Method>>);
  return Object.fromEntries(methods.map(([name, method]) => [name, once(method)])) as T;
}

function once(method: Method): Method {
  const known = new Map<string, Promise<unknown>>();
  return (...parameters) => {
    const key = JSON.stringify(parameters);
    const answer = known.get(key) ?? method(...parameters).catch(asEvidence);
    known.set(key, answer);
    return answer;
  };
}

function asEvidence(error: unknown): never {
  if (!(error instanceof GitHubError)) throw error;
  throw new EvidenceError(causeOf(error), error.message, hintOf(error));
}

function causeOf(error: GitHubError): Cause {
  if (error instanceof UnusableAnswer) return 'invalid';
  // GitHub says 404 of what a token may not see, so that absence cannot be told from want of permission.
  return error.status === 401 || error.permission !== undefined ? 'denied' : 'unreachable';
}

function hintOf({ status, permission }: GitHubError): string | undefined {
  if (status === 401) return 'give a valid token: the input `github-token`, or the variable GITHUB_TOKEN';
  return permission === undefined ? undefined : `give the job \`permissions: { ${permission} }\``;
}
