import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { factsOf, gatherReport } from '../support/judge-report.ts';

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);
const present = existsSync(new URL('manifest.json', CORPUS));

type Numbers = Readonly<Record<string, number>>;
// biome-ignore lint/suspicious/noExplicitAny: its shape differs by format; each reader below names what it takes.
type Expected = Readonly<Record<string, any>>;
interface Entry {
  readonly path: string;
  readonly format: string;
  readonly expected: Expected;
}
/** What a file must give: facts, or the cause of its being no evidence. */
type Wanted = Numbers | { readonly unknown: string };

const of = (counts: Numbers | undefined, ...keys: readonly string[]) =>
  keys.reduce((sum, key) => sum + (counts?.[key] ?? 0), 0);
const all = (counts: Numbers) => Object.values(counts).reduce((sum, one) => sum + one, 0);
const orEmpty = (facts: Numbers): Wanted =>
  (facts.passed ?? 0) + (facts.failed ?? 0) + (facts.errors ?? 0) === 0 ? { unknown: 'empty' } : facts;

/** The manifest's own words for each format, in ours. Broken is `failed` and `errors` together where it does not tell them apart. */
const READERS: Readonly<Record<string, (expected: Expected) => Wanted>> = {
  'junit-xml': ({ by_child: child, testcases, upstream_expected: upstream }) => {
    if (testcases === 0) return { unknown: of(upstream, 'tests') > 0 ? 'invalid' : 'empty' };
    const broken = of(child, 'failure', 'error');
    return { passed: of(child, 'passed'), skipped: of(child, 'skipped'), broken };
  },
  'ctrf-json': ({ statuses, flaky }) => ({
    passed: of(statuses, 'passed'),
    broken: of(statuses, 'failed'),
    skipped: of(statuses, 'skipped', 'pending', 'other'),
    flaky,
  }),
  'cucumber-json': ({ by_status: by }) => ({
    passed: of(by, 'passed'),
    failed: of(by, 'failed', 'pending', 'undefined'),
    skipped: of(by, 'skipped'),
  }),
  'cucumber-messages': () => ({ passed: 3, failed: 3, skipped: 1 }),
  'dart-json': ({ results }) =>
    orEmpty({
      passed: of(results, 'success'),
      failed: of(results, 'failure'),
      errors: of(results, 'error'),
      skipped: of(results, 'skipped'),
    }),
  'go-test-json': ({ tests_leaf_only: leaf, build_fail: build }) => ({
    passed: of(leaf, 'pass'),
    failed: of(leaf, 'fail'),
    skipped: of(leaf, 'skip'),
    errors: (build as readonly string[]).length,
  }),
  'gtest-json': ({ result, with_failures: failed }) => ({
    passed: of(result, 'COMPLETED') - failed,
    failed,
    skipped: of(result, 'SUPPRESSED', 'SKIPPED'),
  }),
  'jest-json': ({ assertion_statuses: by, files_failed_without_assertions: files }) =>
    orEmpty({ passed: of(by, 'passed'), failed: of(by, 'failed'), skipped: of(by, 'pending', 'todo'), errors: files }),
  'vitest-json': ({ assertion_statuses: by, files_failed_without_assertions: files }) => ({
    passed: of(by, 'passed'),
    failed: of(by, 'failed'),
    skipped: of(by, 'skipped', 'todo'),
    errors: files,
  }),
  'mocha-json': ({ passes, failures, pending }) => ({ passed: passes, broken: failures, skipped: pending }),
  'mochawesome-json': ({ stats }) => ({
    passed: of(stats, 'passes'),
    failed: of(stats, 'failures'),
    errors: of(stats, 'other'),
    skipped: of(stats, 'pending', 'skipped'),
  }),
  'nunit-xml': ({ results, labels, dialect, executed_false: idle, success }) => {
    if (dialect === 'nunit2' && of(results, '(absent)') > 0)
      return { passed: of(success, 'True') || all(results) - idle, broken: of(success, 'False'), skipped: idle };
    const passed = of(results, 'Passed', 'Success', 'Warning');
    const errors = of(labels, 'Error', 'Invalid', 'Cancelled') + of(results, 'Error');
    return { passed, errors, broken: of(results, 'Failed', 'Failure', 'Error') };
  },
  'playwright-json': ({ stats }) => ({
    passed: of(stats, 'expected', 'flaky'),
    broken: of(stats, 'unexpected'),
    skipped: of(stats, 'skipped'),
    flaky: of(stats, 'flaky'),
  }),
  'rspec-json': ({ summary, statuses }) =>
    orEmpty({
      passed: of(statuses, 'passed'),
      failed: of(statuses, 'failed'),
      skipped: of(statuses, 'pending'),
      errors: of(summary, 'errors_outside_of_examples_count'),
    }),
  tap: ({ top_level: by, bail_out: bailed }) =>
    bailed === null
      ? { passed: of(by, 'pass'), failed: of(by, 'fail'), skipped: of(by, 'skip', 'todo') }
      : { unknown: 'invalid' },
  trx: ({ outcomes }) =>
    orEmpty({
      passed: of(outcomes, 'Passed'),
      failed: of(outcomes, 'Failed'),
      errors: of(outcomes, 'Error', 'Aborted', 'Timeout'),
      skipped: of(outcomes, 'NotExecuted', 'NotRunnable'),
    }),
  'xunit-xml': ({ results }) =>
    orEmpty({ passed: of(results, 'Pass'), failed: of(results, 'Fail'), skipped: of(results, 'Skip') }),
};

