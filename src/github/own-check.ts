import type { Context } from '../core/context.ts';
import { EvidenceError } from '../core/evidence.ts';
import type { Job } from '../core/github/runs.ts';
import type { GitHubState } from '../core/github/state.ts';
import { ACTIONS_APP, type Check } from './latest-checks.ts';

/** Which of the checks this very job is, if it is any of them. */
export interface OwnCheck {
  readonly own?: Check;
  /** What earlier runs of this job said of the same commit: it is being said anew. */
  readonly past: readonly Check[];
  /** Why it could not be told, where a check of our own run goes on. */
  readonly because?: string;
}

type Asked = Pick<GitHubState, 'jobs' | 'run' | 'runsOf'>;

/**
 * Finds the check of this very job, to leave it out: it runs while it looks. The runner does not say which it is; of the jobs
 * of our own run and attempt it is the running one on our runner. It is never told by its name (THREATS A07): anybody can
 * give a job that name, and would then be left out. `open`: where nobody said which checks are meant, what this job said
 * before is not meant either, also when it runs for another commit now, as on comments and schedules.
 */
export async function ownCheck(
  checks: readonly Check[],
  github: Asked,
  { job, commit }: Pick<Context, 'job' | 'commit'>,
  open: boolean,
): Promise<OwnCheck> {
  const made = checks.filter(({ run }) => run?.app?.slug === ACTIONS_APP);
  const running = made.filter(({ outcome }) => outcome === 'running');
  if (!job || commit === undefined || (open ? made : running).length === 0) return { past: [] };
  try {
    const here = await jobHere(github, job);
    const own = running.find(({ run }) => run?.id === here.checkRun);
    const alike = own || open ? made.filter((check) => check !== own && check.name === here.name) : [];
    return {
      ...(own ? { own } : {}),
      past: alike.length === 0 ? [] : await ofOurWorkflow(alike, github, job.run, commit),
    };
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    const ours = running.some(({ run }) => run?.url.includes(`/actions/runs/${job.run}/`));
    return { past: [], ...(ours ? { because: error.message } : {}) };
  }
}

/** Those that runs of the same workflow made; none where that cannot be asked. */
async function ofOurWorkflow(checks: readonly Check[], github: Asked, own: number, commit: string): Promise<Check[]> {
  try {
    const { workflow } = await github.run(own);
    const suites = (await github.runsOf(commit)).filter((run) => run.workflow === workflow).map(({ suite }) => suite);
    return checks.filter(({ run }) => run?.suite !== undefined && suites.includes(run.suite));
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    return [];
  }
}

/** The job that runs on our runner. Throws `EvidenceError` where there is not exactly one. */
async function jobHere(github: Asked, job: NonNullable<Context['job']>): Promise<Job> {
  const jobs = await github.jobs(job.run, job.attempt);
  const here = jobs.filter(({ runner, status }) => status === 'in-progress' && runner === job.runner);
  const [only] = here;
  if (only && here.length === 1 && job.runner !== '') return only;
  throw new EvidenceError(
    'ambiguous',
    `${here.length} jobs of run ${job.run} are running on the runner \`${job.runner}\``,
  );
}
