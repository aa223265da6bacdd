import { join, relative, resolve } from 'node:path';
import type { Output } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import type { Cap } from '../core/decide.ts';
import type { Repositories } from '../core/extends/sources.ts';
import type { GitHubState } from '../core/github/state.ts';
import type { GitHub, PullRequest } from '../core/github.ts';
import { callError } from '../core/problem.ts';
import type { Redactor } from '../core/redact.ts';
import type { Results } from '../core/results.ts';
import { monotonicSeconds } from '../desk/clock.ts';
import { earlierResults } from '../desk/earlier.ts';
import { historyReader } from '../desk/history-folder.ts';
import { phaseCall, phaseOf } from '../desk/phase.ts';
import { liveProgress } from '../desk/progress.ts';
import { baseFolder, readChecklistFile } from '../io/checklist-file.ts';
import { portsFor } from '../io/ports.ts';
import { loadChecklists } from '../load-checklist.ts';
import { run } from '../run.ts';
import type { Sampling } from '../watch.ts';
import { readBaseline } from './baseline.ts';
import { deployedCommit } from './deployed-commit.ts';
import { githubContext, type RunnerEvent, workflowInputs } from './event.ts';
import { extendedInWorkspace } from './extended.ts';
import type { Inputs } from './inputs.ts';
import { readerAt } from './load-policy.ts';
import { withNeeds } from './needs.ts';
import { pinnedAt } from './pinned.ts';
import { type Policy, policyOf, type ToMerge } from './policy.ts';
import { noGitHub, pullRequestOf } from './pull-request-now.ts';
import { headMoved, startedBefore } from './superseded.ts';
import type { watchInAction as WatchInAction } from './watch-in-action.ts';

/** What the Action evaluates, and with what. */
export interface ActionRequest {
  readonly inputs: Inputs;
  readonly event: RunnerEvent;
  readonly environment: (name: string) => string | undefined;
  readonly github: GitHub | undefined;
  /** Other repositories, for checklists that extend files of theirs. */
  readonly repositories: Repositories | undefined;
  /** What criteria may ask GitHub. */
  readonly state: GitHubState | undefined;
  /** The same with nothing asked yet: an answer is kept for as long as a run lasts, and not for a watch. */
  readonly freshState: () => GitHubState | undefined;
  readonly workspace: string;
  readonly now: number;
  readonly redactor: Redactor;
  readonly signal: AbortSignal;
  /** Where it is said what a run waits for. */
  readonly log: Output;
}

export interface ActionRun {
  readonly results: readonly Results[];
  readonly notices: readonly string[];
  readonly pullRequest: PullRequest | undefined;
  /** True when the head moved while evaluating: then nothing is published. */
  readonly superseded: boolean;
}

