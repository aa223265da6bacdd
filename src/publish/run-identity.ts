import type { CommentIdentity } from '../core/renderer.ts';
import type { Verdict } from '../core/results.ts';

type Environment = (name: string) => string | undefined;

/** Which run a comment is of, from the runner's variables; numbers that are none are 0. */
export function identityOf(environment: Environment, key: string, head: string, verdict: Verdict): CommentIdentity {
  const number = (name: string) => {
    const text = environment(name);
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number.parseInt(text, 10) : 0;
  };
  return {
    key,
    head,
    runId: number('GITHUB_RUN_ID'),
    runNumber: number('GITHUB_RUN_NUMBER'),
    runAttempt: number('GITHUB_RUN_ATTEMPT'),
    verdict,
  };
}

/** What tells the comments of several gates apart unless the author does: workflow, job and checklists. */
export function defaultKey(environment: Environment, checklists: readonly string[]): string {
  return [environment('GITHUB_WORKFLOW'), environment('GITHUB_JOB'), ...checklists].filter(Boolean).join('/');
}
