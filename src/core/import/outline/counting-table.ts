/** Heads of columns that say how many of what a document lists are in which state. */
const STATES =
  /^(?:total|sum|count|number|(?:total )?(?:items|tasks|checks|tests|criteria)|complete[d]?|done|pending|open|closed|blocked|blocking|remaining|left|in progress|not started|pass(?:ed)?|fail(?:ed)?|skipped|n\/a)$/i;

/** True for a table that only counts what stands above it, state by state: `Area | Total | Done | Pending`. */
export function counts(heads: readonly string[], cells: (index: number) => readonly string[]): boolean {
  const counting = heads.filter(
    (head, index) => STATES.test(head.trim()) && cells(index).every((words) => /^\d+(?: ?%)?$/.test(words.trim())),
  );
  return counting.length > 2 || (counting.length > 1 && counting.length + 1 === heads.length);
}
