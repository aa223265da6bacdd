import type { Dimension } from '../dimension.ts';
import type { State } from '../judge.ts';
import type { Verdict } from '../results.ts';
import type { Ending } from './state.ts';

/** A watch in the results document: every sample, in order. Times in seconds, moments as ISO 8601. */
export interface WatchRecord {
  readonly for: number;
  readonly every: number;
  readonly within: number;
  readonly rollbackAfter: number;
  readonly noData: number;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly ended: Ending | 'interrupted';
  /** How long it had held when it ended. */
  readonly steady: number;
  /** What the facts of the samples are, by `criterion/fact`. */
  readonly dimensions: Readonly<Record<string, Dimension>>;
  readonly samples: readonly SampleRecord[];
}

/** One sample: what was decided, and the numbers that bounds were put to. */
export interface SampleRecord {
  /** When it began. */
  readonly at: string;
  /** The same in seconds since the watch began. */
  readonly seconds: number;
  readonly verdict: Verdict;
  readonly rollback: boolean;
  /** By `criterion/fact`, in base units. */
  readonly facts: Readonly<Record<string, number>>;
  /** The state of every criterion, by its id. None where the sample did not come to an end. */
  readonly states: Readonly<Record<string, State>>;
  /** By how many seconds it began later than it was due. */
  readonly late?: number;
}
