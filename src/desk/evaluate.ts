import { resolve } from 'node:path';
import { DEFAULT_CHECKLIST } from '../core/call.ts';
import type { Checklist } from '../core/checklist.ts';
import type { CommandCall } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { nearest } from '../core/nearest.ts';
import { gateIds } from '../core/phase/gate-ids.ts';
import { callError } from '../core/problem.ts';
import { Redactor } from '../core/redact.ts';
import type { Results } from '../core/results.ts';
import { parseTime } from '../core/time.ts';
import { baseFolder, readChecklistFile } from '../io/checklist-file.ts';
import { headCommit } from '../io/head.ts';
import { portsFor } from '../io/ports.ts';
import { checklistDigest, loadChecklist, loadChecklists, type ReadyChecklist } from '../load-checklist.ts';
import { isChosen, type RunRequest, run } from '../run.ts';
import type { Sampling } from '../watch.ts';
import { monotonicSeconds } from './clock.ts';
import { earlierResults } from './earlier.ts';
import { extendedOnDesk } from './extended.ts';
import { githubOnDesk } from './github.ts';
import type { GivenResults } from './given-baseline.ts';
import { historyReader } from './history-folder.ts';
import { phaseCall, phaseOf } from './phase.ts';
import { liveProgress } from './progress.ts';
import { readResultsFile } from './results-file.ts';

/** The checklists of a call, loaded and given their parameters, with the names they were called by. */
export async function loadOnDesk(call: CommandCall): Promise<{ named: string[]; ready: ReadyChecklist[] }> {
  const files = texts(call, 'checklist');
  const named = files.length > 0 ? files : [DEFAULT_CHECKLIST];
  const passed = params(texts(call, 'param'));
  const extended = extendedOnDesk(call);
  const read = await Promise.all(
    named.map(async (file) => ({ file, bytes: await readChecklistFile(call.cwd, file), extended })),
  );
  return { named, ready: await loadChecklists(read, passed) };
}

/** The checklists of a call as they are written; parameters are not asked for. Throws `UserError`. */
export async function namedChecklists(call: CommandCall): Promise<{ checklist: Checklist; sha256: string }[]> {
  const extended = extendedOnDesk(call);
  return Promise.all(
    texts(call, 'checklist').map(async (file) => {
      const bytes = await readChecklistFile(call.cwd, file);
      const { checklist } = await loadChecklist(file, bytes, extended);
      return { checklist, sha256: await checklistDigest(bytes, checklist) };
    }),
  );
}

/** How the results of a checklist come about: by evaluating it once, or by taking samples. `take` evaluates it. */
export type Way = (take: (sampling?: Sampling) => Promise<Results>, redactor: Redactor) => Promise<Results | undefined>;

/**
 * Evaluates the checklists of a call: on a desk or in any CI, with the disk and the environment as they are. `adapt` has the last
 * word on what is run.
 */
