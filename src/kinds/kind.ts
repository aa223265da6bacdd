import type { EvidenceProblem } from '../core/evidence.ts';
import type { Fact, FactCatalog } from '../core/fact.ts';
import type { KindName, ReadingBase } from './format.ts';

/** What the readings of one criterion come to. */
export interface Combined {
  readonly facts: readonly Fact[];
  readonly notes: readonly string[];
  readonly problems: readonly EvidenceProblem[];
  /** For facts these readings can never have, what to bind instead. */
  readonly absent: Readonly<Record<string, string>>;
  /** For facts that there cannot be here and need not be, why. */
  readonly notApplicable?: Readonly<Record<string, string>>;
}

/**
 * One kind of report: the facts all its formats meet in, and how several reports of one criterion become one.
 * `combine` throws `EvidenceError` (`ambiguous`) for reports that cannot be added up.
 */
export interface Kind<R extends ReadingBase = ReadingBase> {
  readonly name: KindName;
  readonly facts: FactCatalog;
  combine(readings: readonly R[]): Combined;
  /** What the path of a report adds to what it says itself, for formats that leave names to their folders. */
  locate?(reading: R, path: string): R;
}
