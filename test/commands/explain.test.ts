import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../src/core/problem-id.ts';
import { call, spawn } from '../support/cli.ts';
import { checklist, desk } from '../support/desk.ts';
import type { Workspace } from '../support/workspace.ts';

let folder: Workspace;
beforeAll(() => {
  folder = desk();
  folder.write(
    'all.yml',
    checklist(
      '  - group: Quality',
      '    criteria:',
      '      - title: Tests pass',
      '        tests: bad.xml',
      '        enough: { executed: ">= 2" }',
      '        caution: { skipped: "> 2" }',
      '        why: Customers notice.',
      '        runbook: docs/tests.md',
      '        owner: qa',
      '      - title: More tests pass',
      '        tests: good.xml',
      '        tags: [ fast ]',
      '  - title: Rollback rehearsed',
      '    sign-off: [ sre, qa ]',
    ),
  );
});
afterAll(() => folder.remove());
const explain = (...argv: string[]) => call({ cwd: folder.root }, 'explain', ...argv);

describe('of a criterion', () => {
  it('says why, from what, and what to do', async () => {
    const { code, stdout, stderr } = await explain('tests-pass', '-c', 'all.yml');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.replace(/, [^,]+ old, sha256 [0-9a-f]{12}/, '')).toBe(
      [
        'tests-pass: no-go   Tests pass   all.yml:7',
        '  failed = 1, required 0',
        '',
        'Facts',
        '  failed = 1            no-go (go 0, the default)',
        '  errors = 0            go (go 0, the default)',
        '  skipped = 0           go (caution > 2)',
        '  total = 3             not bound',
        '  executed = 3          not bound',
        '  passed = 2            not bound',
        '  flaky = 0             not bound',
        '  pass-rate = 66.67 %   not bound',
        '  duration = 300 ms     not bound',
        '',
        'Enough',
        '  executed ≥ 2',
        '',
        'Sources',
        '  bad.xml (junit), trust: workspace',
        '',
        'Why',
        '  Customers notice.',
        '',
        'To get to go',
        '  failed = 1, required 0',
        '  read docs/tests.md',
        '  ask qa',
        '',
      ].join('\n'),
    );
  });
  it('says what its author wrote for people, line by line, and nothing that a terminal obeys', async () => {
    folder.write(
      'notes.yml',
      checklist(
        '  - title: Tests pass',
        '    tests: good.xml',
        '    notes: "By hand:\\n\\n    npm test \\e[31m\\n\\n::error::no\\n"',
      ),
    );
    const { stdout } = await explain('tests-pass', '-c', 'notes.yml');
    expect(stdout).toContain('\nHow\n  By hand:\n\n      npm test [31m\n\n  :\u200b:error::no\n');
  });
  it('explains every criterion of a group or tag', async () => {
    const { stdout } = await explain('quality', '-c', 'all.yml');
    expect(stdout.match(/^\S+: (?:go|no-go) /gm)).toEqual(['tests-pass: no-go ', 'more-tests-pass: go ']);
    expect((await explain('fast', '-c', 'all.yml')).stdout).toMatch(/^more-tests-pass: go {3}/);
  });
  it('says of a group and of a phase first what its author wrote for people', async () => {
    folder.write(
      'phased.yml',
      [
        'version: 1',
        'name: Phased',
        'phases:',
        '  - id: canary',
        '    title: One site',
        '    notes: "Tell the site first.\\n\\n    ssh site-1 \\e[31m\\n"',
        '    criteria:',
        '      - { title: More tests pass, tests: good.xml }',
        '  - id: full',
        '    title: All sites',
        '    criteria:',
        '      - group: Quality',
        '        notes: "::error::Ask QA."',
        '        criteria:',
        '          - { title: Tests pass, tests: good.xml }',
        '',
      ].join('\n'),
    );
    const phase = await explain('canary', '-c', 'phased.yml');
    expect([phase.code, phase.stderr]).toEqual([0, '']);
    expect(phase.stdout).toMatch(
      /^canary {3}One site {3}phased\.yml\n\n {2}Tell the site first\.\n\n {6}ssh site-1 \[31m\n\nmore-tests-pass: go {3}/,
    );
    expect(phase.stdout).not.toContain('tests-pass: go   Tests');
    const group = await explain('quality', '-c', 'phased.yml');
    expect(group.stdout).toMatch(/^quality {3}Quality {3}phased\.yml\n\n {2}:\u200b:error::Ask QA\.\n\ntests-pass: /);
    expect((await explain('canari', '-c', 'phased.yml')).stderr).toContain('did you mean `gonogo explain canary`?');
  });
  it('is the same from recorded results, without evaluating', async () => {
    await call({ cwd: folder.root }, 'check', '-c', 'all.yml', '--results', 'r.json');
    const { code, stdout } = await explain('rollback-rehearsed', '--results', 'r.json');
    expect(code).toBe(0);
    expect(stdout).toContain('rollback-rehearsed: pending');
    expect(stdout).toContain('unsigned: not signed by `sre` and `qa`');
    expect(stdout).toContain('gonogo sign rollback-rehearsed -c all.yml --as sre (also --as qa)');
    expect(stdout).toContain('The whole: NO-GO');
  });
});

describe('of a problem', () => {
  it.each(Object.keys(PROBLEMS))('%s, without a checklist', async (id) => {
    const { code, stdout, stderr } = await explain(id);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.startsWith(`${id}\n\n  `)).toBe(true);
    expect(stdout).toContain(PROBLEMS[id as keyof typeof PROBLEMS].fix);
  });
});

describe('of nothing there is', () => {
  const rows: [name: string, argv: string[], message: RegExp][] = [
    ['a misspelt criterion', ['test-pass', '-c', 'all.yml'], /did you mean `gonogo explain tests-pass`\?/],
    ['a misspelt problem', ['unknwon-key'], /did you mean `gonogo explain unknown-key`\?/],
    ['a misspelt problem, with a checklist', ['unit-mising', '-c', 'all.yml'], /`gonogo explain unit-missing`\?/],
    ['what is like nothing', ['zebra', '-c', 'all.yml'], /criteria are tests-pass, quality, more-tests-pass, fast/],
    ['what is like nothing, and no checklist', ['zebra'], /error\[checklist-missing\]/],
    ['nothing', [], /name a criterion or the id of an error/],
    ['two things', ['a', 'b'], /does not know what to do with `b`/],
    ['what the results do not have', ['zebra', '--results', 'r.json'], /neither a criterion of `r\.json` nor/],
    ['results that are not there', ['x', '--results', 'rr.json'], /no such file; did you mean `r\.json`\?/],
    ['results that are none', ['x', '--results', 'good.xml'], /`good\.xml` is not valid JSON/],
  ];
  it.each(rows)('%s', async (_, argv, message) => {
    const { code, stdout, stderr } = await explain(...argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});

it('the bundle', () => {
  expect(spawn({ cwd: folder.root }, 'explain', 'unit-missing')).toMatchObject({ code: 0, stderr: '' });
  expect(spawn({ cwd: folder.root }, 'explain', 'unit-mising').code).toBe(2);
});
