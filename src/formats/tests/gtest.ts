import type { Json } from '../../core/schema.ts';
import { defineFormat } from '../../kinds/format.ts';
import { TestTally } from '../../kinds/test-tally.ts';
import type { TestStatus, TestsReading } from '../../kinds/tests.ts';
import { instant } from '../../reading/instant.ts';
import { count, isList, list, own, text } from '../../reading/value.ts';

/**
 * GoogleTest's `--gtest_output=json`: https://google.github.io/googletest/advanced.html#generating-a-json-report. `time` is text in seconds
 * (`0.015s`). A test failed when it has `failures`; whether it ran is in `status` and `result`.
 */
export default defineFormat<TestsReading>()({
  id: 'gtest',
  kind: 'tests',
  shape: 'json',
  summary: 'GoogleTest, `--gtest_output=json`',
  endMark: 'the end of the JSON document',
  matches: (document) =>
    isList(own(document, 'testsuites')) &&
    own(document, 'failures') !== undefined &&
    own(document, 'tests') !== undefined,
  read(document, request): TestsReading {
    const tally = new TestTally(request?.tests);
    for (const suite of list(own(document, 'testsuites'), 'testsuites')) {
      const name = text(own(suite, 'name')) ?? '';
      for (const test of list(own(suite, 'testsuite'), 'testsuite')) readTest(test, name, tally);
    }
    const broken = count(own(document, 'failures'), 'failures') + count(own(document, 'errors') ?? 0, 'errors');
    const stamp = instant(own(document, 'timestamp'));
    return {
      ...tally.finish({ tests: count(own(document, 'tests'), 'tests'), broken }),
      ...(stamp === undefined ? {} : { generatedAt: stamp }),
    };
  },
});

function readTest(test: Json, suite: string, tally: TestTally): void {
  const name = text(own(test, 'name')) ?? '';
  const time = /^(\d+(?:\.\d+)?)s$/.exec(text(own(test, 'time')) ?? '')?.[1];
  const file = text(own(test, 'file'));
  tally.add(
    statusOf(test),
    { ...(file === undefined ? {} : { file }), suites: [suite], test: name, also: [`${suite}.${name}`] },
    { seconds: time === undefined ? undefined : Number.parseFloat(time) },
  );
}

function statusOf(test: Json): TestStatus {
  const failures = own(test, 'failures');
  if (isList(failures) && failures.length > 0) return 'failed';
  if (failures !== undefined && !isList(failures)) return 'error';
  const [status, result] = [own(test, 'status'), own(test, 'result')];
  if (status === 'NOTRUN' || result === 'SUPPRESSED' || result === 'SKIPPED') return 'skipped';
  // Before 1.10 there is no `result`.
  return status === 'RUN' && (result === 'COMPLETED' || result === undefined) ? 'passed' : 'error';
}
