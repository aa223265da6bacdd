import type { Json } from '../../core/schema.ts';
import { defineFormat } from '../../kinds/format.ts';
import { TestTally } from '../../kinds/test-tally.ts';
import type { TestNames, TestStatus, TestsReading } from '../../kinds/tests.ts';
import { instant } from '../../reading/instant.ts';
import { andSaid, said } from '../../reading/said.ts';
import { at, count, isList, isObject, list, object, own, text } from '../../reading/value.ts';

/**
 * The JSON of mochawesome, for Mocha and Cypress: https://github.com/adamgruber/mochawesome. Durations are milliseconds.
 * A failed hook is in no total but `stats.other`, and the tests behind it are `skipped`, so hooks are read too. It does not
 * mark retries, so none is known. Before version 4 there is one suite around all, `suites`, in place of the list `results`.
 */
export default defineFormat<TestsReading>()({
  id: 'mochawesome',
  kind: 'tests',
  shape: 'json',
  summary: 'mochawesome, for Mocha and Cypress',
  endMark: 'the end of the JSON document',
  matches: (document) =>
    at(document, 'stats', 'testsRegistered') !== undefined &&
    (isList(own(document, 'results')) || isObject(own(document, 'suites'))),
  read(document, request): TestsReading {
    const stats = object(own(document, 'stats'), 'stats');
    const tally = new TestTally(request?.tests);
    // Of a run in which no file has a test, mochawesome writes `false` for the root suite.
    const roots = own(document, 'results') ?? [object(own(document, 'suites'), 'suites')];
    for (const root of list(roots, 'results')) if (root !== false) readSuite(root, [], tally);
    const other = stats.other === undefined ? 0 : count(stats.other, 'stats.other');
    const end = instant(stats.end);
    const version = text(at(document, 'meta', 'mocha', 'version'));
    return {
      ...tally.finish({
        tests: count(stats.tests, 'stats.tests'),
        broken: count(stats.failures, 'stats.failures') + other,
      }),
      ...(version === undefined ? {} : { tool: `mocha ${version}` }),
      ...(end === undefined ? {} : { generatedAt: end }),
    };
  },
});

function readSuite(suite: Json, around: readonly string[], tally: TestTally): void {
  const title = text(own(suite, 'title'));
  const path = text(own(suite, 'file'))?.replace(/^\//, '');
  const names: TestNames = { ...(path ? { file: path } : {}), suites: title ? [...around, title] : around };
  for (const key of ['beforeHooks', 'afterHooks'])
    for (const hook of list(own(suite, key) ?? [], key)) if (failed(hook)) brokenHook(hook, names, tally);
  for (const test of list(own(suite, 'tests'), 'tests')) {
    if (own(test, 'isHook') === true) {
      if (failed(test)) brokenHook(test, names, tally);
      continue;
    }
    const duration = own(test, 'duration');
    const name = text(own(test, 'title')) ?? '';
    tally.add(
      statusOf(test),
      { ...names, test: name, also: [text(own(test, 'fullTitle')) ?? name] },
      { seconds: typeof duration === 'number' ? duration / 1000 : undefined },
    );
  }
  for (const inner of list(own(suite, 'suites'), 'suites')) readSuite(inner, names.suites, tally);
}

function failed(hook: Json): boolean {
  return own(hook, 'fail') === true || own(hook, 'state') === 'failed';
}

function brokenHook(hook: Json, names: TestNames, tally: TestTally): void {
  tally.outside(`${said(own(hook, 'title')) ?? 'a hook'} failed${andSaid(at(hook, 'err', 'message'))}`, names);
}

function statusOf(test: Json): TestStatus {
  if (failed(test)) return own(test, 'timedOut') === true ? 'error' : 'failed';
  if (own(test, 'pending') === true || own(test, 'skipped') === true) return 'skipped';
  return own(test, 'pass') === true ? 'passed' : 'error';
}
