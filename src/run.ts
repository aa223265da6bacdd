import type { Binding } from './core/bind.ts';
import type { Criterion } from './core/checklist.ts';
import { decide } from './core/decide.ts';
import { digest } from './core/digest.ts';
import { inParallel } from './core/in-parallel.ts';
import { LIMITS } from './core/limits.ts';
import { NO_OBJECTIONS } from './core/objections.ts';
import type { Phase } from './core/phase/phase.ts';
import type { Ports } from './core/ports.ts';
import type { Problem } from './core/problem.ts';
import { Redactor } from './core/redact.ts';
import type { CriterionResult, Results } from './core/results.ts';
import { RESULT_WORDS } from './core/results-schema.ts';
import { isoTime } from './core/time.ts';
import { bindTo, evaluate, startsOf } from './evaluate.ts';
import { gatesOf } from './phase/gates.ts';
import type { RunRequest } from './run-request.ts';
import { seconds, timer } from './time-limit.ts';
import { NAME, VERSION } from './version.ts';

export type { RunRequest } from './run-request.ts';

/** How many criteria gather at once: those that read and compute, and those that mostly wait for others. */
const AT_ONCE = { local: 16, remote: 256 };

/** Gathers, judges and decides. Evidence that cannot be had never stops the others; a mistake of ours does, by throwing. */
export async function run(request: RunRequest, ports: Ports): Promise<Results> {
  const redactor = request.redactor ?? new Redactor();
  const started = request.clock();
  const { checklist } = request;
  const { phase } = request;
  // Of a phase that does not apply there is no verdict: the phase after it would go on from what nobody looked at.
  const applies = phase?.applies ?? true;
  const gates = phase && applies ? await gatesOf(phase) : [];
  const own = checklist.criteria.filter((criterion) => belongs(criterion, phase) || isTrigger(criterion, request.open));
  const chosen = [...gates, ...own].filter((criterion) => isChosen(criterion, request.only));
  // Every value of `env` is known before the first fact is read, so that no fact can be one by reading it early.
  const bindings = await inParallel(chosen, AT_ONCE.local, (criterion) => bindTo(criterion, request, ports, redactor));
  const starts = startsOf(request, ports);
  const deadline = timer(Math.min(request.seconds ?? LIMITS.runSeconds, LIMITS.runSeconds), request.signal);
  const criteria: CriterionResult[] = new Array(chosen.length);
  const objecting = request.objections?.() ?? Promise.resolve(NO_OBJECTIONS);
  // Whoever needs it waits for it and meets its error; nobody may yet wait when it comes.
  objecting.catch(() => {});
  const work = async ([index, criterion]: readonly [number, Criterion]) => {
    request.onProgress?.(criterion, undefined);
    const given = { binding: bindings[index] as Binding, objecting };
    const result = await evaluate(criterion, given, request, ports, redactor, starts, deadline.signal);
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
  const observe = ((applies ? phase?.mode : undefined) ?? checklist.mode) === 'observe';
  const { context } = request;
  const results: Results = {
    schema: 'gonogo.results/v1',
    tool: { name: NAME, version: VERSION },
    checklist: {
      file: checklist.file,
      name: checklist.name,
      description: checklist.description ?? null,
      sha256: request.sha256,
      ...(checklist.extended ? { extends: checklist.extended } : {}),
      ref: request.ref,
      params: await digest(request.params),
      phase: applies ? (phase?.id ?? null) : null,
      warnings: [...checklist.warnings.map(placed), ...(applies ? [] : [notApplying(phase)]), ...warnings],
      contacts: checklist.contacts,
    },
    context: {
      now: isoTime(context.now),
      repository: context.repository ?? null,
      commit: context.commit ?? null,
      base: context.base ?? null,
      event: context.event ?? null,
      pullRequest: context.pullRequest ?? null,
      ...(context.job ? { run: { id: context.job.run, attempt: context.job.attempt } } : {}),
    },
    partial: request.only !== undefined,
    simulated: request.simulated ?? false,
    observe,
    caps,
    decision: decide(criteria, { observe, caps }),
    criteria,
    durationSeconds: seconds(request.clock() - started),
  };
  const { past } = request;
  const told = past ? (await import('./core/history/with-history.ts')).withHistory(results, past) : results;
  return redactor.data(told, RESULT_WORDS);
}

function notApplying(phase: Phase | undefined): string {
  return `the phase \`${phase?.id}\` does not apply here (its \`if\` is false), so that this is the verdict of no phase`;
}

function placed({ location, message }: Problem): string {
  return `${location ? `${location.file}:${location.start.line}: ` : ''}${message}`;
}

/** True for a criterion of the phase, and for one of all phases. */
export function belongs({ phases }: Pick<Criterion, 'phases'>, phase: Pick<Phase, 'id'> | undefined): boolean {
  return phases === undefined || (phase !== undefined && phases.includes(phase.id));
}

function isTrigger({ rollback, phases = [] }: Criterion, open: readonly Phase[] = []): boolean {
  return rollback !== undefined && open.some(({ id }) => phases.includes(id));
}

/** True for a criterion that `--only` names by its id, its group's id or one of its tags. */
export function isChosen(criterion: Criterion, only: readonly string[] | undefined): boolean {
  return (
    only === undefined || [criterion.id, ...criterion.groupIds, ...criterion.tags].some((name) => only.includes(name))
  );
}
