import { baselineOf } from '../baseline.ts';
import type { Criterion } from '../checklist.ts';
import type { Context } from '../context.ts';
import type { Evidence } from '../evidence.ts';
import type { BaselineOf } from '../judge.ts';
import type { ComparedWith } from './compared.ts';
import type { NamedResults, Past, PastSubject } from './past.ts';

/** Earlier results that a run may compare with. */
export interface Comparable {
  /** What the call gave: for criteria of which the checklist says nothing. */
  readonly given?: NamedResults;
  readonly past?: Past;
  readonly subject: PastSubject;
}

/**
 * The evidence of a criterion with the record of what it is compared with, and its baselines. A report of its own wins, then
 * what the checklist says, then what the call gave.
 */
export async function compare(
  criterion: Pick<Criterion, 'id' | 'check' | 'baseline'>,
  { compared: _, ...evidence }: Evidence,
  { given, past, subject }: Comparable,
): Promise<{ readonly evidence: Evidence; readonly baselineOf: BaselineOf }> {
  const { id, baseline: rule } = criterion;
  const check = criterion.check.key;
  if (evidence.baseline) return { evidence, baselineOf: baselineOf(undefined, id, evidence.baseline) };
  if (rule) {
    const { chooseBaseline } = await import('./choose.ts');
    const { compared, facts } = chooseBaseline(rule, { id, check }, past, subject);
    return { evidence: { ...evidence, compared }, baselineOf: baselineOf(undefined, id, facts) };
  }
  if (!given) return { evidence, baselineOf: baselineOf(undefined, id) };
  const compared = ofCall(given, id, check);
  const usable = compared.lacking === undefined ? given.results : undefined;
  return { evidence: { ...evidence, compared }, baselineOf: baselineOf(usable, id) };
}

function ofCall({ where, results }: NamedResults, id: string, check: string): ComparedWith {
  const found = results.criteria.find((one) => one.id === id);
  const lacking = !found
    ? `\`${where}\` has no criterion \`${id}\``
    : found.check !== check
      ? `in \`${where}\` it was another check (\`${found.check}\`)`
      : found.state === 'go' || found.state === 'caution'
        ? undefined
        : `in \`${where}\` it was ${found.state}`;
  if (lacking !== undefined) return { said: 'call', from: [], lacking };
  const { now, commit } = results.context;
  return { said: 'call', from: [{ where, at: now, commit, phase: results.checklist.phase }] };
}

/** What earlier results must fit to be those of the same checklist as a run's. */
export function pastSubject(
  run: {
    readonly checklist: { readonly name: string };
    readonly context: Context;
    readonly phase?: { readonly id: string };
  },
  version: string,
): PastSubject {
  const { repository, commit, now, job } = run.context;
  const phase = run.phase?.id ?? null;
  return { name: run.checklist.name, phase, repository, commit, now, run: job?.run, version };
}
