import { EvidenceError } from '../core/evidence.ts';
import { type CheckRun, type CommitStatus, endOf, type WorkflowRun } from '../core/github/runs.ts';
import type { GitHubState } from '../core/github/state.ts';

/** The app that runs workflows. Every run of a workflow has a check suite of its own. */
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
  /** The workflow behind it, where several runs had to be told apart. */
  readonly workflow?: number;
}

/** A commit status as a check. Only `success` passes; a word that nobody knows yet does not. */
export function statusCheck({ context, state }: CommitStatus): Check {
  const outcome = state === 'success' ? 'passed' : state === 'pending' ? 'running' : 'failed';
  return { name: context, from: 'a status', outcome, word: state };
}

/**
 * The check runs that count: of each name and app the newest by id, because a new attempt takes the place of the old one
 * (THREATS C19). Jobs of two workflows may have one name, and then neither may hide the other: they are told apart by the
 * workflow and the event of their runs. Where that cannot be asked, every run counts; `note` says so.
 */
export async function latestChecks(
  runs: readonly CheckRun[],
  github: Pick<GitHubState, 'runsOf'>,
  commit: string,
): Promise<{ readonly checks: readonly Check[]; readonly note?: string }> {
  const bySuite = [...newestBy(runs, (run) => [run.name, run.app?.id, ownSuite(run)])];
  const rivals = bySuite.filter(({ name, app, suite }) =>
    bySuite.some(
      (one) => app?.slug === ACTIONS_APP && one.name === name && one.app?.id === app.id && one.suite !== suite,
    ),
  );
  if (rivals.length === 0) return { checks: bySuite.map((run) => runCheck(run)) };
  const known = await github.runsOf(commit).catch(refused);
  if (typeof known === 'string')
    return {
      checks: bySuite.map((run) => runCheck(run)),
      note: `several runs made checks of one name, and all of them count: which are attempts of the same cannot be told (${known})`,
    };
  const runOf = new Map(known.map((run) => [run.suite, run]));
  const source = (run: CheckRun): WorkflowRun | undefined => runOf.get(run.suite);
  const newest = newestBy(bySuite, (run) => {
    const from = rivals.includes(run) ? source(run) : undefined;
    return [run.name, run.app?.id, from ? [from.workflow, from.event] : ownSuite(run)];
  });
  return { checks: newest.map((run) => runCheck(run, source(run)?.workflow)) };
}

/** Who made a check run, in words. */
export function makerOf({ app }: CheckRun): string {
  return app?.slug ?? 'an app that GitHub does not name';
}

/** Of runs with the same key the one with the highest id. */
function newestBy(runs: readonly CheckRun[], key: (run: CheckRun) => unknown): CheckRun[] {
  const found = new Map<string, CheckRun>();
  for (const run of runs) {
    const of = JSON.stringify(key(run));
    if (run.id > (found.get(of)?.id ?? 0)) found.set(of, run);
  }
  return [...found.values()];
}

/** Where another app has several suites, that is nothing but its own bookkeeping. */
function ownSuite({ app, suite }: CheckRun): number | null {
  return app === undefined || app.slug === ACTIONS_APP ? (suite ?? null) : null;
}

function runCheck(run: CheckRun, workflow?: number): Check {
  const end = endOf(run);
  return {
    name: run.name,
    from: makerOf(run),
    outcome: end === undefined ? 'running' : end === 'success' ? 'passed' : 'failed',
    word: end ?? run.status,
    run,
    ...(workflow === undefined ? {} : { workflow }),
  };
}

function refused(error: unknown): string {
  if (error instanceof EvidenceError) return error.message;
  throw error;
}