export async function evaluateOnDesk(
  call: CommandCall,
  adapt: (request: RunRequest) => RunRequest | Promise<RunRequest> = (request) => request,
  way: Way = (take) => take(),
): Promise<{ results: Results[]; redactor: Redactor }> {
  const context = await contextOf(call);
  const { named, ready } = await loadOnDesk(call);
  const only = texts(call, 'only');
  for (const name of only) mustBeKnown(name, ready);
  const given = await readBaseline(call);
  const redactor = new Redactor();
  const github = await githubOnDesk(call, redactor);
  const timing = phaseCall(call);
  const history = historyReader(call.cwd, timing.history, context.actions);
  const results: Results[] = [];
  for (const [index, { checklist, sha256: digest, params: values }] of ready.entries()) {
    const base = baseFolder(resolve(call.cwd, named[index] ?? ''));
    const listed = checklist.criteria.filter((criterion) => isChosen(criterion, only.length > 0 ? only : undefined));
    const simulated = call.values.now !== undefined;
    let { phase } = timing;
    let earlier: Awaited<ReturnType<typeof earlierResults>> | undefined;
    const take = async (sampling?: Sampling): Promise<Results> => {
      // What was found out for one sample says nothing about the next.
      const state = sampling ? await githubOnDesk(call, redactor) : github;
      const ports = await portsFor(base, call, state);
      const progress = sampling ? undefined : liveProgress(call, listed.length, monotonicSeconds);
      try {
        const at = { ...context, ...(sampling ? { now: sampling.now } : {}) };
        const request = {
          checklist,
          sha256: digest,
          ref: null,
          params: values,
          github: {},
          inputs: {},
          context: at,
          redactor,
        };
        const chosen = await phaseOf({ ...request, simulated }, { ...timing, phase }, { ...call, history }, state);
        phase ??= chosen.request.phase?.id;
        const whole = { ...request, ...chosen.request };
        earlier ??= await earlierResults(whole, { given, alone: ready.length === 1, history, files: ports.files });
        return await run(
          await adapt({
            ...whole,
            ...earlier,
            ...(only.length > 0 ? { only } : {}),
            simulated,
            objections: async () => {
              const { objectionsTo } = await import('../sign-off/objections.ts');
              return objectionsTo(checklist, at, state, ready, chosen.request.phase?.id);
            },
            clock: monotonicSeconds,
            ...(sampling ? { seconds: sampling.seconds } : {}),
            signal: sampling?.signal ?? call.signal,
            ...(progress ? { onProgress: progress.onProgress } : {}),
          }),
          { ...ports, ...chosen.ports },
        );
      } finally {
        progress?.stop();
        await ports.close();
      }
    };
    const found = await way(take, redactor);
    if (found) results.push(found);
  }
  return { results, redactor };
}

function mustBeKnown(name: string, ready: readonly ReadyChecklist[]): void {
  const names = namesOf(ready);
  if (names.includes(name)) return;
  const close = nearest(name, names);
  const hint = close ? `did you mean \`--only ${close}\`?` : undefined;
  throw callError('call-invalid', `\`--only ${name}\` matches no criterion, group or tag`, hint);
}

/** Everything that `--only` may name. */
export function namesOf(ready: readonly ReadyChecklist[]): string[] {
  const criteria = ready.flatMap(({ checklist }) => checklist.criteria);
  const gates = ready.flatMap(({ checklist }) => checklist.phases.flatMap(gateIds));
  return [...new Set([...criteria.flatMap(({ id, groupIds, tags }) => [id, ...groupIds, ...tags]), ...gates])];
}

/** The values of an option that may be given several times. */
export function texts(call: CommandCall, name: string): string[] {
  const value = call.values[name];
  return (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter(
    (one): one is string => typeof one === 'string',
  );
}

function params(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1)
        throw callError(
          'call-invalid',
          `\`--param ${pair}\` is not NAME=VALUE`,
          '--param base-url=https://staging.example.com',
        );
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

async function readBaseline(call: CommandCall): Promise<GivenResults | undefined> {
  const { baseline: where } = call.values;
  if (typeof where !== 'string') return undefined;
  return { where, results: await readResultsFile(call.cwd, where, 'leave out `--baseline` for the first run') };
}

async function contextOf(call: CommandCall): Promise<Context> {
  const { now, commit } = call.values;
  const set = typeof now === 'string' ? parseTime(now) : call.now;
  if (set === undefined) throw callError('call-invalid', `\`--now ${now}\` is no time; write 2026-11-21T09:00:00Z`);
  if (now !== undefined && call.environment('GITHUB_ACTIONS') === 'true') {
    throw callError('call-invalid', 'a simulated run (`--now`) is refused under GitHub Actions');
  }
  const head = typeof commit === 'string' ? commit : headCommit(call.cwd);
  if (typeof commit === 'string' && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
    throw callError('call-invalid', `\`--commit ${commit}\` is no full commit id`);
  return {
    now: set,
    ...(head ? { commit: head } : {}),
    actions: call.environment('GITHUB_ACTIONS') === 'true',
    fork: false,
  };
}
