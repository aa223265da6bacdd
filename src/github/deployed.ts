import type { Context } from '../core/context.ts';
import { type Evidence, EvidenceError, type EvidenceProblem } from '../core/evidence.ts';
import type { Fact } from '../core/fact.ts';
import type { Deployment, DeploymentStatus } from '../core/github/runs.ts';
import type { GitHubState } from '../core/github/state.ts';
import { nearest } from '../core/nearest.ts';
import { judgedCommit } from './asked.ts';
import { listed, quoted } from './counted.ts';

/** States in which a deployment goes on. One of which nothing was reported has not begun. */
const GOING_ON = ['in-progress', 'queued', 'pending', 'waiting', 'requested'];
/** Other deployments that are looked at, to see whether one of them took the place of ours. */
const MOST_OTHERS = 30;

type Asked = Pick<GitHubState, 'repository' | 'deployments' | 'deploymentStatuses' | 'environments'>;

/** The deployment of the judged commit, or of any, to an environment, as facts. Throws `EvidenceError`. */
export async function gatherDeployment(
  { environment, anyCommit }: { readonly environment: string; readonly anyCommit: boolean },
  github: Asked,
  context: Context,
): Promise<Evidence> {
  const commit = anyCommit ? undefined : judgedCommit(context);
  const newest = await github.deployments(environment, undefined);
  const [ours] = commit === undefined ? newest : await github.deployments(environment, commit);
  const where = `deployments of ${github.repository} to ${environment}`;
  const sources = [{ kind: 'name', where, trust: 'platform' }] as const;
  const notes = anyCommit && ours ? [`the newest deployment is of commit ${ours.commit.slice(0, 12)}`] : [];
  if (!ours) {
    const problem = await notDeployed(environment, commit, newest[0], github);
    return { facts: [], sources, problems: [problem] };
  }
  const named: Fact = { name: 'environment', dimension: 'text', value: ours.environment };
  const statuses = await github.deploymentStatuses(ours.id);
  const [status] = statuses;
  if (!status || GOING_ON.includes(status.state)) {
    const message = `the deployment of ${ours.commit.slice(0, 12)} to ${quoted(environment)} is ${status?.state ?? 'not begun'}`;
    const problem = { cause: 'running', message, needed: 'it succeeds', facts: ['state', 'age'] } as const;
    return { facts: [named], sources, problems: [problem], notes };
  }
  const later = await successor(ours, statuses, newest, github);
  const state = later ? 'inactive' : status.state;
  const detail = later ?? (state === 'inactive' ? 'GitHub was told that it is no longer there' : undefined);
  const facts: Fact[] = [
    { name: 'state', dimension: 'text', value: state, ...(detail === undefined ? {} : { detail }) },
    named,
    ...(state === 'success'
      ? [{ name: 'age', dimension: 'duration', value: ageOf(status.at, context.now) } as const]
      : []),
  ];
  const absent = { age: `age counts from success, and the state is ${state}` };
  return { facts, sources, problems: [], notes: detail === undefined ? notes : [...notes, detail], absent };
}

/** Seconds since a time by GitHub's clock; that of a runner may be a little behind. */
function ageOf(at: number, now: number): number {
  return Math.max(0, Math.floor(now - at));
}

/**
 * What took the place of a deployment that succeeded: another that did so later. GitHub marks the earlier one `inactive` only
 * where the environment is no production environment
 * (https://docs.github.com/en/rest/deployments/statuses#create-a-deployment-status), so it cannot be relied upon.
 */
async function successor(
  ours: Deployment,
  statuses: readonly DeploymentStatus[],
  newest: readonly Deployment[],
  github: Asked,
): Promise<string | undefined> {
  const state = statuses[0]?.state;
  if (state !== 'success' && state !== 'inactive') return undefined;
  const since = statuses.find((one) => one.state === 'success')?.at ?? ours.createdAt;
  const later = newest.filter(({ id }) => id > ours.id);
  // One that began earlier may have come to its end later; GitHub then changed it after ours succeeded.
  const slow = newest.filter(
    ({ id, commit, updatedAt }) => id < ours.id && commit !== ours.commit && updatedAt >= since,
  );
  for (const other of [...later, ...slow].slice(0, MOST_OTHERS)) {
    const success = (await github.deploymentStatuses(other.id)).find((one) => one.state === 'success');
    const isLater = success && (success.at > since || (success.at === since && other.id > ours.id));
    if (isLater) return `superseded by the deployment of ${other.commit.slice(0, 12)}`;
  }
  const all = later.length + slow.length;
  if (all <= MOST_OTHERS) return undefined;
  throw new EvidenceError(
    'ambiguous',
    `${all} deployments to ${quoted(ours.environment)} came or changed after that of ${ours.commit.slice(0, 12)}, and the first ${MOST_OTHERS} of them did not succeed later: which commit is there cannot be told`,
  );
}

/** Why there is none: the environment does not exist, or something else is there. */
async function notDeployed(
  environment: string,
  commit: string | undefined,
  newest: Deployment | undefined,
  github: Asked,
): Promise<EvidenceProblem> {
  const facts = ['state', 'age', 'environment'];
  const what = commit === undefined ? 'nothing' : commit.slice(0, 12);
  const not = `${what} is not deployed to ${quoted(environment)}`;
  if (newest) {
    const [status] = await github.deploymentStatuses(newest.id);
    const there = `${newest.commit.slice(0, 12)} (${status?.state ?? 'not begun'})`;
    return {
      cause: 'not-deployed',
      message: `${not}; the newest deployment there is of ${there}`,
      needed: 'it is deployed',
      facts,
    };
  }
  const missing = await unknownEnvironment(environment, github);
  if (missing && 'hint' in missing)
    return { cause: 'missing', message: `there is no environment ${quoted(environment)}`, hint: missing.hint, facts };
  const unseen = missing ? `; whether there is such an environment cannot be told (${missing.because})` : '';
  return { cause: 'not-deployed', message: `${not}, nor is anything else${unseen}`, needed: 'it is deployed', facts };
}

/** What there is instead of an environment that does not exist, or why that cannot be told; nothing for one that exists. */
async function unknownEnvironment(
  environment: string,
  github: Asked,
): Promise<{ readonly hint: string } | { readonly because: string } | undefined> {
  try {
    const names = await github.environments();
    if (names.some((name) => name.toLowerCase() === environment.toLowerCase())) return undefined;
    const close = nearest(environment, names);
    if (close !== undefined) return { hint: `did you mean \`${close}\`?` };
    return { hint: names.length === 0 ? 'the repository has none' : `there are ${listed(names.map(quoted))}` };
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    return { because: error.message };
  }
}
