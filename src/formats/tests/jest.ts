import type { Json } from '../../core/schema.ts';
import { defineFormat } from '../../kinds/format.ts';
import { TestTally } from '../../kinds/test-tally.ts';
import type { TestStatus, TestsReading } from '../../kinds/tests.ts';
import { millis } from '../../reading/instant.ts';
import { andSaid, said } from '../../reading/said.ts';
import { count, isList, isObject, list, own, text } from '../../reading/value.ts';

const STATUSES: Readonly<Record<string, TestStatus>> = {
  passed: 'passed',
  failed: 'failed',
  pending: 'skipped',
  skipped: 'skipped',
  todo: 'skipped',
  disabled: 'skipped',
};

/**
 * `jest --json` and Vitest's reporter `json`, which has the same shape: https://jestjs.io/docs/cli#--json,
 * https://vitest.dev/guide/reporters.html#json-reporter. Durations are milliseconds. A file that did not load has no
 * tests and says so by its own `status`. What Vitest calls `pending` did not run to its end
 * (https://github.com/vitest-dev/vitest/blob/main/packages/vitest/src/node/reporters/json.ts); of Jest it was skipped. `success` is the verdict of the run and is believed when it is false. A test that
 * passed is flaky when Jest counts several `invocations`, which only `jest.retryTimes` makes, or when Vitest kept the
 * messages of its failed tries.
 */
export default defineFormat<TestsReading>()({
  id: 'jest',
  kind: 'tests',
  shape: 'json',
  summary: '`jest --json` and `vitest --reporter=json`',
  endMark: 'the end of the JSON document',
  matches: (document) =>
    isObject(document) && 'numTotalTests' in document && isList(document.testResults) && 'success' in document,
  read(document, request): TestsReading {
    const tally = new TestTally(request?.tests);
    const files = list(own(document, 'testResults'), 'testResults');
    let unloaded = 0;
    let end: number | undefined;
    const claimed = own(document, 'numRuntimeErrorTestSuites');
    const vitest = claimed === undefined;
    const success = own(document, 'success') === true;
    for (const file of files) {
      if (readFile(file, tally, { vitest, success })) unloaded += 1;
      const stamp = millis(own(file, 'endTime'));
      if (stamp !== undefined && stamp > (end ?? 0)) end = stamp;
    }
    const runtime = typeof claimed === 'number' ? count(claimed, 'numRuntimeErrorTestSuites') : 0;
    for (let more = unloaded; more < runtime; more++)
      tally.outside('a test file did not load, and is not in the report');
    if (own(document, 'wasInterrupted') === true) tally.problem('the run was interrupted: not every test was run');
    const totals = {
      tests: count(own(document, 'numTotalTests'), 'numTotalTests'),
      // Files that did not load are no failed tests.
      broken: count(own(document, 'numFailedTests'), 'numFailedTests') + Math.max(unloaded, runtime),
    };
    if (!success && tally.cases > 0 && tally.broken === 0 && totals.broken === 0)
      tally.outside('the run was no success (`success` is not true), and no test says why');
    return { ...tally.finish(totals), ...(end === undefined ? {} : { generatedAt: end }) };
  },
});

/** What is known of the run: its tool, and its verdict. */
interface Run {
  readonly vitest: boolean;
  readonly success: boolean;
}

/** Reads the tests of one file; true when the file failed on its own. */
function readFile(file: Json, tally: TestTally, run: Run): boolean {
  const name = text(own(file, 'name'));
  const before = tally.broken;
  let idle = false;
  for (const test of list(own(file, 'assertionResults'), 'assertionResults')) {
    const status = statusOf(test, run);
    idle ||= status === 'skipped';
    const duration = own(test, 'duration');
    const suites = own(test, 'ancestorTitles');
    const title = text(own(test, 'title')) ?? '';
    tally.add(
      status,
      {
        ...(name === undefined ? {} : { file: name }),
        // Vitest 1 has an empty suite around all others.
        suites: isList(suites) ? suites.flatMap((one) => text(one) || []) : [],
        test: title,
        also: [text(own(test, 'fullName'))?.trim() ?? title],
      },
      { seconds: typeof duration === 'number' ? duration / 1000 : undefined, flaky: repeated(test) },
    );
  }
  const status = text(own(file, 'status'));
  if (tally.broken > before || (status !== 'failed' && status !== undefined)) return false;
  // Vitest before 1.0 called a file `failed` when a test in it was skipped.
  if (run.vitest && run.success && idle && own(file, 'message') === '') return false;
  tally.outside(
    `the file ${said(name) ?? 'without a name'} failed outside of its tests${andSaid(headline(own(file, 'message')))}`,
    { ...(name === undefined ? {} : { file: name }), suites: [] },
  );
  return true;
}

function statusOf(test: Json, { vitest }: Run): TestStatus {
  const status = text(own(test, 'status')) ?? '';
  if (vitest && status === 'pending') return 'error';
  return (Object.hasOwn(STATUSES, status) ? STATUSES[status] : undefined) ?? 'error';
}

function repeated(test: Json): boolean {
  const invocations = own(test, 'invocations');
  const messages = own(test, 'failureMessages');
  return (typeof invocations === 'number' && invocations > 1) || (isList(messages) && messages.length > 0);
}

/** Jest begins with `● Test suite failed to run`, which says nothing more than the status does. */
function headline(message: Json | undefined): string | undefined {
  return text(message)?.replace(/^[^\n]*Test suite failed to run[^\n]*\n+/, '');
}
