import type { Band } from './bound/bound.ts';
import type { Context } from './context.ts';
import type { Evidence, EvidenceProblem } from './evidence.ts';
import type { FactCatalog } from './fact.ts';
import type { Begin } from './phase/begin.ts';
import type { Ports } from './ports.ts';
import type { Infer, ObjectSchema } from './schema.ts';

/** A bound that holds unless the criterion binds the fact itself. */
export interface DefaultBound {
  readonly band: Band;
  readonly fact: string;
  readonly bound: string | number | boolean;
  /**
   * `always` (default): the fact must be there. `present`: only if the evidence has the fact, for what only some
   * tools know. `without`: only if the evidence does not have that other fact.
   */
  readonly when?: 'always' | 'present' | { readonly without: string };
}

/** What `gather` may know of the criterion it works for. */
export interface GatherContext extends Context {
  readonly criterion: {
    readonly id: string;
    readonly title: string;
    /** The ids of the groups around it, outermost first. */
    readonly groupIds?: readonly string[];
    /** The checklist it stands in, as it was named. */
    readonly file: string;
    /** For a checklist that extends others: its files beside its own, and whether one of them is read at a ref that can be moved. */
    readonly extended?: { readonly beside: readonly string[]; readonly moving: boolean };
    readonly digest: () => Promise<string>;
    /**
     * The digest that the criterion had at a commit of the repository; `undefined` where the checklist had no such
     * criterion or did not load. Throws `EvidenceError`. Absent where there is no GitHub to read it from.
     */
    readonly digestAt?: (commit: string) => Promise<string | undefined>;
  };
  /** The names of all facts the criterion binds: a check need not gather what nobody asked for. */
  readonly asked: readonly string[];
  /** The phase that is judged, where there is one. */
  readonly phase?: {
    readonly id: string;
    readonly environment?: string;
    /** Seconds it must soak. */
    readonly soak?: number;
    /** When it started (T), or why that is not known; found out once. */
    readonly start: () => Promise<{ readonly at: number } | { readonly problem: EvidenceProblem }>;
    /** From when on what people say of the criterion belongs to this run of the phase. */
    readonly begin?: () => Promise<Begin>;
    /** Since when it soaks: since the deployment to its environment, where it has one. */
    readonly soaking: () => Promise<{ readonly at: number } | { readonly problem: EvidenceProblem }>;
  };
  /** Before which time nothing counts that people say of it, where it has one; seconds since 1970. */
  readonly earliest?: () => Promise<number | undefined>;
  /** Seconds this criterion may take. */
  readonly timeout: number;
  readonly signal: AbortSignal;
  readonly roles: Readonly<Record<string, readonly string[]>>;
  /** What of the options stands literally in the checklist: origins of URLs, and endpoints as `host` or `host:port`. */
  readonly literalOrigins: readonly string[];
  /** Keeps a value that was observed, such as a session's token, out of everything printed, stored or posted. */
  readonly hide: (value: string) => void;
}

/** One way of gathering evidence. The key is the word used in the checklist and the name of the file. */
export interface Check {
  readonly key: string;
  /** One sentence for documentation and editors. */
  readonly summary: string;
  readonly options: ObjectSchema;
  /** The option that the short form sets: `audit: report.json`. */
  readonly main?: string;
  readonly facts: FactCatalog;
  readonly defaults: readonly DefaultBound[];
  /** The defaults where options decide about them, in place of `defaults`; given the names of the facts bound in `go`. */
  readonly defaultsFor?: (
    options: Readonly<Record<string, unknown>>,
    go: readonly string[],
  ) => readonly DefaultBound[] | undefined;
  /** True when defaults alone do not say what is wanted, so that the author must bind something. */
  readonly boundNeeded?: boolean;
  /** Seconds `gather` may take unless the checklist says otherwise. */
  readonly timeout?: number;
  /** True for what waits for others rather than computes: many such criteria gather at once. */
  readonly remote?: true;
  /** What is wrong with the options beyond their shape, given the names of the facts that the author binds. */
  readonly mistakes?: (
    options: Readonly<Record<string, unknown>>,
    bound: readonly string[],
  ) => readonly OptionMistake[];
  /** What is allowed and rarely meant, given the names of the facts in `enough`; shown as warnings. */
  readonly advice?: (options: Readonly<Record<string, unknown>>, enough: readonly string[]) => readonly OptionMistake[];
  gather(options: never, ports: Ports, context: GatherContext): Promise<Evidence>;
}

export interface OptionMistake {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint?: string;
}

/** Ties a check's options to the type that its schema literal describes. */
export function defineCheck<const S extends ObjectSchema>(
  check: Omit<Check, 'options' | 'gather'> & {
    readonly options: S;
    gather(options: Infer<S>, ports: Ports, context: GatherContext): Promise<Evidence>;
  },
): Check {
  // The options that reach `gather` were validated by this very schema, which the compiler cannot see.
  return check as unknown as Check;
}
