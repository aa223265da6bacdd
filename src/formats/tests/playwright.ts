import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import { defineFormat } from '../../kinds/format.ts';
import { TestTally } from '../../kinds/test-tally.ts';
import type { TestNames, TestStatus, TestsReading } from '../../kinds/tests.ts';
import { instant } from '../../reading/instant.ts';
import { andSaid } from '../../reading/said.ts';
import { at, count, isList, isObject, list, object, own, text } from '../../reading/value.ts';

/**
 * Playwright's reporter `json`: https://playwright.dev/docs/test-reporters#json-reporter; its types are `JSONReport` and
 * below in https://playwright.dev/docs/api/class-testcase#test-case-outcome. Durations are milliseconds. A test of one
 * project is a case. Its `status` is the outcome over all tries, and `flaky` is Playwright's own word for a test that
 * failed and then passed. `errors` are those outside of tests: a file that does not load, a broken global set-up.
 * `stats` has totals since version 1.40 (https://github.com/microsoft/playwright/pull/27685).
 */
export default defineFormat<TestsReading>()({
  id: 'playwright',
  kind: 'tests',
  shape: 'json',
  summary: "Playwright's reporter `json`",
  endMark: 'the end of the JSON document',
  matches: (document) =>
    isObject(document) &&
    isObject(document.config) &&
    isList(document.suites) &&
    (isObject(document.stats) || (document.stats === undefined && isList(document.errors))),
  read(document, request): TestsReading {
    const tally = new TestTally(request?.tests);
    const met = { ran: 0, left: 0 };
    for (const suite of list(own(document, 'suites'), 'suites')) readSuite(suite, [], tally, met);
    if (met.ran > 0 && met.left > 0 && tally.broken === 0 && isEmpty(own(document, 'errors')))
      tally.problem(`${met.left} tests were not run, and no failure says why: the run was broken off`);
    const errors = list(own(document, 'errors') ?? [], 'errors').map((error) => text(own(error, 'message')) ?? '');
    if (tally.cases === 0 && errors.length === 1 && /^(?:Error: )?No tests found/.test(errors[0] ?? ''))
      throw new EvidenceError('empty', 'Playwright found no test: it says `No tests found`');
    for (const error of errors) tally.outside(`something broke outside of the tests${andSaid(error)}`);
    const stats = object(own(document, 'stats') ?? {}, 'stats');
    const totals = TOTALS.some((key) => key in stats);
    const [broken = 0, ...others] = TOTALS.map((key) => (totals ? count(stats[key], `stats.${key}`) : 0));
    const tests = others.reduce((sum, one) => sum + one, broken);
    const start = instant(stats.startTime);
    const duration = typeof stats.duration === 'number' ? stats.duration / 1000 : 0;
    const version = text(at(document, 'config', 'version'));
    return {
      ...tally.finish({ tests, broken: broken + errors.length }),
      ...(version === undefined ? {} : { tool: `playwright ${version}` }),
      ...(start === undefined ? {} : { generatedAt: start + duration }),
    };
  },
});

/** Tests that ran, by their outcome; all in `stats` or none. */
const TOTALS = ['unexpected', 'expected', 'flaky'] as const;

/** Tests that were begun, and those that were to run and were not. */
interface Met {
  ran: number;
  left: number;
}

function isEmpty(value: Json | undefined): boolean {
  return value === undefined || (isList(value) && value.length === 0);
}

function readSuite(suite: Json, around: readonly string[], tally: TestTally, met: Met): void {
  const suites = [...around, text(own(suite, 'title')) ?? ''];
  for (const spec of list(own(suite, 'specs') ?? [], 'specs'))
    for (const test of list(own(spec, 'tests'), 'tests')) {
      const file = text(own(spec, 'file'));
      const project = text(own(test, 'projectName'));
      readTest(test, tally, met, {
        ...(file === undefined ? {} : { file }),
        suites,
        test: text(own(spec, 'title')) ?? '',
        ...(project ? { also: [project] } : {}),
      });
    }
  for (const inner of list(own(suite, 'suites') ?? [], 'suites')) readSuite(inner, suites, tally, met);
}

function readTest(test: Json, tally: TestTally, met: Met, names: TestNames): void {
  const results = list(own(test, 'results'), 'results');
  const statuses = results.map((result) => text(own(result, 'status')));
  if (statuses.includes('interrupted')) tally.problem('the run was interrupted: not every test was run to its end');
  const outcome = text(own(test, 'status'));
  const expected = text(own(test, 'expectedStatus'));
  if (results.length > 0) met.ran += 1;
  else if (expected !== undefined && expected !== 'skipped') met.left += 1;
  const seconds = results
    .map((result) => own(result, 'duration'))
    .reduce<number>((sum, ms) => sum + (typeof ms === 'number' ? ms / 1000 : 0), 0);
  tally.add(statusOf(outcome, statuses, expected), names, {
    seconds,
    flaky: outcome === 'flaky',
  });
}

/** `--list` writes tests without results, which must never pass, and a test that went well went once as expected. */
function statusOf(
  outcome: string | undefined,
  results: readonly (string | undefined)[],
  expected: string | undefined,
): TestStatus {
  if (outcome === 'skipped') return 'skipped';
  if (outcome === 'expected' || outcome === 'flaky') {
    if (results.length === 0) return 'skipped';
    return expected === undefined || results.includes(expected) ? 'passed' : 'error';
  }
  const last = results.at(-1);
  return outcome === 'unexpected' && last !== 'timedOut' && last !== 'interrupted' ? 'failed' : 'error';
}
