import type { Context } from '../core/context.ts';
import { callError } from '../core/problem.ts';
import type { Json } from '../core/schema.ts';
import { isCommit } from './inputs.ts';

/** What the runner says of the event, before anything is asked of the API. Payloads are frozen; re-runs replay them. */
export interface RunnerEvent {
  readonly name: string;
  readonly payload: Json;
  readonly repository: string;
  /** The commit the payload speaks of; `undefined` when it names none. */
  readonly commit: string | undefined;
  readonly pullRequest: number | undefined;
  /** The head that the pull request had when the run was started, and whose files the job has; only the payloads of some events say. */
  readonly head?: string;
  readonly mergeGroup: Context['mergeGroup'];
  /** True for a `workflow_run` after a run for a fork, and for one that does not say whose head it ran for. */
  readonly fork: boolean;
  /** This very job, as far as the runner says. */
  readonly job: Context['job'];
}

type Map = { readonly [key: string]: Json };

/** Reads the event from the runner's variables and payload. Nothing in a payload is trusted to have a shape. Throws `UserError`. */
export function readEvent(environment: (name: string) => string | undefined, payload: Json): RunnerEvent {
  const name = environment('GITHUB_EVENT_NAME') ?? '';
  if (name === '')
    throw callError('call-invalid', 'GITHUB_EVENT_NAME names no event, so that nobody knows what to judge');
  const pullRequest = pullRequestOf(name, payload);
  const head = at(payload, 'pull_request', 'head', 'sha');
  return {
    name,
    payload,
    repository: environment('GITHUB_REPOSITORY') ?? '',
    commit: commitOf(name, payload, environment('GITHUB_SHA')),
    pullRequest,
    ...(pullRequest !== undefined && typeof head === 'string' && isCommit(head) ? { head } : {}),
    mergeGroup: name === 'merge_group' ? mergeGroupOf(payload) : undefined,
    fork: name === 'workflow_run' && !ranForOwn(payload),
    job: jobOf(environment),
  };
}

/** Where a group of a merge queue is to be merged. Throws `UserError` when its payload does not say. */
function mergeGroupOf(payload: Json): NonNullable<Context['mergeGroup']> {
  const [ref, baseRef, base] = ['head_ref', 'base_ref', 'base_sha'].map((key) => at(payload, 'merge_group', key));
  const text = (value: Json | undefined) => (typeof value === 'string' ? value : '');
  const baseBranch = text(baseRef).replace(/^refs\/heads\//, '');
  if (!isCommit(text(base)) || baseBranch === '' || text(ref) === '')
    throw callError(
      'call-invalid',
      'the payload of the event `merge_group` does not say what is to be merged where',
      'an earlier step must not change the file that GITHUB_EVENT_PATH names',
    );
  return { ref: text(ref).replace(/^refs\/heads\//, ''), baseBranch, baseCommit: text(base) };
}

/** Whether the run that this one follows was for a head in the repository itself. */
function ranForOwn(payload: Json): boolean {
  const [own, head] = [['repository'], ['workflow_run', 'head_repository']].map((path) => at(payload, ...path, 'id'));
  return integer(own) !== undefined && own === head;
}

function jobOf(environment: (name: string) => string | undefined): Context['job'] {
  const [run, attempt] = ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT'].map((name) => positive(environment(name)));
  return run && attempt ? { run, attempt, runner: environment('RUNNER_NAME') ?? '' } : undefined;
}

function positive(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number.parseInt(text, 10) : undefined;
}

/**
 * The number of the pull request an event is about. An event about one that does not say which must not be taken for one
 * about none: then the checklist in the workspace, which is the pull request's own, would judge it.
 */
function pullRequestOf(name: string, payload: Json): number | undefined {
  const key = name.startsWith('pull_request') ? 'pull_request' : 'issue';
  const about =
    key === 'pull_request' || (name === 'issue_comment' && at(payload, 'issue', 'pull_request') !== undefined);
  const number = about ? integer(at(payload, key, 'number')) : undefined;
  if (about && number === undefined)
    throw callError(
      'call-invalid',
      `the payload of the event \`${name}\` names no pull request`,
      'an earlier step must not change the file that GITHUB_EVENT_PATH names',
    );
  return number;
}

/**
 * The commit of events that are not about a pull request. On `workflow_run` and `merge_group` the runner's own GITHUB_SHA is
 * another commit than the one to judge.
 */
function commitOf(name: string, payload: Json, sha: string | undefined): string | undefined {
  const named =
    name === 'merge_group'
      ? at(payload, 'merge_group', 'head_sha')
      : name === 'workflow_run'
        ? at(payload, 'workflow_run', 'head_sha')
        : sha;
  return typeof named === 'string' && isCommit(named) ? named : undefined;
}

/** The expression context `github`: the event and the runner's public variables, never the token. */
export function githubContext(event: RunnerEvent, environment: (name: string) => string | undefined): Json {
  const variables = [
    'actor',
    'base_ref',
    'event_name',
    'head_ref',
    'job',
    'ref',
    'ref_name',
    'ref_type',
    'repository',
    'repository_owner',
    'run_attempt',
    'run_id',
    'run_number',
    'server_url',
    'sha',
    'triggering_actor',
    'workflow',
  ];
  const values = variables.map((name) => [name, environment(`GITHUB_${name.toUpperCase()}`) ?? null] as const);
  return { ...Object.fromEntries(values), event: event.payload };
}

/** The inputs of a manually started workflow. */
export function workflowInputs(event: RunnerEvent): Map {
  const inputs = at(event.payload, 'inputs');
  return typeof inputs === 'object' && inputs !== null && !Array.isArray(inputs) ? (inputs as Map) : {};
}

function at(value: Json, ...keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>(
    (node, key) =>
      typeof node === 'object' && node !== null && !Array.isArray(node) && Object.hasOwn(node, key)
        ? (node as Map)[key]
        : undefined,
    value,
  );
}

function integer(value: Json | undefined): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
