import { baselineOf } from './core/baseline.ts';
import { type Binding, bind } from './core/bind.ts';
import type { GatherContext } from './core/check.ts';
import type { Checklist, Criterion } from './core/checklist.ts';
import type { Context } from './core/context.ts';
import { type Cap, decide } from './core/decide.ts';
import { type Evidence, EvidenceError, onlyProblem } from './core/evidence.ts';
import { inParallel } from './core/in-parallel.ts';
import { LIMITS } from './core/limits.ts';
import { NO_OBJECTIONS, type Objections, withObjections } from './core/objections.ts';
import type { Ports } from './core/ports.ts';
import type { Problem } from './core/problem.ts';
import { Redactor } from './core/redact.ts';
import { notApplicable, resultOf } from './core/result-of.ts';
import type { CriterionResult, Results } from './core/results.ts';
import { RESULT_WORDS } from './core/results-schema.ts';
import type { Json } from './core/schema.ts';
import { isoTime } from './core/time.ts';
import { withoutSecrets } from './core/without-secrets.ts';
import { NAME, VERSION } from './version.ts';

/** Everything one evaluation depends on besides the ports. */
export interface RunRequest {
  readonly checklist: Checklist;
  readonly sha256: string;
  /** Where the checklist was read from: a commit, or null for the workspace. */
  readonly ref: string | null;
  readonly params: Readonly<Record<string, Json>>;
  /** The expression context `github`: the event, without the token. */
  readonly github: Json;
  readonly inputs: Readonly<Record<string, Json>>;
  readonly context: Context;
  readonly baseline?: Results;
  /** Ids, group ids or tags; evaluating only these makes the run partial. */
  readonly only?: readonly string[];
  readonly simulated?: boolean;
  readonly redactor?: Redactor;
  readonly caps?: readonly Cap[];
  /** Who objects to what; asked once, beside the evidence. */
  readonly objections?: () => Promise<Objections>;
  /** Asked after everything was gathered, for what may have changed meanwhile. */
  readonly lateCaps?: () => Promise<readonly Cap[]>;
  /** The same checklist as it read at a commit; `undefined` where it was not there or did not load. Throws `EvidenceError`. */
  readonly checklistAt?: (commit: string) => Promise<Checklist | undefined>;
  /** Monotonic seconds, for durations. */
  readonly clock: () => number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (criterion: Criterion, result: CriterionResult | undefined) => void;
}

/** How many criteria gather at once: those that read and compute, and those that mostly wait for others. */
const AT_ONCE = { local: 16, remote: 256 };
const GATHER_SECONDS = 60;

/** Gathers, judges and decides. Evidence that cannot be had never stops the others; a mistake of ours does, by throwing. */
export async function run(request: RunRequest, ports: Ports): Promise<Results> {
  const redactor = request.redactor ?? new Redactor();
  const started = request.clock();
  const { checklist } = request;
  const chosen = checklist.criteria.filter((criterion) => isChosen(criterion, request.only));
  // Every value of `env` is known before the first fact is read, so that no fact can be one by reading it early.
  const bindings = await inParallel(chosen, AT_ONCE.local, (criterion) => bindTo(criterion, request, ports, redactor));
  const deadline = timer(LIMITS.runSeconds, request.signal);
  const criteria: CriterionResult[] = new Array(chosen.length);
  const objecting = request.objections?.() ?? Promise.resolve(NO_OBJECTIONS);
  // Whoever needs it waits for it and meets its error; nobody may yet wait when it comes.
  objecting.catch(() => {});
  const work = async ([index, criterion]: readonly [number, Criterion]) => {
    request.onProgress?.(criterion, undefined);
    const given = { binding: bindings[index] as Binding, objecting };
    const result = await evaluate(criterion, given, request, ports, redactor, deadline.signal);
    request.onProgress?.(criterion, result);
    criteria[index] = result;
  };
  // A slow host holds up none of the criteria that need no host.
  const waiting = [...chosen.entries()].filter(([, { check }]) => check.remote);
  const computing = [...chosen.entries()].filter(([, { check }]) => !check.remote);
  await Promise.all([inParallel(waiting, AT_ONCE.remote, work), inParallel(computing, AT_ONCE.local, work)]).finally(
    deadline.stop,
  );
  const { caps: objected, warnings } = await objecting;
  const caps = [...(request.caps ?? []), ...objected, ...((await request.lateCaps?.()) ?? [])];
  const observe = checklist.mode === 'observe';
  const { context } = request;
  const results: Results = {
    schema: 'gonogo.results/v1',
    tool: { name: NAME, version: VERSION },
    checklist: {
      file: checklist.file,
      name: checklist.name,
      description: checklist.description ?? null,
      sha256: request.sha256,
      ref: request.ref,
      phase: null,
      warnings: [...checklist.warnings.map(placed), ...warnings],
      contacts: checklist.contacts,
    },
    context: {
      now: isoTime(context.now),
      repository: context.repository ?? null,
      commit: context.commit ?? null,
      base: context.base ?? null,
      event: context.event ?? null,
      pullRequest: context.pullRequest ?? null,
    },
    partial: request.only !== undefined,
    simulated: request.simulated ?? false,
    observe,
    decision: decide(criteria, { observe, caps }),
    criteria,
    durationSeconds: seconds(request.clock() - started),
  };
  return redactor.data(results, RESULT_WORDS);
}

