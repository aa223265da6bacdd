import type { Context } from '../core/context.ts';
import { EvidenceError } from '../core/evidence.ts';
import type { GitHubState } from '../core/github/state.ts';
import { ACTIONS_APP, type Check } from './latest-checks.ts';

/** Which of the checks this very job is, if it is any of them. */
export interface OwnCheck {
  readonly own?: Check;
  /** Why it could not be told, where one of our own run is still running. */
  readonly because?: string;
}

/**
 * Finds the check of this very job, to leave it out: it runs while it looks. The runner does not say which it is; of the jobs
 * of our own run and attempt it is the running one on our runner. It is never told by its name (THREATS A07): anybody can
 * give a job that name, and would then be left out.
 */
export async function ownCheck(
  checks: readonly Check[],
  github: Pick<GitHubState, 'jobs'>,
  { job }: Pick<Context, 'job'>,
): Promise<OwnCheck> {
  const running = checks.filter(({ outcome, run }) => outcome === 'running' && run?.app?.slug === ACTIONS_APP);
  if (!job || running.length === 0) return {};
  const because = running.some(({ run }) => run?.url.includes(`/actions/runs/${job.run}/`));
  const unclear = (why: string): OwnCheck => (because ? { because: why } : {});
  try {
    const jobs = await github.jobs(job.run, job.attempt);
    const here = jobs.filter(({ runner, status }) => status === 'in-progress' && runner === job.runner);
    const [only] = here;
    if (!only || here.length > 1 || job.runner === '')
      return unclear(`${here.length} jobs of run ${job.run} are running on the runner \`${job.runner}\``);
    const own = running.find(({ run }) => run?.id === only.checkRun);
    return own ? { own } : {};
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    return unclear(error.message);
  }
}

/** True for this very job, and for what an earlier run of it said of the same commit: it is being said anew. */
export function isOwn(check: Check, own: Check | undefined): boolean {
  if (!own) return false;
  if (check === own) return true;
  return check.name === own.name && check.workflow !== undefined && check.workflow === own.workflow;
}
