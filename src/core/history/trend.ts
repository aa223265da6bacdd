import { directionOf } from '../explain.ts';
import type { JudgedFact } from '../judge-fact.ts';
import { LIMITS } from '../limits.ts';
import type { CriterionResult, Results } from '../results.ts';
import { median } from './medians.ts';

/** How a fact went over the last runs. */
export interface FactTrend {
  /** What it was in earlier runs, oldest first, in base units. */
  readonly values: readonly number[];
  /** What it is now against their median, by what its bounds want; null where they want neither more nor less. */
  readonly direction: 'better' | 'worse' | 'same' | null;
}

/** Half a percent of the median, or of a ratio half a percentage point, is no change. */
const TOLERANCE = 0.005;

/** The trend of a judged fact over earlier runs of one phase, oldest first; `undefined` where none had it. */
export function factTrend(
  fact: JudgedFact,
  criterion: CriterionResult,
  earlier: readonly Results[],
): FactTrend | undefined {
  if (fact.band === null || typeof fact.value !== 'number' || fact.dimension === 'time') return undefined;
  const values = earlier
    .flatMap(({ criteria }) => {
      const recorded = criteria.find(({ id, check }) => id === criterion.id && check === criterion.check);
      const was = recorded?.facts.find(({ name, dimension }) => name === fact.name && dimension === fact.dimension);
      return typeof was?.value === 'number' && Number.isFinite(was.value) ? [was.value] : [];
    })
    .slice(-LIMITS.trendValues);
  const usual = median(values);
  return usual === undefined ? undefined : { values, direction: directionFrom(usual, fact, fact.value, criterion) };
}

function directionFrom(
  usual: number,
  fact: JudgedFact,
  value: number,
  { bands }: CriterionResult,
): FactTrend['direction'] {
  const by = value - usual;
  const share = fact.dimension === 'ratio' ? by : usual === 0 ? Math.sign(by) : by / Math.abs(usual);
  if (Math.abs(share) < TOLERANCE) return 'same';
  const lowerIsBetter = directionOf(bands, fact.name);
  return lowerIsBetter === null ? null : by > 0 === lowerIsBetter ? 'worse' : 'better';
}
