import type { Criterion, Mode } from '../checklist.ts';
import type { Path } from '../problem.ts';
import type { Freeze, Window } from './window.ts';

/** What must be over before a phase begins. */
export interface After {
  readonly phase: string;
  /** `ancestor`: the verdict may be about an earlier commit that this one stands on. */
  readonly commit: 'same' | 'ancestor';
  /** The oldest that the verdict may be, in seconds. */
  readonly maxAge: number;
}

/** An ordered stage of a rollout, with criteria of its own. */
export interface Phase {
  readonly id: string;
  readonly title: string;
  readonly notes?: string;
  readonly after?: After;
  /** An environment of GitHub that the phase deploys to. */
  readonly environment?: string;
  /** Seconds that it must have been deployed. */
  readonly soak?: number;
  readonly windows: readonly Window[];
  readonly freezes: readonly Freeze[];
  readonly mode: Mode;
  readonly conditions: Criterion['conditions'];
  /** When it starts, where the file says so: seconds since 1970. */
  readonly t0?: number;
  /** Judged only when it is named: the validation of a rollback, say. */
  readonly onDemand: boolean;
  readonly path: Path;
  readonly location: Criterion['location'];
}

/** The phase of one run. */
export interface JudgedPhase extends Phase {
  /** False where its `if` is false: what the run decides is then the verdict of no phase. */
  readonly applies?: false;
}
