import type { Json } from '../../core/schema.ts';
import { defineFormat } from '../../kinds/format.ts';
import { TestTally } from '../../kinds/test-tally.ts';
import type { TestNames, TestStatus, TestsReading } from '../../kinds/tests.ts';
import { instant } from '../../reading/instant.ts';
import { andSaid, said } from '../../reading/said.ts';
import { at, count, isList, isObject, list, object, own, text } from '../../reading/value.ts';

/**
 * Mocha's reporter `json`: https://mochajs.org/#json. Durations are milliseconds. Tests are in `passes`, `failures` and `pending`; a
 * failed hook is in `failures` only, and not in `tests`. A test that passed with a `currentRetry` above 0 failed before: Mocha's
 * own `retries`.
 */
export default defineFormat<TestsReading>()({
  id: 'mocha',
  kind: 'tests',
  shape: 'json',
  summary: "Mocha's reporter `json`",
  endMark: 'the end of the JSON document',
  matches: (document) =>
    isObject(at(document, 'stats')) &&
    ['tests', 'passes', 'failures', 'pending'].every((key) => isList(own(document, key))),
  read(document, request): TestsReading {
    const stats = object(own(document, 'stats'), 'stats');
    const tally = new TestTally(request?.tests);
    for (const [key, status] of [
      ['passes', 'passed'],
      ['failures', 'failed'],
      ['pending', 'skipped'],
    ] as const)
      for (const test of list(own(document, key), key)) readTest(test, status, tally);
    const end = instant(stats.end);
    return {
      ...tally.finish({ tests: count(stats.tests, 'stats.tests'), broken: count(stats.failures, 'stats.failures') }),
      ...(end === undefined ? {} : { generatedAt: end }),
    };
  },
});

function readTest(test: Json, status: TestStatus, tally: TestTally): void {
  const title = text(own(test, 'title')) ?? '';
  const full = text(own(test, 'fullTitle')) ?? title;
  const file = text(own(test, 'file'));
  const suite = full.endsWith(` ${title}`) ? [full.slice(0, -title.length - 1)] : [];
  const names: TestNames = { ...(file === undefined ? {} : { file }), suites: suite };
  if (status === 'failed' && /^"(?:before|after) (?:all|each)" hook\b/.test(title)) {
    tally.outside(`${said(title)} failed${andSaid(at(test, 'err', 'message'))}`, names);
    return;
  }
  const duration = own(test, 'duration');
  const retry = own(test, 'currentRetry');
  tally.add(
    status,
    { ...names, test: title, also: [full] },
    {
      seconds: typeof duration === 'number' ? duration / 1000 : undefined,
      flaky: typeof retry === 'number' && retry > 0,
    },
  );
}
