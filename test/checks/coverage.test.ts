import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeCriterion, loadMistakes, NOW } from '../support/judge-criterion.ts';
import { memoryFiles } from '../support/memory-files.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/coverage/${name}`, import.meta.url));
const files = memoryFiles(
  {
    'full.info': fixture('lcov/c8-passing.info'),
    'part.info': fixture('lcov/c8-partial.info'),
    'no-branches.xml': fixture('cobertura/coverage.py-without-branches.xml'),
    'two-sources.xml': fixture('cobertura/coverage.py-two-sources.xml'),
    'nothing.json': fixture('istanbul-summary/nyc-nothing.json'),
    'summary.json': fixture('istanbul-summary/c8-passing.json'),
    'error.json': '{"error":{"code":"ENOCOVERAGE"}}',
    'junit.xml': '<testsuites><testsuite><testcase name="a"/></testsuite></testsuites>',
    'committed.info': { bytes: fixture('lcov/c8-passing.info'), modifiedAt: NOW, tracked: true },
    'old.info': { bytes: fixture('lcov/c8-passing.info'), modifiedAt: NOW - 90_000 },
  },
  NOW,
);
const judged = (options: string, bounds: string, context = {}) =>
  judgeCriterion(`coverage: ${options}\n${bounds}`, { files }, context);

const LIES: readonly [name: string, options: string, bounds: string, state: string, cause: string | null][] = [
  ['C01 no report', 'missing.info', 'go: { lines: ">= 0%" }', 'unknown', 'missing'],
  ['C02 one of two reports is not there', '[full.info, missing.info]', 'go: { lines: ">= 80%" }', 'unknown', 'missing'],
  ['C02 one of two reports covers nothing', '[full.info, nothing.json]', 'go: { lines: ">= 80%" }', 'unknown', 'empty'],
  ['C07 an error document', 'error.json', 'go: { lines: ">= 80%" }', 'unknown', 'invalid'],
  ['C10 nothing to cover is no 100 %', 'nothing.json', 'go: { lines: ">= 80%" }', 'unknown', 'empty'],
  ['C10 no branches are no 100 %', 'no-branches.xml', 'go: { branches: ">= 80%" }', 'unknown', 'no-fact'],
  ['C10 a flag on what is not measured', 'no-branches.xml', 'caution: { branches: "< 80%" }', 'unknown', 'no-fact'],
  ['a file that is in the totals only', 'two-sources.xml', 'go: { lines: ">= 80%" }', 'no-go', null],
  ['one run, in two of its reports', '[full.info, summary.json]', 'go: { lines: ">= 80%" }', 'unknown', 'ambiguous'],
  ['a test report', 'junit.xml', 'go: { lines: ">= 0%" }', 'unknown', 'invalid'],
  ['one file is below the limit', 'part.info', 'go: { lines: ">= 80%", lowest-file: ">= 81%" }', 'no-go', null],
];

describe('coverage: lies', () => {
  it.each(LIES)('%s', async (_, options, bounds, state, cause) => {
    expect(await judged(options, bounds)).toMatchObject({ state, cause });
  });
  it('C14 a committed report is stale under Actions', async () => {
    const bounds = 'go: { lines: ">= 80%" }';
    expect(await judged('committed.info', bounds, { actions: true })).toMatchObject({
      state: 'unknown',
      cause: 'stale',
    });
    expect((await judged('{ report: committed.info, tracked: true }', bounds, { actions: true })).state).toBe('go');
  });
  it('C15 an old report is stale', async () => {
    const bounds = 'go: { lines: ">= 80%" }';
    expect(await judged('old.info', bounds, { actions: true })).toMatchObject({ state: 'unknown', cause: 'stale' });
    expect(await judged('{ report: old.info, max-age: 1h }', bounds)).toMatchObject({
      state: 'unknown',
      cause: 'stale',
    });
  });
});

describe('coverage: measures', () => {
  it.each([
    ['enough', 'full.info', 'go: { lines: ">= 80%", branches: ">= 70%", functions: "== 100%" }', 'go'],
    ['too little', 'part.info', 'go: { lines: ">= 90%" }', 'no-go'],
    ['in between', 'part.info', 'go: { lines: ">= 90%" }\ncaution: { lines: "80% .. 90%" }', 'caution'],
    ['a part and the rest of it', '[part.info, full.info]', 'go: { lines: "== 100%", lines-total: 29 }', 'go'],
    [
      'a floor of what must be there',
      'full.info',
      'enough: { lines-total: ">= 1000" }\ngo: { lines: ">= 80%" }',
      'unknown',
    ],
  ])('%s', async (_, options, bounds, state) => {
    expect((await judged(options, bounds)).state).toBe(state);
  });
});

const SHOP = [
  ['SF:src/price.ts', 'DA:1,1', 'DA:2,0', 'DA:3,1', 'DA:9,1', 'end_of_record'],
  ['SF:src/order.ts', 'DA:1,0', 'end_of_record', ''],
]
  .map((lines) => lines.join('\n'))
  .join('\n');
const hunk = (path: string, start: number, count: number) =>
  `diff --git a/${path} b/${path}\nindex 83db48f..bf2a5b1 100644\n--- a/${path}\n+++ b/${path}\n@@ -${start},0 +${start},${count} @@\n${'+x\n'.repeat(count)}`;
