import { callOf } from '../decide.ts';
import type { State } from '../judge.ts';
import { type CriterionResult, type Results, VERDICTS, type Verdict } from '../results.ts';
import { type FactMove, factMoves } from './facts.ts';

/** What became of a criterion from one run to the next, worst first. `moved`: the state is the same, facts are not. */
export const FLIPS = ['worse', 'gone', 'changed', 'better', 'new', 'moved'] as const;
export type Flip = (typeof FLIPS)[number];

/** One criterion in two results. */
export interface CriterionFlip {
  readonly flip: Flip;
  readonly id: string;
  readonly title: string;
  readonly before: State | null;
  readonly after: State | null;
  /** Why it has the state it has now; null for one that is gone. */
  readonly message: string | null;
  readonly facts: readonly FactMove[];
}

/** Two results of one checklist. */
export interface ResultsDifference {
  readonly file: string;
  readonly name: string;
  /** Null on the side that has no results of this checklist. */
  readonly before: Verdict | null;
  readonly after: Verdict | null;
  readonly verdict: 'worse' | 'better' | 'same';
  /** What keeps the two from being of the same kind: another checklist, a partial run. */
  readonly remarks: readonly string[];
  readonly criteria: readonly CriterionFlip[];
}

/** How bad a state is; what is not applicable says nothing and compares with nothing. */
const BADNESS: Readonly<Partial<Record<State, number>>> = {
  go: 0,
  caution: 1,
  waived: 1,
  pending: 2,
  unknown: 3,
  'no-go': 4,
};

/** Compares the results of two runs, checklist by checklist; two single ones are compared whatever their files are called. */
export function compareResults(before: readonly Results[], after: readonly Results[]): ResultsDifference[] {
  const single = before.length === 1 && after.length === 1;
  const same = (a: Results, b: Results) =>
    single || (a.checklist.file === b.checklist.file && a.checklist.phase === b.checklist.phase);
  return [
    ...after.map((is) =>
      pair(
        before.find((was) => same(was, is)),
        is,
      ),
    ),
    ...before.filter((was) => !after.some((is) => same(was, is))).map((was) => pair(was, undefined)),
  ];
}

/** True when nothing differs. */
export function nothingDiffers(differences: readonly ResultsDifference[]): boolean {
  return differences.every(({ before, after, criteria }) => before === after && criteria.length === 0);
}

function pair(was: Results | undefined, is: Results | undefined): ResultsDifference {
  const { file, name } = (is ?? was)?.checklist ?? { file: '', name: '' };
  const [before, after] = [was?.decision.verdict ?? null, is?.decision.verdict ?? null];
  const rank = (verdict: Verdict | null) => (verdict === null ? 0 : VERDICTS.indexOf(verdict));
  const verdict = before === after ? 'same' : rank(after) < rank(before) && after !== null ? 'better' : 'worse';
  return { file, name, before, after, verdict, remarks: remarksOn(was, is), criteria: flips(was, is) };
}

function remarksOn(was: Results | undefined, is: Results | undefined): string[] {
  if (!was || !is) return [`only one of the two has results of this checklist`];
  const [a, b] = [was.checklist, is.checklist];
  const [c, d] = [was.context.commit, is.context.commit];
  return [
    ...(a.sha256 === b.sha256
      ? []
      : [`the checklist is not the same (${a.sha256.slice(0, 12)} before, ${b.sha256.slice(0, 12)} after)`]),
    ...(a.phase === b.phase
      ? []
      : [`the phase is not the same (${a.phase ?? 'none'} before, ${b.phase ?? 'none'} after)`]),
    ...(c === d ? [] : [`commit ${c?.slice(0, 7) ?? 'unknown'} before, ${d?.slice(0, 7) ?? 'unknown'} after`]),
    ...[['before', was] as const, ['after', is] as const].flatMap(([side, one]) => [
      ...(one.partial ? [`the run ${side} was partial: what it left out is no criterion gone`] : []),
      ...(one.simulated ? [`the run ${side} was simulated`] : []),
      ...(one.observe ? [`the run ${side} only observed`] : []),
    ]),
  ];
}

function flips(was: Results | undefined, is: Results | undefined): CriterionFlip[] {
  const [before, after] = [was?.criteria ?? [], is?.criteria ?? []];
  const found = [
    ...after.flatMap((one) =>
      flipOf(
        before.find(({ id }) => id === one.id),
        one,
      ),
    ),
    ...before.filter(({ id }) => !after.some((one) => one.id === id)).flatMap((one) => flipOf(one, undefined)),
  ];
  return found.sort((a, b) => FLIPS.indexOf(a.flip) - FLIPS.indexOf(b.flip));
}

function flipOf(was: CriterionResult | undefined, is: CriterionResult | undefined): CriterionFlip[] {
  const one = is ?? was;
  if (!one) return [];
  const facts = was && is ? factMoves(was.facts, is.facts) : [];
  const flip = kindOf(was, is);
  if (flip === 'moved' && facts.length === 0) return [];
  const { id, title } = one;
  const [before, after] = [was?.state ?? null, is?.state ?? null];
  return [{ flip, id, title, before, after, message: is?.message ?? null, facts }];
}

function kindOf(was: CriterionResult | undefined, is: CriterionResult | undefined): Flip {
  if (!was) return 'new';
  if (!is) return 'gone';
  const [a, b] = [BADNESS[was.state], BADNESS[is.state]];
  if (was.state !== is.state)
    return a === undefined || b === undefined || a === b ? 'changed' : b > a ? 'worse' : 'better';
  // The same state may count for more or for less.
  const [c, d] = [weight(was), weight(is)];
  return c === d ? 'moved' : 'changed';
}

function weight(one: CriterionResult): string {
  return one.mode === 'observe' ? 'none' : callOf(one);
}
