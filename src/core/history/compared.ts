/** Where a baseline comes from: the results it was read from. */
export interface BaselineOrigin {
  /** The file, as it was named. */
  readonly where: string;
  /** When they were decided, ISO 8601. */
  readonly at: string;
  readonly commit: string | null;
  /** The phase that they are of; null for a checklist without phases. */
  readonly phase: string | null;
}

/** What a criterion was compared with, for the record. */
export interface ComparedWith {
  /** The rule as the checklist has it (`last-go`, `last 5`, `pinned base.json`, `phase canary`); `call` for results that the call gave. */
  readonly said: string;
  /** Newest first; several only for a median. Empty where there is no baseline. */
  readonly from: readonly BaselineOrigin[];
  /** Why there is none. */
  readonly lacking?: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** What a rule is called in a sentence. */
export function saidWords({ said }: Pick<ComparedWith, 'said'>): string {
  return said === 'call' ? 'the results that the call gave' : `\`baseline: ${said}\``;
}
