import type { Results, Verdict } from './results.ts';

/** One output: results to a string. Pure; the same results give the same bytes. */
export interface Renderer {
  /** What `--format` takes; the file's name. */
  readonly id: string;
  /** One sentence for `--help`. */
  readonly summary: string;
  render(results: readonly Results[], options: RenderOptions): string;
}

/** How the output will be shown. */
export interface RenderOptions {
  /** ANSI colours. */
  readonly color?: boolean;
  /** False for terminals that only show ASCII. */
  readonly unicode?: boolean;
  /** How many columns a line may take; without it, as many as it needs. */
  readonly columns?: number;
  /** Also what passed. */
  readonly verbose?: boolean;
  /** The web address of the repository, for links: `https://github.com/acme/shop`. */
  readonly repositoryUrl?: string;
  /** The web address of this run. */
  readonly runUrl?: string;
  /** What must follow `gonogo explain ID` to find the checklist: ` -c FILE`. */
  readonly call?: string;
  /** The command that reproduces the run on a desk, where there is one. */
  readonly reproduce?: string;
  /** A sentence about where the results come from, with names in backticks; shown below the verdict. */
  readonly origin?: string;
  /** What makes a comment ours, and newer or older than another one. */
  readonly identity?: CommentIdentity;
}

/** Lives in the comment, hidden: whose it is, and of which run. */
export interface CommentIdentity {
  readonly key: string;
  readonly head: string;
  readonly runId: number;
  readonly runNumber: number;
  readonly runAttempt: number;
  readonly verdict: Verdict;
}
