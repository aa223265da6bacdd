import { type Binding, bind } from './core/bind.ts';
import type { GatherContext } from './core/check.ts';
import type { Criterion } from './core/checklist.ts';
import { type Evidence, EvidenceError, onlyProblem } from './core/evidence.ts';
import { type Comparable, compare, pastSubject } from './core/history/compare.ts';
import { noted } from './core/noted.ts';
import { type Objections, withObjections } from './core/objections.ts';
import type { Phase } from './core/phase/phase.ts';
import type { Ports } from './core/ports.ts';
import type { Redactor } from './core/redact.ts';
import { notApplicable, resultOf } from './core/result-of.ts';
import type { CriterionResult } from './core/results.ts';
import type { Json } from './core/schema.ts';
import { withoutSecrets } from './core/without-secrets.ts';
import { beginOf, earliestOf } from './phase/begin.ts';
import { notDue, overdue } from './phase/due.ts';
import { type Start, soakingSince, startOf } from './phase/start.ts';
import type { RunRequest } from './run-request.ts';
import { seconds, timer, untilAborted } from './time-limit.ts';
import { VERSION } from './version.ts';

const GATHER_SECONDS = 60;

/** A criterion with its expressions evaluated, and every value of `env` that it uses known to the redactor. */
export function bindTo(criterion: Criterion, request: RunRequest, ports: Ports, redactor: Redactor): Promise<Binding> {
  // The options of what was gathered elsewhere were evaluated there; its conditions count here.
  const bound = request.recorded?.(criterion) ? { ...criterion, options: {} } : criterion;
  return bind(bound, request.checklist.params, {
    params: request.params,
    github: request.github,
    inputs: request.inputs,
    environment: ports.environment,
    fork: request.context.fork,
    secret: (value) => redactor.add(value),
  });
}

/** Gathers and judges one criterion. Evidence that cannot be had is a cause of its own. */
export async function evaluate(
  criterion: Criterion,
  given: { readonly binding: Binding; readonly objecting: Promise<Objections> },
  request: RunRequest,
  ports: Ports,
  redactor: Redactor,
  starts: ReturnType<typeof startsOf>,
  signal: AbortSignal,
): Promise<CriterionResult> {
  const { checklist, context } = request;
  const { binding } = given;
  const waiver = checklist.waivers.find((one) => one.criterion === criterion.id);
  const started = request.clock();
  const objections = async () => (await given.objecting).to.get(criterion.id) ?? [];
  if (binding.kind === 'not-applicable' && (await objections()).length === 0)
    return notApplicable(criterion, binding.because, waiver, context.now);
  const phase = phaseFor(criterion, request);
  const start = starts(phase);
  const said = phase === request.phase ? request.t0 : undefined;
  const stage = phaseContext(criterion, phase, said, start, request, ports);
  const gathered = await evidenceOf(criterion, binding, stage, request, ports, redactor, signal);
  const timed = noted(criterion, await overdue(criterion, gathered, start, context.now));
  const { evidence, baselineOf } = await compare(criterion, timed, comparableOf(request));
  // What does not apply has no evidence to be judged by; that somebody objects to it stands all the same.
  const bound = binding.kind === 'not-applicable' ? { ...criterion, bounds: [], enough: [] } : criterion;
  const judged = withObjections(bound, evidence, await objections());
  return resultOf(
    judged.criterion,
    withoutSecrets(judged.evidence, redactor),
    baselineOf,
    waiver,
    context.now,
    seconds(request.clock() - started),
  );
}

function comparableOf(request: RunRequest): Comparable {
  const { baseline: given, past } = request;
  const subject = pastSubject(request, VERSION);
  return { subject, ...(given ? { given } : {}), ...(past ? { past } : {}) };
}

/** The phase that a criterion counts from: the one that is judged, where it belongs to it, else the newest open one it does. */
function phaseFor({ phases }: Criterion, { phase, open = [] }: RunRequest): Phase | undefined {
  const of = (one: Phase) => phases?.includes(one.id) ?? false;
  return phase && of(phase) ? phase : (open.findLast(of) ?? phase);
}

