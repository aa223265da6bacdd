/** A fenced or indented block of code that stands under an item or its heading. */
export interface CodeBlock {
  /** The word after the fence (`bash`, `sql`); empty when there is none. */
  readonly language: string;
  readonly text: string;
}

/**
 * What the nearest telling heading makes of its items: `go`, `caution` and `no-go` sections state bands, `rollback` lists
 * triggers, `steps` are things to do in order ("Deployment Steps"), `sign-off` are approvals by role, `plain` is all else.
 */
export type Section = 'plain' | 'go' | 'caution' | 'no-go' | 'rollback' | 'steps' | 'sign-off';

/** One requirement, step or approval found in a Markdown checklist, with what stands around it. */
export interface ImportItem {
  /** The line of the source it starts on, from 1. */
  readonly line: number;
  /** Its words as people read them: one line, without marks of Markdown, boxes or status emoji, mojibake repaired. */
  readonly text: string;
  /** Bold words it opens with, without the colon: `SLA Targets`, `QA Lead`, `T-24 hours`. Still part of `text`. */
  readonly lead?: string;
  /** Its inline code spans, in order. */
  readonly code: readonly string[];
  /** Blocks of code that belong to it. */
  readonly blocks: readonly CodeBlock[];
  /** Addresses it links to or writes out. */
  readonly urls: readonly string[];
  /** How it was written. A `row` is a table's row, a `sentence` a paragraph that states a requirement. */
  readonly form: 'task' | 'bullet' | 'number' | 'row' | 'sentence';
  /** Whether its box was ticked; null when it had none. Never evidence. */
  readonly ticked: boolean | null;
  /** The headings above it, outermost first, and the items it is nested in. */
  readonly headings: readonly string[];
  readonly section: Section;
  /** How long it has to be so, where the sentence above its list says it of all: `5m` of "if any of these lasts for 5 minutes". */
  readonly lasting?: string;
  /** Where the number of a row comes from, as a column of its own says: a system that runs, or a load test. */
  readonly place?: 'running' | 'load';
  /** The cell of a row that says what must be so, or the amount of a line, still part of `text`, and what the words above make of a bare amount there. */
  readonly cell?: { readonly text: string; readonly way: 'most' | 'least' | 'under' | 'over' | 'limit' | 'target' };
  /** What a row states besides in columns of their own, or a line in clauses or lines below it, of each band: `{ of: 'p95', caution: '300–600 ms', 'no-go': '> 600 ms' }`. */
  readonly limits?: {
    readonly of: string;
    readonly go?: string;
    readonly caution?: string;
    readonly 'no-go'?: string;
    /** The words before the limit of no-go call it one, or say that it begins beyond: what is as much is still allowed. */
    readonly hard?: true;
    /** What stands there for caution is what still does, and not where a warning begins: "Target | Minimum". */
    readonly still?: true;
    /** How long each of them has to last, where a column of its own says so. */
    readonly lasting?: string;
    /** All that is said of what is good, where that is more than `of` and `go`. */
    readonly said?: string;
  };
}
