import type { State } from './judge.ts';
import type { CriterionResult, Results } from './results.ts';

/** How a state looks: a shape and a word everywhere, because colour alone says nothing to some readers. */
export interface Look {
  readonly word: string;
  /** For Markdown. */
  readonly icon: string;
  /** For terminals with Unicode, and for those without. */
  readonly mark: string;
  readonly ascii: string;
  /** ANSI colour number. */
  readonly color: number;
}

export const LOOKS: Readonly<Record<State, Look>> = {
  go: { word: 'go', icon: '✅', mark: '✔', ascii: 'ok', color: 32 },
  caution: { word: 'caution', icon: '⚠️', mark: '⚠', ascii: 'warn', color: 33 },
  'no-go': { word: 'no-go', icon: '❌', mark: '✖', ascii: 'FAIL', color: 31 },
  unknown: { word: 'unknown', icon: '❌', mark: '✖', ascii: 'FAIL', color: 31 },
  pending: { word: 'pending', icon: '⏳', mark: '…', ascii: 'wait', color: 36 },
  waived: { word: 'waived', icon: '🛡️', mark: '◇', ascii: 'waiv', color: 35 },
  'not-applicable': { word: 'not applicable', icon: '⏭️', mark: '-', ascii: '-', color: 90 },
};

/** The mark and ANSI colour of each verdict. */
export const VERDICT_LOOKS = {
  GO: { icon: '🟢', color: 32 },
  CAUTION: { icon: '🟡', color: 33 },
  HOLD: { icon: '🔵', color: 36 },
  'NO-GO': { icon: '🔴', color: 31 },
} as const;

const ORDER: readonly State[] = ['no-go', 'unknown', 'pending', 'caution', 'waived', 'go', 'not-applicable'];

/** Whether a criterion's state is something to look at. */
export function isProblem(criterion: CriterionResult): boolean {
  return criterion.state !== 'go' && criterion.state !== 'not-applicable' && criterion.state !== 'waived';
}

/** Worst first: what blocks, then by state, by how far off it is, by when it can be had, and by the order of the checklist. */
export function byUrgency(criteria: readonly CriterionResult[]): CriterionResult[] {
  const weight = (one: CriterionResult) =>
    one.mode === 'observe' ? 2 : one.level === 'required' ? 0 : one.level === 'advisory' ? 1 : 2;
  return [...criteria].sort(
    (a, b) =>
      weight(a) - weight(b) ||
      ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
      miss(b) - miss(a) ||
      comes(a) - comes(b),
  );
}

function miss(criterion: CriterionResult): number {
  return criterion.facts.reduce((most, { band, distance, value }) => {
    if (band !== criterion.state || distance === null || typeof value !== 'number') return most;
    return Math.max(most, distance / Math.max(Math.abs(value), 1e-12));
  }, 0);
}

/** When what is pending can be had at the earliest: what waits for somebody can be had now. */
function comes({ state, problems }: CriterionResult): number {
  if (state !== 'pending') return 0;
  const ends = problems.map(({ cause, until }) =>
    until !== undefined ? Date.parse(until) : cause === 'not-due' ? Number.MAX_SAFE_INTEGER : 0,
  );
  return Math.max(0, ...ends);
}

/** "10 go, 1 caution, 1 waived": every state there is, in the order of urgency. */
export function countWords(counts: Results['decision']['counts'], separator = ', '): string {
  return ORDER.filter((state) => counts[state] > 0)
    .map((state) => `${counts[state]} ${LOOKS[state].word}`)
    .join(separator);
}

/** How many of how many criteria apply: "14 of 16 criteria apply". */
export function applicable(results: Results): { applicable: number; total: number } {
  const total = results.criteria.length;
  return { applicable: total - results.decision.counts['not-applicable'], total };
}

/** What limits how much the verdict is worth, for the headline: "partial", "simulated", "observed". */
export function reservations(results: Results): string[] {
  return [
    ...(results.partial ? ['partial: only some criteria were evaluated'] : []),
    ...(results.simulated ? ['simulated: the clock was set'] : []),
    ...(results.observe ? ['observed, not enforced'] : []),
  ];
}

/** A mark beside what does not count: "advisory", "info", "observed: would be NO-GO". */
export function standing(criterion: CriterionResult): string | undefined {
  if (criterion.mode === 'observe') return 'observed';
  return criterion.level === 'required' ? undefined : criterion.level;
}