async function evidenceOf(
  criterion: Criterion,
  binding: Binding,
  phase: GatherContext['phase'],
  request: RunRequest,
  ports: Ports,
  redactor: Redactor,
  signal: AbortSignal,
): Promise<Evidence> {
  if (binding.kind === 'not-applicable') return { facts: [], sources: [], problems: [], notes: [binding.because] };
  const early = await notDue(criterion, startFor(phase, request, ports), request.context.now);
  // A phase that is open had its triggers watched before: when that began may not be known any more, and is over.
  const watched = phase !== undefined && phase.id !== request.phase?.id;
  if (early && !(watched && early.problems.every(({ until }) => until === undefined))) return early;
  if (binding.kind === 'problem') return onlyProblem(binding.problem);
  return request.recorded?.(criterion) ?? gather(criterion, binding, request, ports, redactor, phase, signal);
}

/** T of the phase; without phases, as it was said for this run. */
function startFor(phase: GatherContext['phase'], { t0, context }: RunRequest, ports: Ports): () => Promise<Start> {
  return phase?.start ?? (() => startOf(undefined, t0, ports, context));
}

async function gather(
  criterion: Criterion,
  binding: { readonly options: Readonly<Record<string, Json>>; readonly literalOrigins: readonly string[] },
  request: RunRequest,
  ports: Ports,
  redactor: Redactor,
  phase: GatherContext['phase'],
  signal: AbortSignal,
): Promise<Evidence> {
  const own = criterion.timeout ?? criterion.check.timeout ?? GATHER_SECONDS;
  const timeout = Math.min(own, request.seconds ?? own);
  const limit = timer(timeout, signal);
  const { checklistAt } = request;
  const digestAt = async (commit: string) => {
    const then = await checklistAt?.(commit);
    // What a file that can be moved said then, nobody can tell now.
    if (!then || extendedBy(then).extended?.moving) return undefined;
    return then.criteria.find(({ id }) => id === criterion.id)?.digest();
  };
  const context: GatherContext = {
    ...request.context,
    criterion: {
      id: criterion.id,
      title: criterion.title,
      file: request.checklist.file,
      ...extendedBy(request.checklist),
      groupIds: criterion.groupIds,
      digest: criterion.digest,
      ...(checklistAt ? { digestAt } : {}),
    },
    ...(phase ? { phase } : {}),
    earliest: () => earliestOf(criterion, startFor(phase, request, ports)),
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

/** The files that a checklist comes from besides its own, for who asks whether it has changed. */
function extendedBy({ extended }: RunRequest['checklist']): Pick<GatherContext['criterion'], 'extended'> {
  if (!extended) return {};
  const beside = extended.files.filter(({ repository }) => repository === null).map(({ file }) => file);
  return { extended: { beside, moving: extended.files.some(({ ref, commit }) => ref !== commit) } };
}

function phaseContext(
  criterion: Criterion,
  phase: Phase | undefined,
  said: number | undefined,
  start: () => Promise<Start>,
  { context }: RunRequest,
  ports: Ports,
): GatherContext['phase'] {
  if (!phase) return undefined;
  const { id, environment, soak } = phase;
  return {
    id,
    ...(environment === undefined ? {} : { environment }),
    ...(soak === undefined ? {} : { soak }),
    start,
    begin: () => beginOf(criterion, phase, said, start, context.now),
    soaking: async () => soakingSince(phase, await start(), ports, context),
  };
}

/** T of a phase, found out when it is first asked for, and once for all criteria. What was said for this run is said of `phase`. */
export function startsOf(request: RunRequest, ports: Ports): (phase: Phase | undefined) => () => Promise<Start> {
  const known = new Map<string | undefined, Promise<Start>>();
  return (phase) => () => {
    const said = phase === request.phase ? request.t0 : undefined;
    const start = known.get(phase?.id) ?? startOf(phase, said, ports, request.context);
    known.set(phase?.id, start);
    return start;
  };
}
