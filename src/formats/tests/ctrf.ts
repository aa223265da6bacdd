import type { Json } from '../../core/schema.ts';
import { defineFormat } from '../../kinds/format.ts';
import { TestTally } from '../../kinds/test-tally.ts';
import type { TestStatus, TestsReading } from '../../kinds/tests.ts';
import { millis } from '../../reading/instant.ts';
import { at, count, isList, isObject, list, object, own, text } from '../../reading/value.ts';

const STATUSES: Readonly<Record<string, TestStatus>> = {
  passed: 'passed',
  failed: 'failed',
  skipped: 'skipped',
  pending: 'skipped',
};
/** What the tool's own word says of a test that CTRF has no status for; Jest's `todo` becomes `other`. */
const IDLE = /^(?:todo|skipped|pending|disabled|ignored|notrun|not run)$/i;

/**
 * The Common Test Report Format, written by the `…-ctrf-json-reporter` packages: https://ctrf.io/docs/specification.
 * `duration` is in milliseconds, `start` and `stop` are milliseconds since 1970. `other` is a status that the reporter has
 * no word for, an interrupted test for example: it counts as an error unless `rawStatus` says that the test did not run.
 * `flaky: true` on a passed test is CTRF's mark of a test that passed only when repeated.
 */
export default defineFormat<TestsReading>()({
  id: 'ctrf',
  kind: 'tests',
  shape: 'json',
  summary: 'CTRF, written by the reporters of https://ctrf.io for Jest, Playwright, Cypress and others',
  endMark: 'the end of the JSON document',
  matches: (document) => isObject(at(document, 'results', 'summary')) && isList(at(document, 'results', 'tests')),
  read(document, request): TestsReading {
    const results = object(own(document, 'results'), 'results');
    const summary = object(results.summary, 'results.summary');
    const tally = new TestTally(request?.tests);
    const tests = list(results.tests, 'results.tests');
    for (const test of tests) {
      const duration = own(test, 'duration');
      const file = text(own(test, 'filePath'));
      tally.add(
        statusOf(test),
        {
          ...(file === undefined ? {} : { file }),
          suites: suitesOf(own(test, 'suite')),
          test: text(own(test, 'name')) ?? '',
        },
        {
          seconds: typeof duration === 'number' ? duration / 1000 : undefined,
          flaky: own(test, 'flaky') === true,
        },
      );
    }
    const claimed = count(summary.failed, 'results.summary.failed') + unlisted(summary.other, tests, tally.broken);
    const reading = tally.finish({ tests: count(summary.tests, 'results.summary.tests'), broken: claimed });
    const name = text(at(results, 'tool', 'name'));
    const version = text(at(results, 'tool', 'version'));
    const stop = millis(summary.stop);
    return {
      ...reading,
      ...(name === undefined ? {} : { tool: version === undefined ? name : `${name} ${version}` }),
      ...(stop === undefined ? {} : { generatedAt: stop }),
    };
  },
});

/** Tests of another outcome that only the summary knows, over what is `broken` already: nobody can say that they went well. */
function unlisted(other: Json | undefined, tests: readonly Json[], broken: number): number {
  const listed = tests.filter((test) => !Object.hasOwn(STATUSES, text(own(test, 'status')) ?? '')).length;
  const missing = other === undefined ? 0 : count(other, 'results.summary.other') - listed;
  return missing > 0 ? missing + broken - tests.filter((test) => own(test, 'status') === 'failed').length : 0;
}

function statusOf(test: Json): TestStatus {
  const status = text(own(test, 'status')) ?? '';
  if (Object.hasOwn(STATUSES, status)) return STATUSES[status] ?? 'error';
  return IDLE.test(text(own(test, 'rawStatus')) ?? '') ? 'skipped' : 'error';
}

/** A list in the newer specification; older reporters join the names with ` > `. */
function suitesOf(suite: Json | undefined): string[] {
  if (isList(suite)) return suite.flatMap((name) => text(name) ?? []);
  return text(suite)?.split(' > ') ?? [];
}
