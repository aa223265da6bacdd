import { displayBeside, displayNumber } from '../display.ts';
import type { JudgedFact } from '../judge-fact.ts';

/** One fact in two results: what it was and is, and by how much it moved. */
export interface FactMove {
  readonly name: string;
  /** Null where there was, or is, no such fact. */
  readonly before: string | null;
  readonly after: string | null;
  /** "+200 ms, +49 %", "−7 pp"; null where a difference says nothing. */
  readonly moved: string | null;
  /** True when a bound of either side judges it. */
  readonly bound: boolean;
}

/** The facts that are new, gone or of another value. */
export function factMoves(before: readonly JudgedFact[], after: readonly JudgedFact[]): FactMove[] {
  const names = [...new Set([...before, ...after].map(({ name }) => name))];
  return names.flatMap((name): FactMove[] => {
    const [was, is] = [before, after].map((facts) => facts.find((fact) => fact.name === name));
    if (was && is && was.value === is.value && was.dimension === is.dimension) return [];
    const bound = [was, is].some((fact) => fact !== undefined && fact.band !== null);
    const comparable =
      was && is && was.dimension === is.dimension && typeof was.value === 'number' && typeof is.value === 'number';
    if (!comparable) return [{ name, before: was?.display ?? null, after: is?.display ?? null, moved: null, bound }];
    const [a, b] = [was.value as number, is.value as number];
    const shown = (fact: JudgedFact, value: number, other: number) =>
      fact.series ? fact.display : displayBeside(value, fact.dimension, other);
    return [{ name, before: shown(was, a, b), after: shown(is, b, a), moved: difference(was, a, b), bound }];
  });
}

/** The difference with its unit, and as a share of what it was where that is no ratio itself and not zero. */
function difference({ dimension }: JudgedFact, before: number, after: number): string {
  const delta = Number((after - before).toPrecision(12));
  const sign = delta < 0 ? '−' : '+';
  // The distance between two moments is a duration.
  const amount = displayNumber(Math.abs(delta), dimension === 'time' ? 'duration' : dimension, 3);
  if (dimension === 'ratio') return `${sign}${amount.replace(' %', ' pp')}`;
  if (before === 0 || dimension === 'time') return `${sign}${amount}`;
  const share = Number(((Math.abs(delta) / Math.abs(before)) * 100).toPrecision(2));
  return `${sign}${amount}, ${sign}${displayNumber(share, 'number')} %`;
}
