import type { State } from '../judge.ts';
import type { Results, Verdict } from '../results.ts';
import type { SampleRecord } from './record.ts';

/** Samples in a row that came to the same. Times in seconds since the watch began. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly samples: number;
  readonly verdict: Verdict;
  readonly rollback: boolean;
  /** What was not go, of what counts. */
  readonly states: readonly { readonly id: string; readonly state: State }[];
  /** True where the samples did not come to an end. */
  readonly lost: boolean;
}

const FINE: readonly State[] = ['go', 'not-applicable', 'waived'];

/** The course of a watch, in as few parts as it has. */
export function stretchesOf({ watch, criteria, observe }: Results): Stretch[] {
  const counted = new Set(
    criteria.filter(({ level, mode }) => level !== 'info' && (observe || mode === 'enforce')).map(({ id }) => id),
  );
  const found: Stretch[] = [];
  for (const sample of watch?.samples ?? []) {
    const one = stretchOf(sample, counted);
    const before = found.at(-1);
    if (before && sameness(before) === sameness(one))
      found[found.length - 1] = { ...before, to: one.to, samples: before.samples + 1 };
    else found.push(one);
  }
  return found;
}

function stretchOf(sample: SampleRecord, counted: ReadonlySet<string>): Stretch {
  const states = Object.entries(sample.states).map(([id, state]) => ({ id, state }));
  return {
    from: sample.seconds,
    to: sample.seconds,
    samples: 1,
    verdict: sample.verdict,
    rollback: sample.rollback,
    states: states.filter(({ id, state }) => counted.has(id) && !FINE.includes(state)),
    lost: states.length === 0,
  };
}

function sameness({ verdict, rollback, states, lost }: Stretch): string {
  return JSON.stringify([verdict, rollback, states, lost]);
}