/** Formats of the corpus that are in none that SPEC lists, and not read. */
const NOT_READ: Readonly<Record<string, string>> = {
  'catch2-json': 'Catch2 writes JUnit and TAP too',
  'otr-xml': 'PHPUnit writes JUnit too',
  'mocha-json-stream': 'the reporter `json` is read',
  'teamcity-text': 'messages for a server, not a report',
  'ctest-dashboard-xml': '`ctest --output-junit` is read',
};

/** Where a reader is meant to differ from the manifest, what it gives instead, and why. */
const DIFFERENT: Readonly<Record<string, readonly [wanted: Wanted, reason: string]>> = {
  'ctrf-json/3-generated-playwright-ctrf.json': [
    { passed: 3, broken: 3, skipped: 2, flaky: 1 },
    'the summary claims one failure more than the tests show, and the larger number is judged',
  ],
  'junit-xml/13-generated-ctest-notrun.xml': [
    { passed: 2, broken: 2, skipped: 2 },
    'what CTest could not run is no skip: "60% tests passed, 2 tests failed out of 5"; a disabled test did not pass',
  ],
  'junit-xml/16-generated-gtest-sid.xml': [
    { passed: 2, broken: 2, skipped: 2 },
    'a disabled test has no child element, and did not pass',
  ],
  'junit-xml/30-EnricoMi-publish-unit-test-result-action-disabled.xml': [
    { passed: 6, broken: 20, skipped: 5 },
    'disabled tests have no child element, and did not pass; upstream counts so too',
  ],
  'junit-xml/60-mikepenz-action-junit-report-testDisabled.xml': [
    { passed: 6, broken: 6, skipped: 10 },
    'disabled tests have no child element, and did not pass',
  ],
  'nunit-xml/6-EnricoMi-publish-unit-test-result-action-NUnit-simple.xml': [
    { passed: 2, broken: 1 },
    'the totals claim a failure, and a suite failed, of which no test is listed',
  ],
  'tap/2-generated-node-test.tap': [
    { passed: 3, failed: 2, skipped: 2 },
    'subtests are counted and not the test around them, which the manifest counts alone',
  ],
  'tap/5-generated-vitest.tap': [
    { passed: 3, failed: 1, skipped: 2 },
    'subtests are counted and not the file around them',
  ],
  'tap/7-generated-tap21.tap': [
    { passed: 2, failed: 1, skipped: 3 },
    'subtests are counted: "total: 6, pass: 2, fail: 1, todo: 1, skip: 2"',
  ],
  'trx/5-EnricoMi-publish-unit-test-result-action-yami_YAMILEX_2015-10-24_04_18_59.trx': [
    { passed: 2, failed: 2, errors: 3, skipped: 19 },
    'a test that is `NotRunnable` is an error, no skip, and the run reports an error of its own',
  ],
};
const { agree, differ } = { agree: [] as string[], differ: [] as string[] };

describe.skipIf(!present)('the corpus of test reports', () => {
  const manifest: readonly Entry[] = present ? JSON.parse(readFileSync(new URL('manifest.json', CORPUS), 'utf8')) : [];
  const entries = manifest.filter((entry) => entry.path.startsWith('test/'));
  it.each(entries.map((entry) => [entry.path, entry] as const))('%s', async (path, { format, expected }) => {
    const evidence = await gatherReport('tests', readFileSync(new URL(path, CORPUS)));
    const facts = factsOf(evidence.facts) as Record<string, number>;
    const broken = (facts.failed ?? 0) + (facts.errors ?? 0);
    const problem = evidence.problems[0];
    // A run that only broke has its errors, and is empty beside.
    const given = { ...facts, broken, ...(problem ? { unknown: problem.cause } : {}) };
    if (Object.hasOwn(NOT_READ, format)) return expect(given).toEqual({ broken: 0, unknown: 'invalid' });
    const reader = READERS[format];
    if (!reader) throw new Error(`nothing is known of ${format}`);
    const name = path.replace('test/', '');
    const wanted = 'parse_error' in expected ? { unknown: 'invalid' } : reader(expected);
    const different = DIFFERENT[name];
    if (different) expect(given).not.toMatchObject(wanted);
    expect(given).toMatchObject(different?.[0] ?? wanted);
    (different ? differ : agree).push(different ? `${name}: ${different[1]}` : name);
  });
  afterAll(() => {
    const read = entries.filter((entry) => !Object.hasOwn(NOT_READ, entry.format)).length;
    process.stdout.write(
      `corpus, tests: ${agree.length} of ${read} files agree, ${differ.length} differ on purpose, ${entries.length - read} are in formats that are not read\n` +
        differ.map((line) => `  ${line}\n`).join(''),
    );
  });
});

it.skipIf(present)('the corpus is not beside this checkout, so none of it was read', () => {
  process.stdout.write('corpus, tests: not there, nothing was compared\n');
});
