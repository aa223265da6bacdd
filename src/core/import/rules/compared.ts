import { banded } from './made.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Made } from './rule.ts';
import type { Seen } from './seen.ts';

/** The statistic of a benchmark that nobody has named yet. */
export const FACT = 'todo.mean';

/** A comparison with results of before, of benchmarks that somebody has to name. */
export function compared(seen: Seen, facts: Readonly<Record<string, string>>): Made {
  return {
    options: { report: PLACEHOLDER.benchmark },
    todo: { report: `${TODO.benchmark}; and \`<name>.<stat>\` in place of \`${FACT}\`` },
    ...banded(seen, facts),
  };
}
