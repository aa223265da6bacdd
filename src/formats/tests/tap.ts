import { defineFormat } from '../../kinds/format.ts';
import { TapRun } from '../../kinds/tap-run.ts';
import type { TestsReading } from '../../kinds/tests.ts';
import { lines } from '../../reading/lines.ts';

/** What TAP may begin with: a plan, a test point, or the end. */
const START = /^(?:1\.\.\d+\s*(?:#|$)|(?:not )?ok(?: \d+| -|$)|Bail out!)/i;

/**
 * TAP 12 to 14: https://testanything.org/tap-version-14-specification.html. The plan `1..N` is the proof that the run is
 * whole, wherever it stands; without it, or when it does not fit, the report is `invalid`, and so it is after `Bail out!`. Tests
 * with subtests are not counted themselves, unless they failed and no subtest did.
 */
export default defineFormat<TestsReading>()({
  id: 'tap',
  kind: 'tests',
  shape: 'lines',
  summary: 'TAP 12 to 14, as written by node:test, node-tap, Bats, Mocha, Vitest, Perl and others',
  endMark: 'the plan `1..N`',
  // What a test printed may stand before the version; a report of another format may hold TAP, but begins otherwise.
  matches: (head) =>
    !/^[<{[]/.test(head.trimStart()) && (/^TAP version 1[234][ \t]*\r?$/m.test(head) || START.test(firstLine(head))),
  async read(stream, request): Promise<TestsReading> {
    const run = new TapRun(request?.tests);
    for await (const line of lines(stream)) run.line(line);
    return run.finish();
  },
});

/** The first line that says anything; comments may stand before it. */
function firstLine(head: string): string {
  return (
    head
      .split(/\r?\n/)
      .find((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
      ?.trimStart() ?? ''
  );
}
