import type { Trust } from '../evidence.ts';
import type { Verdict } from '../results.ts';

/** What a phase was decided to be, for the judged commit, the checklist and the parameters of this run. */
export interface PhaseRecord {
  readonly verdict: Verdict;
  /** Seconds since 1970. */
  readonly at: number;
  /** Where it is recorded, for people. */
  readonly where: string;
  readonly trust: Trust;
}

/** The recorded verdicts of phases. */
export interface PhaseRecords {
  /** The newest of a phase, with `ancestor` also of commits that the judged one stands on. Throws `EvidenceError`. */
  newest(phase: string, commit: 'same' | 'ancestor'): Promise<PhaseRecord | undefined>;
}
