import type { Checklist } from '../core/checklist.ts';
import type { Cap } from '../core/decide.ts';
import { EvidenceError } from '../core/evidence.ts';
import type { GitHubState } from '../core/github/state.ts';
import type { RunnerEvent } from './event.ts';

/**
 * Events that are about no commit: what the runner names is the tip of the default branch, whatever is rolled out
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows).
 */
const ABOUT_NONE = new Set(['schedule', 'repository_dispatch']);
/** Newer deployments that failed or are under way, beyond which nobody looks for one that succeeded. */
const MOST = 20;

/**
 * The commit of the newest successful deployment to a phase's environment, for events that are about no commit (SPEC section 6):
 * the phase that was named, else the first that has an environment. Without one it is the event's own. What cannot be
 * read is no reason to judge another commit: it is a cap.
 */
export async function deployedCommit(
  event: Pick<RunnerEvent, 'name' | 'commit'>,
  phase: string | undefined,
  checklists: readonly { readonly checklist: Pick<Checklist, 'phases'> }[],
  github: GitHubState | undefined,
): Promise<{ readonly commit: string | undefined; readonly caps: readonly Cap[] }> {
  const own = { commit: event.commit, caps: [] };
  if (!github || !ABOUT_NONE.has(event.name)) return own;
  const phases = checklists.flatMap(({ checklist }) => checklist.phases);
  const found = phase === undefined ? phases.find((one) => one.environment) : phases.find(({ id }) => id === phase);
  if (found?.environment === undefined) return own;
  try {
    return { commit: (await newestSuccess(found.environment, github)) ?? event.commit, caps: [] };
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    const hint = error.hint ? ` (${error.hint})` : '';
    const because = `which commit runs in \`${found.environment}\` could not be read: ${error.message}${hint}`;
    return { commit: event.commit, caps: [{ verdict: 'NO-GO', because }] };
  }
}

async function newestSuccess(environment: string, github: GitHubState): Promise<string | undefined> {
  for (const { id, commit } of (await github.deployments(environment, undefined)).slice(0, MOST)) {
    const [newest] = await github.deploymentStatuses(id);
    if (newest?.state === 'success') return commit;
  }
  return undefined;
}
