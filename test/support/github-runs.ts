import type {
  CheckRun,
  CommitStatus,
  Deployment,
  DeploymentStatus,
  Job,
  WorkflowRun,
} from '../../src/core/github/runs.ts';
import { commit } from './github-state.ts';
import { NOW } from './judge-criterion.ts';

/** The commit that is judged. */
export const HEAD = commit('a');
export const ACTIONS = { id: 15368, slug: 'github-actions' };
export const VENDOR = { id: 7, slug: 'vendor-scanner' };
/** The run and job that gonogo is in. */
export const OWN = { run: 500, attempt: 1, runner: 'GitHub Actions 1' } as const;

let ids = 0;

/** A check run of GitHub Actions that succeeded an hour ago, unless told otherwise; each is newer than those before. */
export function check(name: string, more: Partial<CheckRun> = {}): CheckRun {
  return {
    id: ++ids,
    name,
    app: ACTIONS,
    suite: 1,
    status: 'completed',
    conclusion: 'success',
    commit: HEAD,
    url: 'https://github.com/acme/shop/actions/runs/1/job/2',
    startedAt: NOW - 3700,
    completedAt: NOW - 3600,
    externalId: '',
    ...more,
  };
}

/** A check run that has not ended. */
export const running = (name: string, more: Partial<CheckRun> = {}): CheckRun =>
  check(name, { status: 'in-progress', conclusion: undefined, completedAt: undefined, ...more });

/** The check run of this very job. */
export const ownRun = (name = 'gate', more: Partial<CheckRun> = {}): CheckRun =>
  running(name, { suite: 50, url: `https://github.com/acme/shop/actions/runs/${OWN.run}/job/9`, ...more });

export const status = (context: string, state = 'success'): CommitStatus => ({
  context,
  state,
  at: NOW - 3600,
  url: undefined,
});

export function job(checkRun: number, more: Partial<Job> = {}): Job {
  return {
    id: 900 + checkRun,
    name: 'gate',
    checkRun,
    runner: OWN.runner,
    status: 'in-progress',
    conclusion: undefined,
    ...more,
  };
}

/** A run of `ci.yml` for the judged commit that succeeded an hour ago. */
export function workflowRun(id: number, more: Partial<WorkflowRun> = {}): WorkflowRun {
  return {
    id,
    workflow: 10,
    path: '.github/workflows/ci.yml',
    event: 'push',
    commit: HEAD,
    branch: 'main',
    fork: false,
    number: id,
    attempt: 1,
    suite: id,
    status: 'completed',
    conclusion: 'success',
    createdAt: NOW - 4000,
    startedAt: NOW - 3900,
    updatedAt: NOW - 3600,
    url: `https://github.com/acme/shop/actions/runs/${id}`,
    ...more,
  };
}

export const deployment = (id: number, more: Partial<Deployment> = {}): Deployment => ({
  id,
  environment: 'production',
  commit: HEAD,
  createdAt: NOW - 8000 + id,
  updatedAt: NOW - 8000 + id,
  ...more,
});

/** Statuses of a deployment, as they were reported: oldest first, a minute apart, the last so many seconds ago. */
export const reported = (ago: number, ...states: readonly string[]): DeploymentStatus[] =>
  states.map((state, at) => ({ id: at + 1, state, at: NOW - ago - 60 * (states.length - 1 - at) })).reverse();
