import type { Checklist, Criterion } from './core/checklist.ts';
import type { Context } from './core/context.ts';
import type { Cap } from './core/decide.ts';
import type { Evidence } from './core/evidence.ts';
import type { NamedResults, Past } from './core/history/past.ts';
import type { Objections } from './core/objections.ts';
import type { JudgedPhase, Phase } from './core/phase/phase.ts';
import type { Redactor } from './core/redact.ts';
import type { CriterionResult } from './core/results.ts';
import type { Json } from './core/schema.ts';

/** Everything one evaluation depends on besides the ports. */
export interface RunRequest {
  readonly checklist: Checklist;
  readonly sha256: string;
  /** Where the checklist was read from: a commit, or null for the workspace. */
  readonly ref: string | null;
  readonly params: Readonly<Record<string, Json>>;
  /** The expression context `github`: the event, without the token. */
  readonly github: Json;
  readonly inputs: Readonly<Record<string, Json>>;
  readonly context: Context;
  /** Earlier results that the call gives to compare with, and where they were read. */
  readonly baseline?: NamedResults;
  /** What is known of earlier runs. */
  readonly past?: Past;
  /** The phase that is judged; one is given for every checklist that has phases. */
  readonly phase?: JudgedPhase;
  /** Phases that are open already: their triggers for a rollback are judged, too. */
  readonly open?: readonly Phase[];
  /** When it started (T), where that was said for this run: seconds since 1970. */
  readonly t0?: number;
  /** Ids, group ids or tags; evaluating only these makes the run partial. */
  readonly only?: readonly string[];
  readonly simulated?: boolean;
  readonly redactor?: Redactor;
  /** Evidence that was gathered elsewhere, in place of gathering it: `gonogo decide`. `undefined` for what is gathered here. */
  readonly recorded?: (criterion: Criterion) => Evidence | undefined;
  readonly caps?: readonly Cap[];
  /** Who objects to what; asked once, beside the evidence. */
  readonly objections?: () => Promise<Objections>;
  /** Asked after everything was gathered, for what may have changed meanwhile. */
  readonly lateCaps?: () => Promise<readonly Cap[]>;
  /** The same checklist as it read at a commit; `undefined` where it was not there or did not load. Throws `EvidenceError`. */
  readonly checklistAt?: (commit: string) => Promise<Checklist | undefined>;
  /** Monotonic seconds, for durations. */
  readonly clock: () => number;
  /** Seconds that everything may take, where that is less than a run may: a sample of a watch. */
  readonly seconds?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (criterion: Criterion, result: CriterionResult | undefined) => void;
}
