import { baselineOf } from './core/baseline.ts';
import { type Binding, bind } from './core/bind.ts';
import type { GatherContext } from './core/check.ts';
import type { Criterion } from './core/checklist.ts';
import { type Evidence, EvidenceError, onlyProblem } from './core/evidence.ts';
import type { Phase } from './core/phase/phase.ts';
import type { Ports } from './core/ports.ts';
import type { Redactor } from './core/redact.ts';
import { notApplicable, resultOf } from './core/result-of.ts';
import type { CriterionResult } from './core/results.ts';
import type { Json } from './core/schema.ts';
import { notDue, overdue } from './phase/due.ts';
import { type Start, startOf } from './phase/start.ts';
import type { RunRequest } from './run-request.ts';
import { seconds, timer, untilAborted } from './time-limit.ts';

const GATHER_SECONDS = 60;

/** A criterion with its expressions evaluated, and every value of `env` that it uses known to the redactor. */
export function bindTo(criterion: Criterion, request: RunRequest, ports: Ports, redactor: Redactor): Promise<Binding> {
  return bind(criterion, request.checklist.params, {
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
  binding: Binding,
  request: RunRequest,
  ports: Ports,
  redactor: Redactor,
  starts: ReturnType<typeof startsOf>,
  signal: AbortSignal,
): Promise<CriterionResult> {
  const { checklist, context } = request;
  const waiver = checklist.waivers.find((one) => one.criterion === criterion.id);
  const started = request.clock();
  if (binding.kind === 'not-applicable') return notApplicable(criterion, binding.because, waiver, context.now);
  const phase = request.open?.find(({ id }) => criterion.phases?.includes(id)) ?? request.phase;
  const start = starts(phase);
  const early = await notDue(criterion, start, context.now);
  const gathered =
    early ??
    (binding.kind === 'problem'
      ? onlyProblem(binding.problem)
      : await gather(criterion, binding, request, ports, redactor, phaseContext(phase, start), signal));
  const evidence = await overdue(criterion, gathered, start, context.now);
  const baseline = baselineOf(request.baseline, criterion.id, evidence.baseline);
  return resultOf(
    criterion,
    withoutSecrets(evidence, redactor),
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
  phase: GatherContext['phase'],
  signal: AbortSignal,
): Promise<Evidence> {
  const own = criterion.timeout ?? criterion.check.timeout ?? GATHER_SECONDS;
  const timeout = Math.min(own, request.seconds ?? own);
  const limit = timer(timeout, signal);
  const { checklistAt } = request;
  const digestAt = async (commit: string) =>
    (await checklistAt?.(commit))?.criteria.find(({ id }) => id === criterion.id)?.digest();
  const context: GatherContext = {
    ...request.context,
    criterion: {
      id: criterion.id,
      title: criterion.title,
      file: request.checklist.file,
      digest: criterion.digest,
      ...(checklistAt ? { digestAt } : {}),
    },
    ...(phase ? { phase } : {}),
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

function phaseContext(phase: Phase | undefined, start: () => Promise<Start>): GatherContext['phase'] {
  if (!phase) return undefined;
  const { id, environment, soak } = phase;
  return {
    id,
    ...(environment === undefined ? {} : { environment }),
    ...(soak === undefined ? {} : { soak }),
    start,
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

/** A fact that equals a value from `env` would publish a secret: it is denied, not judged. */
function withoutSecrets(evidence: Evidence, redactor: Redactor): Evidence {
  const secret = evidence.facts.filter((fact) => redactor.isSecret(String(fact.value)));
  if (secret.length === 0) return evidence;
  const problems = secret.map(({ name }) => ({
    cause: 'denied' as const,
    message: `\`${name}\` is a value from \`env\` and is not published`,
    facts: [name],
  }));
  return {
    ...evidence,
    facts: evidence.facts.filter((fact) => !secret.includes(fact)),
    problems: [...evidence.problems, ...problems],
  };
}
