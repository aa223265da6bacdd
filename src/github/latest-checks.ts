import { EvidenceError, type EvidenceProblem } from '../core/evidence.ts';
import { type CheckRun, type CommitStatus, endOf, type WorkflowRun } from '../core/github/runs.ts';
import type { GitHubState } from '../core/github/state.ts';
import { quoted } from './counted.ts';

/** The app that runs workflows. Every run of a workflow has a check suite of its own, with the checks of all its attempts. */
export const ACTIONS_APP = 'github-actions';

/** A check of a commit as it stands: the newest attempt, or the status of a context. */
export interface Check {
  readonly name: string;
  /** Who made it: the slug of an app, or `a status`, of which GitHub does not say who. */
  readonly from: string;
  readonly outcome: 'passed' | 'failed' | 'running';
  /** How it ended, in GitHub's word. */
  readonly word: string;
  /** Absent for statuses. */
  readonly run?: CheckRun;
}

export interface LatestChecks {
  readonly checks: readonly Check[];
  readonly problems: readonly EvidenceProblem[];
}

type Asked = Pick<GitHubState, 'runsOf' | 'jobs'>;

/** A commit status as a check. Only `success` passes; a word that nobody knows yet does not. */
export function statusCheck({ context, state }: CommitStatus): Check {
  const outcome = state === 'success' ? 'passed' : state === 'pending' ? 'running' : 'failed';
  return { name: context, from: 'a status', outcome, word: state };
}

/**
 * The check runs that count: of each name and app the newest by id, because a new attempt takes the place of the old one
 * (THREATS C19). Of GitHub Actions also jobs have one name that are no attempts of each other: those of two workflows, of two
 * events, and of a matrix whose job has a fixed name. None of them may hide another, so where they differ it is asked which
 * are attempts; where that cannot be asked, it is a problem.
 */
export async function latestChecks(runs: readonly CheckRun[], github: Asked, commit: string): Promise<LatestChecks> {
  const groups = groupedBy(runs, ({ name, app }) => [name, app?.id]);
  const found = await Promise.all(groups.map((group) => ofOneName(group.map(runCheck), github, commit)));
  return { checks: found.flatMap(({ checks }) => checks), problems: found.flatMap(({ problems }) => problems) };
}

async function ofOneName(same: readonly Check[], github: Asked, commit: string): Promise<LatestChecks> {
  const newest = newestOf(same);
  const app = newest[0]?.run?.app;
  const isActions = app === undefined || app.slug === ACTIONS_APP;
  if (!isActions || same.every(({ outcome }) => outcome === 'passed')) return { checks: newest, problems: [] };
  if (same.length === 1) return { checks: same, problems: [] };
  try {
    const known = new Map((await github.runsOf(commit)).map((run) => [run.suite, run]));
    const runOf = ({ run }: Check) => (run?.suite === undefined ? undefined : known.get(run.suite));
    const source = (check: Check) => {
      const run = runOf(check);
      return run ? [run.workflow, run.event] : [check.run?.suite];
    };
    const checks = groupedBy(same, source).map(async (group) => {
      const suite = newestOf(group)[0]?.run?.suite;
      const ofRun = group.filter(({ run }) => run?.suite === suite);
      return ofAttempt(ofRun, ofRun[0] && runOf(ofRun[0]), github);
    });
    return { checks: (await Promise.all(checks)).flat(), problems: [] };
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    const { cause, message, hint } = error.toProblem();
    const which = `${quoted(newest[0]?.name ?? '')} has ${same.length} check runs, not all of them passed, and which of them are older attempts cannot be told`;
    return { checks: newest, problems: [{ cause, message: `${which}: ${message}`, ...(hint ? { hint } : {}) }] };
  }
}

/** Of check runs of one name in one run of a workflow those of the newest attempt; all of them where that does not say. */
async function ofAttempt(
  checks: readonly Check[],
  run: WorkflowRun | undefined,
  github: Asked,
): Promise<readonly Check[]> {
  if (!run || run.attempt === 1 || checks.length === 1) return checks;
  const jobs = await github.jobs(run.id, run.attempt);
  const ofNewest = checks.filter((check) => jobs.some(({ checkRun }) => checkRun === check.run?.id));
  return ofNewest.length > 0 ? ofNewest : checks;
}

/** The one with the highest id. */
function newestOf(checks: readonly Check[]): Check[] {
  return [...checks].sort((a, b) => (b.run?.id ?? 0) - (a.run?.id ?? 0)).slice(0, 1);
}

function groupedBy<T>(items: readonly T[], key: (item: T) => unknown): (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const of = JSON.stringify(key(item));
    const group = groups.get(of);
    if (group) group.push(item);
    else groups.set(of, [item]);
  }
  return [...groups.values()];
}

/** Who made a check run, in words. */
export function makerOf({ app }: CheckRun): string {
  return app?.slug ?? 'an app that GitHub does not name';
}

function runCheck(run: CheckRun): Check {
  const end = endOf(run);
  return {
    name: run.name,
    from: makerOf(run),
    outcome: end === undefined ? 'running' : end === 'success' ? 'passed' : 'failed',
    word: end ?? run.status,
    run,
  };
}
