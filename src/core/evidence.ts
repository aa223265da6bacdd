import type { Fact } from './fact.ts';
import type { ComparedWith } from './history/compared.ts';

/** Why something is unknown (SPEC section 4). */
export const UNKNOWN_CAUSES = [
  'missing',
  'empty',
  'invalid',
  'stale',
  'too-few',
  'unreachable',
  'denied',
  'timeout',
  'no-fact',
  'no-baseline',
  'ambiguous',
] as const;
export type UnknownCause = (typeof UNKNOWN_CAUSES)[number];

/** Why something is still to come (SPEC section 4). These cannot be mapped. */
export const PENDING_CAUSES = [
  'unsigned',
  'soaking',
  'not-deployed',
  'window-closed',
  'running',
  'not-due',
  'not-after',
  'superseded',
] as const;
export type PendingCause = (typeof PENDING_CAUSES)[number];

export type Cause = UnknownCause | PendingCause;

/** How much a source is worth (SPEC section 8): who could have written it. */
export type Trust = 'workspace' | 'artifact' | 'platform' | 'signed' | 'person';

/** Where facts came from. Ages are in seconds. */
export interface Source {
  readonly kind: 'file' | 'url' | 'endpoint' | 'name' | 'environment' | 'sign-off' | 'command';
  readonly where: string;
  /** Where people can look at it, if that is another place. */
  readonly url?: string;
  readonly format?: string;
  readonly tool?: string;
  readonly sha256?: string;
  readonly bytes?: number;
  readonly ageSeconds?: number;
  readonly trust: Trust;
}

/** Something that kept a check from proving what it should prove. */
export interface EvidenceProblem {
  readonly cause: Cause;
  readonly message: string;
  readonly hint?: string;
  /** What would have been needed, in the fewest words: "`sre` signs". */
  readonly needed?: string;
  /** When a pending cause ends by itself, ISO 8601. */
  readonly until?: string;
  /** True for what is pending after the time it was due: nobody waits for it any longer, and it is no-go. */
  readonly overdue?: true;
  /** The facts this problem stands in for, where other facts were read. */
  readonly facts?: readonly string[];
}

/** All that a check found: facts, where from, and what went wrong on the way. A bad source never hides a good one. */
export interface Evidence {
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly problems: readonly EvidenceProblem[];
  /** Remarks for people, such as "3 suppressed findings are not counted". */
  readonly notes?: readonly string[];
  /** The facts to compare with, where the criterion names a report for them: in place of earlier results. */
  readonly baseline?: readonly Fact[];
  /** Where what it is compared with comes from, or why there is nothing: found out when it is judged, and recorded with it. */
  readonly compared?: ComparedWith;
  /** Until when it holds, where it is known to end: a window closes. ISO 8601. */
  readonly holdsUntil?: string;
  /** For facts this evidence can never have, what to bind instead: `{ critical: "pip-audit has no severities; bind `total`" }`. */
  readonly absent?: Readonly<Record<string, string>>;
  /** For facts that there cannot be here and need not be, why: nothing changed that could be covered. Their bounds do not count. */
  readonly notApplicable?: Readonly<Record<string, string>>;
}

/** Thrown while gathering when evidence cannot be had; becomes a problem of that criterion, the others go on. */
export class EvidenceError extends Error {
  override readonly cause: Cause;
  readonly hint: string | undefined;

  constructor(cause: Cause, message: string, hint?: string) {
    super(message);
    this.cause = cause;
    this.hint = hint;
  }

  /** The same as data. */
  toProblem(): EvidenceProblem {
    return { cause: this.cause, message: this.message, ...(this.hint === undefined ? {} : { hint: this.hint }) };
  }
}

/** Evidence that consists of one problem. */
export function onlyProblem(problem: EvidenceProblem): Evidence {
  return { facts: [], sources: [], problems: [problem] };
}
