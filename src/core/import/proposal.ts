/** Bounds by band and fact, as the checklist writes them: `{ go: { p95: '< 500ms' } }`. */
export interface ProposedBands {
  readonly go?: Readonly<Record<string, string | number | boolean>>;
  readonly caution?: Readonly<Record<string, string | number | boolean>>;
  readonly 'no-go'?: Readonly<Record<string, string | number | boolean>>;
}

/** What a rule makes of an item: the check that would measure it, and what is still to be filled in. */
export interface Proposal {
  /** The key of a check: `load-test`, `done`, `sign-off`. */
  readonly check: string;
  /** The check's options, or the value of its short form. */
  readonly options: unknown;
  readonly bands?: ProposedBands;
  /** What only the team can know, by option or `''` for the whole: `{ report: 'path of the k6 summary' }`; written as `# TODO`. */
  readonly todo?: Readonly<Record<string, string>>;
  /** A role the item names, to be declared with nobody in it: `qa-lead`. */
  readonly role?: string;
  /** One sentence for people: why this check. */
  readonly why: string;
  /** The id of the rule. */
  readonly rule: string;
}
