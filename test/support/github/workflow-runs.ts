import type { Operation } from './description.ts';

/** Runs of workflows, which the emulator does not list by workflow: what a test says is under way. */

type Node = Record<string, unknown>;

/** One run as a test writes it; the rest is filled in. */
export interface WorldRun {
  readonly id: number;
  readonly number: number;
  readonly attempt?: number;
  status: string;
  readonly event?: string;
  readonly head?: string;
  readonly branch?: string | null;
  readonly repository?: number | null;
  /** The workflow's file. */
  readonly file?: string;
}

/** The run that every step is part of unless told otherwise (`runner-environment.ts`). */
export const OWN_RUN: WorldRun = { id: 1658821493, number: 7, status: 'in_progress' };

/** Answers about runs; `reruns` remembers which were started again. */
export function answerRuns(operation: Operation, query: URLSearchParams, runs: readonly WorldRun[], reruns: number[]) {
  const { path } = operation;
  switch (operation.id) {
    case 'actions/list-workflow-runs': {
      const wanted = runs.filter(
        (run) =>
          fileOf(run) === path.workflow_id &&
          [query.get('status') ?? run.status].includes(run.status) &&
          [query.get('event') ?? eventOf(run)].includes(eventOf(run)) &&
          [query.get('head_sha') ?? run.head].includes(run.head),
      );
      const size = Number(query.get('per_page') ?? 30);
      const from = (Number(query.get('page') ?? 1) - 1) * size;
      const newest = [...wanted].sort((a, b) => b.id - a.id).slice(from, from + size);
      return { status: 200, data: { total_count: wanted.length, workflow_runs: newest.map(asGitHub) } };
    }
    case 'actions/get-workflow-run': {
      const found = runs.find((run) => String(run.id) === path.run_id);
      return found ? { status: 200, data: asGitHub(found) } : { status: 404, data: { message: 'Not Found' } };
    }
    case 'actions/re-run-workflow': {
      const found = runs.find((run) => String(run.id) === path.run_id);
      if (!found) return { status: 404, data: { message: 'Not Found' } };
      if (found.status !== 'completed') return { status: 403, data: { message: 'This workflow is already running' } };
      reruns.push(found.id);
      found.status = 'queued';
      return { status: 201, data: {} };
    }
    default:
      return undefined;
  }
}

const fileOf = ({ file = 'gate.yml' }: WorldRun) => file;
const eventOf = ({ event = 'pull_request' }: WorldRun) => event;

function asGitHub(run: WorldRun): Node {
  const { branch = 'feature', repository = 1, head = 'c0ffee'.padEnd(40, '0') } = run;
  return {
    id: run.id,
    run_number: run.number,
    run_attempt: run.attempt ?? 1,
    status: run.status,
    conclusion: run.status === 'completed' ? 'failure' : null,
    event: eventOf(run),
    head_sha: head,
    head_branch: branch,
    head_repository: repository === null ? null : { id: repository },
    workflow_id: 100 + [...fileOf(run)].reduce((sum, letter) => sum + letter.charCodeAt(0), 0),
    path: `.github/workflows/${fileOf(run)}`,
  };
}
