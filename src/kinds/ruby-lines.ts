import { EvidenceError } from '../core/evidence.ts';
import type { Json } from '../core/schema.ts';
import { count, list } from '../reading/value.ts';
import type { LineMarks } from './line-marks.ts';

/**
 * Marks lines from an array as Ruby's `Coverage` gives them: hits, `null` where there is no code, and SimpleCov's
 * `"ignored"` between `:nocov:` (https://docs.ruby-lang.org/en/master/Coverage.html). Gives the length of the file.
 */
export function markRubyLines(marks: LineMarks, value: Json | undefined, name: string): number {
  const hits = list(value, `${name}.lines`);
  for (const [index, one] of hits.entries()) {
    if (one === null || one === 'ignored') continue;
    marks.mark(index + 1, count(one, `${name}.lines[${index}]`) > 0);
  }
  return hits.length;
}

/** The line of `[:then, 1, 5, 6, 5, 19]` or `["Price", :net, 3, 2, 9, 5]`: the first of its last four numbers. */
export function rubyLine(place: string): number {
  const [, line] = /(\d{1,9}), \d{1,9}, \d{1,9}, \d{1,9}\]$/.exec(place) ?? [];
  if (line === undefined)
    throw new EvidenceError('invalid', 'a branch or method of the report does not say where it is');
  return Number.parseInt(line, 10);
}
