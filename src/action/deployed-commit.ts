import type { Checklist } from '../core/checklist.ts';
import { EvidenceError } from '../core/evidence.ts';
import type { GitHubState } from '../core/github/state.ts';

/** Events that come by the clock or from outside: GITHUB_SHA is the tip of the default branch, whatever is deployed. */
const OF_NONE: readonly string[] = ['schedule', 'repository_dispatch'];
/** Deployments that are looked at for one that succeeded. */
const MOST = 30;

/**
 * The commit of the newest successful deployment to the environment of the phase that was named, for events without a commit
 * of their own: a canary that soaks is judged while the branch goes on. `undefined` where there is none, or GitHub does not say.
 */
export async function deployedCommit(
  event: string,
  phase: string | undefined,
  checklists: readonly Pick<Checklist, 'phases'>[],
  github: Pick<GitHubState, 'deployments' | 'deploymentStatuses'> | undefined,
): Promise<string | undefined> {
  if (!OF_NONE.includes(event) || phase === undefined || !github) return undefined;
  const environment = checklists.flatMap(({ phases }) => phases).find(({ id }) => id === phase)?.environment;
  if (environment === undefined) return undefined;
  try {
    for (const { id, commit } of (await github.deployments(environment, undefined)).slice(0, MOST)) {
      const [status] = await github.deploymentStatuses(id);
      if (status?.state === 'success') return commit;
    }
  } catch (error) {
    // What asks for the deployment says why it cannot be seen.
    if (!(error instanceof EvidenceError)) throw error;
  }
  return undefined;
}