function placed({ location, message }: Problem): string {
  return `${location ? `${location.file}:${location.start.line}: ` : ''}${message}`;
}

/** True for a criterion that `--only` names by its id, its group's id or one of its tags. */
export function isChosen(criterion: Criterion, only: readonly string[] | undefined): boolean {
  return (
    only === undefined || [criterion.id, ...criterion.groupIds, ...criterion.tags].some((name) => only.includes(name))
  );
}

function bindTo(criterion: Criterion, request: RunRequest, ports: Ports, redactor: Redactor): Promise<Binding> {
  return bind(criterion, request.checklist.params, {
    params: request.params,
    github: request.github,
    inputs: request.inputs,
    environment: ports.environment,
    fork: request.context.fork,
    secret: (value) => redactor.add(value),
  });
}

async function evaluate(
  criterion: Criterion,
  given: { readonly binding: Binding; readonly objecting: Promise<Objections> },
  request: RunRequest,
  ports: Ports,
  redactor: Redactor,
  signal: AbortSignal,
): Promise<CriterionResult> {
  const { checklist, context } = request;
  const { binding } = given;
  const waiver = checklist.waivers.find((one) => one.criterion === criterion.id);
  const started = request.clock();
  const objections = async () => (await given.objecting).to.get(criterion.id) ?? [];
  if (binding.kind === 'not-applicable' && (await objections()).length === 0)
    return notApplicable(criterion, binding.because, waiver, context.now);
  const gathered =
    binding.kind === 'problem'
      ? onlyProblem(binding.problem)
      : binding.kind === 'not-applicable'
        ? { facts: [], sources: [], problems: [], notes: [binding.because] }
        : await gather(criterion, binding, request, ports, redactor, signal);
  const baseline = baselineOf(request.baseline, criterion.id, gathered.baseline);
  // What does not apply has no evidence to be judged by; that somebody objects to it stands all the same.
  const bound = binding.kind === 'not-applicable' ? { ...criterion, bounds: [], enough: [] } : criterion;
  const judged = withObjections(bound, gathered, await objections());
  return resultOf(
    judged.criterion,
    withoutSecrets(judged.evidence, redactor),
    baseline,
    waiver,
    context.now,
    seconds(request.clock() - started),
  );
}

async function gather(
  criterion: Criterion,
  binding: { readonly options: Readonly<Record<string, Json>>; readonly literalOrigins: readonly string[] },
  request: RunRequest,
  ports: Ports,
  redactor: Redactor,
  signal: AbortSignal,
): Promise<Evidence> {
  const timeout = criterion.timeout ?? criterion.check.timeout ?? GATHER_SECONDS;
  const limit = timer(timeout, signal);
  const { checklistAt } = request;
  const digestAt = async (commit: string) =>
    (await checklistAt?.(commit))?.criteria.find(({ id }) => id === criterion.id)?.digest();
  const context: GatherContext = {
    ...request.context,
    criterion: {
      id: criterion.id,
      title: criterion.title,
      groupIds: criterion.groupIds,
      file: request.checklist.file,
      digest: criterion.digest,
      ...(checklistAt ? { digestAt } : {}),
    },
    asked: [...criterion.bounds, ...criterion.enough].map((bounds) => bounds.fact),
    timeout,
    signal: limit.signal,
    roles: request.checklist.roles,
    literalOrigins: binding.literalOrigins,
    hide: (value) => redactor.hide(value),
  };
  try {
    return await untilAborted(criterion.check.gather(binding.options as never, ports, context), limit.signal, timeout);
  } catch (error) {
    if (error instanceof EvidenceError) return onlyProblem(error.toProblem());
    throw error;
  } finally {
    limit.stop();
  }
}

/** A signal that fires after some seconds or with another one. It keeps the process alive until it is stopped. */
function timer(seconds: number, outer: AbortSignal | undefined): { signal: AbortSignal; stop: () => void } {
  const own = new AbortController();
  const handle = setTimeout(() => own.abort(), Math.min(seconds * 1000, 2 ** 31 - 1));
  return { signal: outer ? AbortSignal.any([outer, own.signal]) : own.signal, stop: () => clearTimeout(handle) };
}

/** The promise, or `timeout` when the signal fires first; what still runs is left to its own signal. */
async function untilAborted<T>(promise: Promise<T>, signal: AbortSignal, timeout: number): Promise<T> {
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () =>
      reject(
        new EvidenceError(
          'timeout',
          `gathering took longer than ${timeout} s`,
          'raise `timeout`, or find out what is slow',
        ),
      );
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (stop) signal.removeEventListener('abort', stop);
  }
}

function seconds(value: number): number {
  return Math.round(value * 1000) / 1000;
}