const changes = memoryFiles(
  {
    'lcov.info': SHOP,
    'profile.out': 'mode: set\nexample.com/shop/price.go:2.10,4.2 2 1\nexample.com/shop/price.go:6.10,8.2 1 0\n',
    'summary.json': fixture('istanbul-summary/c8-passing.json'),
    'three.diff': hunk('src/price.ts', 1, 3),
    'new.diff': hunk('src/price.ts', 3, 1) + hunk('src/new.ts', 1, 50),
    'comment.diff': hunk('src/price.ts', 20, 2) + hunk('README.md', 1, 1),
    'cut.diff': hunk('src/price.ts', 1, 3).slice(0, -3),
    'empty.diff': '',
    'go.diff': hunk('price.go', 3, 5),
  },
  NOW,
);

const CHANGED: readonly [name: string, options: string, bounds: string, state: string, cause: string | null][] = [
  ['two of three', 'report: lcov.info, diff: three.diff', '">= 60%"', 'go', null],
  ['two of three, and more is needed', 'report: lcov.info, diff: three.diff', '">= 70%"', 'no-go', null],
  ['of a Go profile, by its blocks', 'report: profile.out, diff: go.diff', '">= 51%"', 'no-go', null],
  ['a new file that no report knows', 'report: lcov.info, diff: new.diff', '">= 60%"', 'unknown', 'missing'],
  ['the same, exempt', 'report: lcov.info, diff: new.diff, except: [src/new.ts]', '">= 60%"', 'go', null],
  ['none that can be covered', 'report: lcov.info, diff: comment.diff', '">= 60%"', 'not-applicable', null],
  ['a diff that was cut', 'report: lcov.info, diff: cut.diff', '">= 0%"', 'unknown', 'invalid'],
  ['an empty diff', 'report: lcov.info, diff: empty.diff', '">= 0%"', 'unknown', 'empty'],
  ['no diff', 'report: lcov.info, diff: gone.diff', '">= 0%"', 'unknown', 'missing'],
  ['a report without lines', 'report: summary.json, diff: three.diff', '">= 0%"', 'unknown', 'no-fact'],
  ['no report', 'report: gone.info, diff: comment.diff', '">= 0%"', 'unknown', 'missing'],
  ['no pull request', 'report: lcov.info', '">= 0%"', 'unknown', 'missing'],
];

describe('coverage: changed lines', () => {
  const run = (options: string, bounds: string, context = {}, files = changes) =>
    judgeCriterion(`coverage: { ${options} }\n${bounds}`, { files }, context);
  it.each(CHANGED)('%s', async (_, options, bound, state, cause) => {
    expect(await run(options, `go: { changed-lines: ${bound} }`)).toMatchObject({ state, cause });
  });
  it('none that can be covered do not hide the other bounds', async () => {
    const bounds = 'go: { lines: ">= 80%", changed-lines: ">= 80%" }';
    expect((await run('report: lcov.info, diff: comment.diff', bounds)).state).toBe('no-go');
  });
  it('what is not known of the change does not hide the other facts', async () => {
    const judged = await run('report: lcov.info, diff: cut.diff', 'go: { lines: ">= 80%", changed-lines: ">= 80%" }');
    expect(judged).toMatchObject({ state: 'no-go', problems: [{ cause: 'invalid' }] });
  });
  it('asks git for the change of the pull request, from where it parted from the base', async () => {
    const asked: unknown[] = [];
    const files = {
      ...changes,
      diffSince: async (...args: unknown[]) => {
        asked.push(args);
        return { root: '/w', text: hunk('src/price.ts', 1, 3) };
      },
    };
    const bounds = 'go: { changed-lines: ">= 60%" }';
    expect((await run('report: lcov.info', bounds, { base: 'b'.repeat(40) }, files)).state).toBe('go');
    expect((await run('report: lcov.info, since: main', bounds, { base: 'b'.repeat(40) }, files)).state).toBe('go');
    expect(asked).toEqual([
      ['b'.repeat(40), true],
      ['main', true],
    ]);
  });
  it('asks nobody when nothing is bound on it', async () => {
    expect((await run('report: lcov.info', 'go: { lines: ">= 0%" }', { base: 'b'.repeat(40) })).state).toBe('go');
  });
});

describe('coverage: mistakes', () => {
  it.each([
    ['two changes', '  diff: a.diff\n  since: main\ngo: { changed-lines: ">= 80%" }', 'both say what changed'],
    ['a change that nothing is bound on', '  since: main\ngo: { lines: ">= 80%" }', 'it would decide nothing'],
    ['an exemption that nothing is bound on', '  except: [a]\ngo: { lines: ">= 80%" }', 'it would decide nothing'],
  ])('%s', async (_, rest, message) => {
    expect((await loadMistakes(`coverage:\n  report: a.info\n${rest}`)).join('\n')).toContain(message);
  });
  it.each([
    ['no bound', '', 'no-bound'],
    ['a percentage without its sign', 'go: { lines: ">= 80" }', 'unit-missing'],
    ['equality on a ratio', 'go: { lines: 80% }', 'equality-unlikely'],
    ['more than there can be', 'go: { lines: "> 100%" }', 'bound-never'],
    ['a fact there is not', 'go: { line: ">= 80%" }', 'unknown-fact'],
  ])('%s', async (_, bounds, id) => {
    expect((await loadMistakes(`coverage: a.info\n${bounds}`)).join('\n')).toContain(id);
  });
});
