import { EvidenceError, type EvidenceProblem } from '../core/evidence.ts';
import type { GitHubState } from '../core/github/state.ts';
import { listed, quoted } from './counted.ts';

/**
 * What keeps the checks that exist from being all there will be: a job that waits for another has no check yet, so while any
 * other run of a workflow goes on, more may come (THREATS F12).
 */
export async function mayCome(
  github: Pick<GitHubState, 'runsOf'>,
  commit: string,
  ownRun: number | undefined,
): Promise<EvidenceProblem[]> {
  try {
    const runs = await github.runsOf(commit);
    const unfinished = runs.filter(({ id, status }) => id !== ownRun && status !== 'completed');
    if (unfinished.length === 0) return [];
    const names = [...new Set(unfinished.map(({ path }) => quoted(path.replace(/^\.github\/workflows\//, ''))))];
    const message = `more checks may come: ${listed(names)} still ${names.length === 1 ? 'runs' : 'run'}`;
    return [{ cause: 'running', message, needed: 'they end', facts: ['missing'] }];
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    const { cause, message, hint } = error.toProblem();
    return [{ cause, message: `whether more checks may come cannot be told: ${message}`, ...(hint ? { hint } : {}) }];
  }
}
