import type { Level, Mode, WhenUnknown } from './checklist.ts';
import type { Cap } from './decide.ts';
import type { Change } from './diff/change.ts';
import type { Dimension } from './dimension.ts';
import type { Cause, Source } from './evidence.ts';
import type { Extended } from './extends/extended.ts';
import type { ComparedWith } from './history/compared.ts';
import type { StateHistory } from './history/flips.ts';
import type { HistoryRecord } from './history/with-history.ts';
import type { State } from './judge.ts';
import type { JudgedFact } from './judge-fact.ts';
import type { JudgedProblem } from './judge-problem.ts';
import type { WatchRecord } from './watch/record.ts';

/** The verdicts, best first. */
export const VERDICTS = ['GO', 'CAUTION', 'HOLD', 'NO-GO'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Bounds as written, by band and fact, defaults in force included. */
export type BandTexts = Readonly<Partial<Record<'go' | 'caution' | 'no-go', Readonly<Record<string, string>>>>>;

/** Where a bound stands that was a number, true or false in YAML, which only a value of that very type equals. */
export type BoundPlace = 'go' | 'caution' | 'no-go' | 'enough' | 'waiver';

/** What a bound fact was expected to be: what its bounds can be read by again. */
export interface SpecResult {
  readonly fact: string;
  /** `own`: the type of the value that was read. */
  readonly dimension: Dimension | 'own';
  readonly measured?: true;
  readonly series?: true;
  /** When its bounds hold, where not always: only if the evidence has the fact, or does not have another. */
  readonly when?: 'present' | { readonly without: string };
  readonly typed?: readonly BoundPlace[];
  /** True for a fact that only `enough` binds. */
  readonly counted?: true;
}

/** A waiver as it stood when the criterion was judged. */
export interface WaiverResult {
  readonly covers: readonly string[];
  readonly reason: string;
  readonly by: string;
  readonly approvedBy: string;
  readonly from: string;
  readonly until: string;
  readonly ticket: string | null;
  readonly phase: 'active' | 'expired' | 'not-yet';
  readonly used: boolean;
  readonly daysLeft: number;
}

/** One criterion, judged: enough to explain the state without the checklist or the evidence. */
export interface CriterionResult {
  readonly id: string;
  readonly title: string;
  readonly check: string;
  readonly group: readonly string[];
  readonly level: Level;
  readonly mode: Mode;
  readonly phase: string | null;
  readonly state: State;
  readonly cause: Cause | null;
  /** One sentence: why this state. */
  readonly message: string;
  readonly location: { readonly file: string; readonly line: number; readonly endLine: number };
  readonly bands: BandTexts;
  /** Names of facts whose bound is the check's default. */
  readonly defaults: readonly string[];
  readonly enough: Readonly<Record<string, string>>;
  /** Of every bound fact, in the order they are judged in. */
  readonly specs?: readonly SpecResult[];
  /** For bound facts that there cannot be here, why: their bounds do not count. */
  readonly notApplicable?: Readonly<Record<string, string>>;
  /** For bound facts that this evidence can never have, what to bind instead. */
  readonly absent?: Readonly<Record<string, string>>;
  readonly whenUnknown: WhenUnknown;
  readonly waiver: WaiverResult | null;
  readonly facts: readonly JudgedFact[];
  /** What its facts were compared with; absent where nothing was to be. */
  readonly baseline?: ComparedWith;
  /** Its last states, where there is a history. */
  readonly history?: StateHistory;
  readonly problems: readonly JudgedProblem[];
  readonly sources: readonly Source[];
  readonly notes: readonly string[];
  readonly why: string | null;
  readonly owner: string | null;
  readonly runbook: string | null;
  /** The states in which it rolls its phase back; empty for what does not. */
  readonly rollback: readonly ('no-go' | 'unknown')[];
  /** ISO 8601: until when this state holds, where its end is known. */
  readonly holdsUntil: string | null;
  readonly durationSeconds: number;
}

export type Counts = Readonly<Record<State, number>>;

export interface Decision {
  readonly verdict: Verdict;
  readonly rollback: boolean;
  /** ISO 8601, when the verdict is HOLD and its end is known. */
  readonly earliestGo: string | null;
  /** ISO 8601, when the verdict rests on something that ends: a window that closes. */
  readonly holdsUntil: string | null;
  readonly counts: Counts;
  readonly reasons: readonly { readonly criterion: string | null; readonly because: string }[];
}

/** What a pull request would make of the checklist; it changes nothing in the decision. All texts are the proposal's: untrusted. */
export interface Proposed {
  /** In one sentence without its subject: "loosens 1 bound and removes 1 criterion". */
  readonly summary: string;
  /** Worst first. */
  readonly changes: readonly Change[];
  /** What it would decide from the same evidence; null where that cannot be told. */
  readonly verdict: Verdict | null;
  /** True when the verdict may also be worse, because of `open`. */
  readonly atBest: boolean;
  /** The ids of criteria that are evaluated only once this is merged. */
  readonly open: readonly string[];
  /** True when it would only observe. */
  readonly observe: boolean;
}

/** The results document, `gonogo.results/v1`. Values are in base units; changes within v1 only add. */
export interface Results {
  readonly schema: 'gonogo.results/v1';
  readonly tool: { readonly name: 'gonogo'; readonly version: string };
  readonly checklist: {
    readonly file: string;
    readonly name: string;
    readonly description: string | null;
    /** Of its file; with files that it extends, a digest of what is in all of them. */
    readonly sha256: string;
    /** The files that it extends, and what it overrides of them; absent for one that extends none. */
    readonly extends?: Extended;
    /** The commit or ref the checklist was read from; null for the workspace. */
    readonly ref: string | null;
    /** Digest of the values of the parameters. */
    readonly params: string;
    readonly phase: string | null;
    readonly warnings: readonly string[];
    readonly contacts: readonly { readonly role: string; readonly name: string; readonly reach?: string }[];
  };
  readonly context: {
    readonly now: string;
    readonly repository: string | null;
    readonly commit: string | null;
    readonly base: string | null;
    readonly event: string | null;
    readonly pullRequest: number | null;
    /** The run of GitHub Actions, where it was one. */
    readonly run?: { readonly id: number; readonly attempt: number };
  };
  /** True when only some criteria were evaluated (`--only`). */
  readonly partial: boolean;
  /** True when the clock was set (`--now`). */
  readonly simulated: boolean;
  /** True when the whole checklist only observes. */
  readonly observe: boolean;
  /** What else limits how good the verdict can be. */
  readonly caps?: readonly Cap[];
  /** `shard`: evidence that `gonogo collect` gathered for `gonogo decide`; it is no verdict. */
  readonly kind?: 'shard';
  /** The name of the shard. */
  readonly shard?: string;
  readonly decision: Decision;
  readonly criteria: readonly CriterionResult[];
  /** What the pull request changes in the checklist, where it does. */
  readonly proposed?: Proposed | null;
  readonly durationSeconds: number;
  /** The earlier results that these were compared with, where a history was given. */
  readonly history?: HistoryRecord;
  /** The samples of a watch; the rest of the document is of the last one. */
  readonly watch?: WatchRecord;
}
