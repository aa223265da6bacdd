import type { Json } from '../schema.ts';
import type { Repository } from './repository.ts';

/** Where a gate stands: on every pull request, before a release, before a deployment. */
export const PLACES = ['pull-request', 'release', 'deployment'] as const;
export type GatePlace = (typeof PLACES)[number];

/** A step of the workflow that others need first: a tool that is set up, packages that are installed. */
export interface SetupStep {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly run?: string;
  /** The folder it runs in, from the root of the repository; empty for the root itself. */
  readonly folder?: string;
}

/** The step that writes the evidence of one offer or of several. */
export interface ReportStep {
  readonly id: string;
  /** One line for bash, made of our own words and of names that `plainPath` let through. */
  readonly run: string;
  readonly folder: string;
  /** True where the tool also fails for what a checklist may tolerate, so that only its report decides. */
  readonly reportDecides?: boolean;
  /** Where its exit code is written, as `run` sees the path; for reports that prove nothing by themselves. */
  readonly exitCode?: string;
  readonly setup: readonly SetupStep[];
}

type Bounds = Readonly<Record<string, string | number | boolean>>;

/** A criterion that what was found makes possible. */
export interface Offer {
  readonly id: string;
  readonly title: string;
  /** The key of a check. */
  readonly check: string;
  /** The check's options, or the value of its short form. */
  readonly options: Json;
  readonly enough?: Bounds;
  readonly go?: Bounds;
  readonly caution?: Bounds;
  readonly level?: 'advisory';
  /** Sentences that stand above it as comments. */
  readonly remarks?: readonly string[];
  /** The gates that use it unless somebody chooses otherwise; everywhere else it is written as a comment. */
  readonly places: readonly GatePlace[];
  readonly step?: ReportStep;
}

/** One thing that was found, where, and what it is good for. */
export interface Finding {
  /** In the words of people who know it: `Vitest`, `npm lock file`. */
  readonly what: string;
  /** A path from the root of the repository. */
  readonly where: string;
  readonly offers: readonly Offer[];
  /** What to do about it, where it is no criterion; or what is wrong with it. */
  readonly say?: string;
  /** True where it could not be read, so that `say` is about a fault. */
  readonly fault?: boolean;
  /** People who may sign, as roles name them: `@octocat`, `@acme/sre`. */
  readonly people?: readonly string[];
}

/** How one ecosystem, tool or kind of file is noticed. */
export interface Detector {
  readonly id: string;
  /** Paths of files whose text it needs. */
  readonly reads: RegExp;
  /** Never throws for anything that a repository may hold. */
  find(repository: Repository): readonly Finding[];
}