/** Loads the trusted checklists, evaluates them, and asks again whether the head is still the one that was judged. */
export async function runAction(request: ActionRequest): Promise<ActionRun> {
  const { inputs, event, github } = request;
  const pullRequest = event.pullRequest === undefined ? undefined : await pullRequestOf(event.pullRequest, github);
  const merge = toMerge(request, pullRequest);
  const policies = await Promise.all(inputs.checklists.map((file) => policyFor(file, request, merge)));
  const ready = await withNeeds(await loadChecklists(policies, inputs.params), inputs.needs);
  const named = inputs.commit ?? pullRequest?.headCommit;
  const deployed = named ? undefined : await deployedCommit(event, inputs.phase, ready, request.state);
  const commit = named ?? deployed?.commit;
  const context: Context = {
    now: request.now,
    actions: true,
    fork: pullRequest?.fork ?? event.fork,
    event: event.name,
    ...(event.repository ? { repository: event.repository } : {}),
    ...(commit ? { commit } : {}),
    ...(pullRequest ? { pullRequest: pullRequest.number } : {}),
    ...(policies[0]?.ref ? { base: policies[0].ref } : {}),
    ...(event.mergeGroup ? { mergeGroup: event.mergeGroup } : {}),
    ...(inputs.issue === undefined ? {} : { issue: inputs.issue }),
    ...(event.job ? { job: event.job } : {}),
  };
  // A verdict about no commit in particular is about nothing.
  const lost: readonly Cap[] = commit
    ? (deployed?.caps ?? [])
    : [{ verdict: 'NO-GO', because: `the event \`${event.name}\` names no commit to judge; set the input \`commit\`` }];
  const place = { cwd: resolve(request.workspace, inputs.workingDirectory), environment: request.environment };
  const history = historyReader(place.cwd, inputs.history, true);
  const past = { given: await readBaseline(request), alone: ready.length === 1, history, github: github !== undefined };
  const results: Results[] = [];
  const behind = startedBefore(event, pullRequest);
  let superseded = behind !== undefined;
  for (const [index, { checklist, sha256, params }] of ready.entries()) {
    const policy = policies[index];
    // The file is named from the workspace, with the working directory in it: annotations and links need it so.
    const base = baseFolder(resolve(request.workspace, checklist.file));
    const call = {
      environment: request.environment,
      values: {
        'allow-commands': inputs.allowCommands,
        'allow-hosts': [...inputs.allowHosts],
        'allow-private-hosts': [...inputs.allowPrivateHosts],
        ...(inputs.countFileSignatures ? { signatures: 'file' } : {}),
      },
    };
    const { environment, log } = request;
    const pinned = github && policy?.ref ? pinnedAt(checklist.file, policy.ref, github) : undefined;
    const caps = [...(policy?.caps ?? []), ...lost, ...(behind ? [behind] : [])];
    const lateCaps = async () => {
      const moved = await headMoved(pullRequest, github, commit);
      superseded ||= moved !== undefined;
      return moved ? [moved] : [];
    };
    let { phase } = inputs;
    let earlier: Awaited<ReturnType<typeof earlierResults>> | undefined;
    const take = async (sampling?: Sampling): Promise<Results> => {
      // What GitHub said for one sample says nothing about the next.
      const state = sampling ? request.freshState() : request.state;
      const ports = await portsFor(base, call, state);
      const progress = sampling
        ? undefined
        : liveProgress({ environment, stdout: log, stderr: log }, checklist.criteria.length, monotonicSeconds);
      try {
        const at = { ...context, ...policyPlace(policy), ...(sampling ? { now: sampling.now } : {}) };
        const subject = {
          checklist,
          sha256,
          ref: policy?.ref ?? null,
          params,
          github: githubContext(event, request.environment),
          inputs: workflowInputs(event),
          context: at,
        };
        const phases = phaseCall({ values: { phase, t0: inputs.t0, history: inputs.history } });
        const chosen = await phaseOf({ ...subject, simulated: false }, phases, { ...place, history }, state);
        phase ??= chosen.request.phase?.id;
        const whole = { ...subject, ...chosen.request };
        earlier ??= await earlierResults(whole, { ...past, files: ports.files, pinned });
        return await run(
          {
            ...whole,
            ...(github ? { checklistAt: readerAt(checklist.file, github, request.repositories) } : {}),
            ...earlier,
            redactor: request.redactor,
            caps,
            objections: async () => {
              const { objectionsTo } = await import('../sign-off/objections.ts');
              return objectionsTo(checklist, at, state, ready, chosen.request.phase?.id);
            },
            ...(sampling ? { seconds: sampling.seconds } : { lateCaps }),
            clock: monotonicSeconds,
            signal: sampling?.signal ?? request.signal,
            ...(progress ? { onProgress: progress.onProgress } : {}),
          },
          { ...ports, ...chosen.ports },
        );
      } finally {
        progress?.stop();
        await ports.close();
      }
    };
    // What no sample could mend is not watched.
    const failed = inputs.needs?.some(({ result }) => result !== 'success') ?? false;
    const plan = failed || caps.some(({ verdict }) => verdict !== 'CAUTION') ? undefined : inputs.watch;
    results.push(plan ? await watched(plan, take, lateCaps, request) : await take());
  }
  // Few pull requests change the checklist, and comparing is a lot of code.
  const changes = policies.some(({ proposal }) => proposal !== undefined);
  const shown = changes
    ? await (await import('./proposal.ts')).withProposals(results, ready, policies, request.redactor)
    : results;
  return { results: shown, notices: policies.flatMap((policy) => policy.notices), pullRequest, superseded };
}

const watched: typeof WatchInAction = async (...parameters) =>
  (await import('./watch-in-action.ts')).watchInAction(...parameters);

function policyPlace(policy: Policy | undefined): Pick<Context, 'policy'> {
  if (!policy?.ref) return {};
  return { policy: { commit: policy.ref, ...(policy.branch === undefined ? {} : { branch: policy.branch }) } };
}

/**
 * What is to be merged: its checklist is not to be trusted. The files of a merge group hold what its members change, too.
 */
function toMerge({ event, github }: ActionRequest, pullRequest: PullRequest | undefined): ToMerge | undefined {
  if (pullRequest) return { ...pullRequest, what: 'pull request' };
  if (!event.mergeGroup || event.commit === undefined) return undefined;
  if (!github) throw noGitHub('on merge groups');
  return { headCommit: event.commit, baseBranch: event.mergeGroup.baseBranch, what: 'merge group' };
}

async function policyFor(file: string, request: ActionRequest, merge: ToMerge | undefined): Promise<Policy> {
  const { inputs, github, repositories, workspace } = request;
  const folder = resolve(workspace, inputs.workingDirectory);
  const path = relative(workspace, join(folder, file)).replaceAll('\\', '/');
  if (path.startsWith('../')) throw callError('call-invalid', `the checklist \`${file}\` is outside of the workspace`);
  if (merge && github)
    return { ...(await policyOf(path, inputs.checklistFrom, merge, github, repositories)), file: path };
  if (inputs.checklistFrom !== 'base' && inputs.checklistFrom !== 'head')
    throw callError(
      'call-invalid',
      'a branch or commit in `checklist-from` needs a pull request or merge group',
      'leave the input out',
    );
  const bytes = await readChecklistFile(workspace, path);
  return {
    file: path,
    bytes,
    extended: extendedInWorkspace(workspace, repositories),
    ref: null,
    caps: [],
    notices: [],
  };
}
