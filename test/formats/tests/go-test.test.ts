import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

type Event = readonly [action: string, test?: string | undefined, name?: string];
/** Events of the package `p`, unless they name another. */
const events = (...all: readonly Event[]) =>
  all
    .map(([Action, Test, Package = 'p']) => JSON.stringify({ Time: '2026-11-21T08:00:00Z', Action, Package, Test }))
    .join('\n');
const ran = (test: string, verdict = 'pass'): Event[] => [
  ['run', test],
  [verdict, test],
];

formatContract({
  id: 'go-test',
  check: 'tests',
  failing: 'failing.json',
  reports: {
    'failing.json': { total: 6, executed: 5, passed: 3, failed: 2, errors: 0, skipped: 1 },
    'passing.json': { total: 1, passed: 1, failed: 0, errors: 0 },
    'panic.json': { total: 1, failed: 1, passed: 0 },
    'no-build-1.19.json': { passed: 1, failed: 0, errors: 1 },
    'no-build.json': { passed: 1, failed: 0, errors: 1, duration: 0.25 },
    'rerun-passing.json': { total: 6, executed: 5, passed: 5, failed: 0, errors: 0, skipped: 1, flaky: 1 },
    'rerun-failing.json': { total: 6, passed: 4, failed: 1, errors: 0, skipped: 1, flaky: 1 },
  },
  cutAtRecords: true,
  refused: {
    'nothing.json': { cause: 'empty' },
    'no test was run': { content: events(['start'], ['pass']), cause: 'empty' },
    'a package without a verdict': { content: events(['start'], ...ran('TestA')), cause: 'invalid' },
    'a package that only began': {
      content: events(...ran('TestA'), ['pass'], ['start', undefined, 'q']),
      cause: 'invalid',
    },
    'a test without a result, at the end': { content: events(...ran('TestA'), ['run', 'TestB']), cause: 'invalid' },
    'something else in a line': { content: `${events(...ran('TestA'), ['pass'])}\n{"Time":"20`, cause: 'invalid' },
  },
});

const LIES: readonly [name: string, text: string, facts: Record<string, number>][] = [
  ['a package that failed outside of its tests', events(...ran('TestA'), ['fail']), { errors: 1, passed: 1 }],
  ['a test without a result', events(...ran('TestA'), ['run', 'TestB'], ['pass']), { errors: 1, passed: 1 }],
  [
    'a test that failed by itself after its subtests',
    events(['run', 'TestA'], ...ran('TestA/x'), ['fail', 'TestA'], ['fail']),
    { failed: 1, passed: 1 },
  ],
  [
    'a test that passed although a subtest did not',
    events(['run', 'TestA'], ...ran('TestA/x', 'fail'), ['pass', 'TestA'], ['pass']),
    { failed: 1 },
  ],
  [
    'a build that failed and is of no package',
    `{"ImportPath":"q","Action":"build-fail"}\n${events(...ran('TestA'), ['pass'])}`,
    { errors: 1 },
  ],
];

/** What looks like a repetition and does not say so: `-count=2`, the same file written twice, other flags. */
const DOUBTFUL: readonly [name: string, text: string, facts: Record<string, number>][] = [
  [
    'a test that ran twice in one run',
    events(...ran('TestA', 'fail'), ...ran('TestA'), ...ran('TestB'), ['fail']),
    { failed: 1, passed: 2, flaky: 0 },
  ],
  [
    'a whole package that ran twice',
    events(...ran('TestA', 'fail'), ...ran('TestB'), ['fail'], ...ran('TestA'), ...ran('TestB'), ['pass']),
    { failed: 1, passed: 3, flaky: 0 },
  ],
  [
    'a package of one test that ran twice',
    events(...ran('TestA', 'fail'), ['fail'], ...ran('TestA'), ['pass']),
    { failed: 1, passed: 1, flaky: 0 },
  ],
  [
    'a second run with a test that did not fail',
    events(...ran('TestA', 'fail'), ...ran('TestB'), ...ran('TestC'), ['fail'], ...ran('TestA'), ...ran('TestB'), [
      'pass',
    ]),
    { failed: 1, flaky: 0 },
  ],
  [
    'a repetition that fails too',
    events(...ran('TestA', 'fail'), ...ran('TestB'), ['fail'], ...ran('TestA', 'fail'), ['fail']),
    { failed: 1, passed: 1, flaky: 0 },
  ],
  [
    'a repetition that was skipped',
    events(...ran('TestA', 'fail'), ...ran('TestB'), ['fail'], ...ran('TestA', 'skip'), ['pass']),
    { failed: 1, flaky: 0 },
  ],
  [
    'a repetition of only one of two',
    events(...ran('TestA', 'fail'), ...ran('TestB', 'fail'), ['fail'], ...ran('TestA'), ['pass']),
    { failed: 1, passed: 1, flaky: 1 },
  ],
];

describe('go-test: lies', () => {
  it.each([...LIES, ...DOUBTFUL])('%s', async (_, text, facts) => {
    expect(factsOf((await gatherReport('tests', text)).facts)).toMatchObject(facts);
    expect((await judgeReport('tests', text)).state).toBe('no-go');
  });
  it('what the compiler says is quoted', async () => {
    const text = `{"ImportPath":"q","Action":"build-output","Output":"# q\\n"}
{"ImportPath":"q","Action":"build-output","Output":"x.go:1: no\\n"}
{"ImportPath":"q","Action":"build-fail"}
{"Action":"fail","Package":"q","FailedBuild":"q"}
${events(...ran('TestA'), ['pass'])}`;
    expect((await gatherReport('tests', text)).notes?.join()).toContain('it did not build: `x.go:1: no`');
  });
});

describe('go-test: repetitions', () => {
  it.each([
    [
      'a failed test passes',
      events(...ran('TestA', 'fail'), ...ran('TestB'), ['fail'], ...ran('TestA'), ['pass']),
      { failed: 0, passed: 2, flaky: 1 },
    ],
    [
      'only the failed subtest counts again',
      events(
        ['run', 'TestA'],
        ...ran('TestA/x'),
        ...ran('TestA/y', 'fail'),
        ['fail', 'TestA'],
        ...ran('TestB'),
        ['fail'],
        ['run', 'TestA'],
        ...ran('TestA/x'),
        ...ran('TestA/y'),
        ['pass', 'TestA'],
        ['pass'],
      ),
      { failed: 0, passed: 3, flaky: 1 },
    ],
    [
      'a test that failed by itself after its subtests',
      events(
        ['run', 'TestA'],
        ...ran('TestA/x'),
        ['fail', 'TestA'],
        ...ran('TestB'),
        ['fail'],
        ['run', 'TestA'],
        ...ran('TestA/x'),
        ['pass', 'TestA'],
        ['pass'],
      ),
      { failed: 0, passed: 3, flaky: 1 },
    ],
    [
      'at the third try',
      events(...ran('TestA', 'fail'), ...ran('TestB'), ['fail'], ...ran('TestA', 'fail'), ['fail'], ...ran('TestA'), [
        'pass',
      ]),
      { failed: 0, passed: 2, flaky: 1 },
    ],
  ])('%s', async (_, text, facts) => {
    expect(factsOf((await gatherReport('tests', text)).facts)).toMatchObject(facts);
    expect((await judgeReport('tests', text)).state).toBe('go');
  });
});
