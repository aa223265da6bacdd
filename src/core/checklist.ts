import type { FactBounds } from './bands.ts';
import type { Check } from './check.ts';
import type { UnknownCause } from './evidence.ts';
import type { Extended } from './extends/extended.ts';
import type { BaselineRule } from './history/rule.ts';
import type { Moment } from './phase/moment.ts';
import type { Phase } from './phase/phase.ts';
import type { Path, Problem } from './problem.ts';
import type { Json } from './schema.ts';
import type { Waiver } from './waiver.ts';

/** How much a criterion counts: `advisory` can at worst cause CAUTION, `info` never counts. */
export const LEVELS = ['required', 'advisory', 'info'] as const;
export type Level = (typeof LEVELS)[number];

/** `observe`: evaluated and shown as what it would be, never counted. */
export const MODES = ['enforce', 'observe'] as const;
export type Mode = (typeof MODES)[number];

/** What an unknown cause is made of instead, where the author says so. */
export type MappedState = 'no-go' | 'caution' | 'pending';
export type WhenUnknown = Readonly<Partial<Record<UnknownCause, MappedState>>>;

export type ParamType = 'text' | 'number' | 'flag' | 'url' | 'one-of';

export interface Param {
  readonly name: string;
  readonly type: ParamType;
  readonly default?: string | number | boolean;
  readonly options?: readonly string[];
  readonly description?: string;
}

/** Somebody to ask, shown in the report. */
export interface Contact {
  readonly role: string;
  readonly name: string;
  readonly reach?: string;
}

/** One item of the checklist, loaded and checked: its bounds are parsed and its defaults are in force. */
export interface Criterion {
  readonly id: string;
  readonly title: string;
  readonly check: Check;
  /** Options as written, short form spelled out; `${{ }}` not yet evaluated. */
  readonly options: Readonly<Record<string, Json>>;
  readonly optionsPath: Path;
  readonly bounds: readonly FactBounds[];
  /** Bounds that must hold before anything is judged; else `too-few`. */
  readonly enough: readonly FactBounds[];
  readonly level: Level;
  readonly mode: Mode;
  readonly whenUnknown: WhenUnknown;
  /** The earlier results that its facts are compared with; absent for a report of its own, and where only the call says. */
  readonly baseline?: BaselineRule;
  /** The `if` of the criterion and of every group around it. */
  readonly conditions: readonly { readonly text: string | boolean; readonly path: Path }[];
  /** Titles of the groups around it, outermost first. */
  readonly groups: readonly string[];
  readonly groupIds: readonly string[];
  readonly why?: string;
  readonly notes?: string;
  readonly owner?: string;
  readonly runbook?: string;
  readonly links: readonly string[];
  readonly tags: readonly string[];
  /** Seconds. */
  readonly timeout?: number;
  /** The phases that it belongs to; absent for one that belongs to all. */
  readonly phases?: readonly string[];
  /** What of it rolls the phase back; absent for what does not. */
  readonly rollback?: readonly ('no-go' | 'unknown')[];
  /** Before this time it holds its phase; after `due` what was not signed or done is no-go. */
  readonly notBefore?: Moment;
  readonly due?: Moment;
  readonly path: Path;
  readonly location: { readonly file: string; readonly line: number; readonly endLine: number };
  /** Digest of title, check, options, bounds and roles: what a sign-off is bound to. */
  readonly digest: () => Promise<string>;
}

export interface Group {
  readonly id: string;
  readonly title: string;
  readonly notes?: string;
}

/** A checklist that loaded without errors. Warnings are shown, and do not stop anything. */
export interface Checklist {
  readonly file: string;
  readonly name: string;
  readonly description?: string;
  readonly notes?: string;
  /** Branches besides the default branch whose own checklist counts for pull requests into them. */
  readonly branches: readonly string[];
  readonly params: readonly Param[];
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly contacts: readonly Contact[];
  readonly waivers: readonly Waiver[];
  readonly mode: Mode;
  readonly groups: readonly Group[];
  /** In the order of the file; empty for a checklist without phases. */
  readonly phases: readonly Phase[];
  readonly criteria: readonly Criterion[];
  /** The files that it extends, and what it overrides of them; absent for one that extends none. */
  readonly extended?: Extended;
  readonly warnings: readonly Problem[];
}
