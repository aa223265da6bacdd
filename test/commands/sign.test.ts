import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { call, spawn } from '../support/cli.ts';
import { checklist, desk } from '../support/desk.ts';
import type { Workspace } from '../support/workspace.ts';

const RECORD = '.gonogo/signoffs.ndjson';
let folder: Workspace;
beforeEach(() => {
  folder = desk();
  folder.write(
    '.github/gonogo.yml',
    checklist(
      '  - group: Readiness',
      '    criteria:',
      '      - title: Rollback rehearsed',
      '        sign-off: [ sre, qa ]',
      '      - title: Backup restored',
      '        done: sre',
      '      - title: Satisfaction',
      '        sign-off: qa',
      '        go: { value: ">= 4" }',
      '  - title: Tests pass',
      '    tests: good.xml',
    ),
  );
});
afterEach(() => folder.remove());

const environment = { USER: 'monalisa', HOME: '/nonexistent' };
const sign = (...argv: string[]) => call({ cwd: folder.root, environment }, 'sign', ...argv);
const check = async (id: string) =>
  (await call({ cwd: folder.root, environment }, 'check', '--only', id)).stdout.split('\n');
const stateOf = async (id: string) =>
  / ([a-z-]+) /.exec((await check(id)).find((line) => line.includes(id)) ?? '')?.[1];
const recorded = (): Record<string, unknown>[] => {
  try {
    return readFileSync(folder.path(RECORD), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  } catch {
    return [];
  }
};

describe('sign', () => {
  it('records who, as what, when, of which files and words', async () => {
    const said = await sign('rollback-rehearsed', '--as', 'sre', '--by', 'Mona', '--note', 'went well');
    expect(said).toEqual({
      code: 0,
      stdout: `signed rollback-rehearsed as sre by Mona in ${RECORD}\n`,
      stderr: '',
    });
    expect(recorded()).toEqual([
      {
        kind: 'sign',
        criterion: 'rollback-rehearsed',
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
        role: 'sre',
        by: 'Mona',
        at: '2026-11-21T12:00:00Z',
        tree: expect.stringMatching(/^[0-9a-f]{64}$/),
        note: 'went well',
      },
    ]);
  });
  it('is still pending until every role has signed, then go; a change of the files takes it back', async () => {
    await sign('rollback-rehearsed', '--as', 'sre', '--by', 'Mona');
    expect((await check('rollback-rehearsed')).join('\n')).toContain(
      'not signed by `qa`: gonogo sign rollback-rehearsed --as qa ',
    );
    // Nobody fills two roles.
    await sign('rollback-rehearsed', '--as', 'qa', '--by', 'mona');
    expect(await stateOf('rollback-rehearsed')).toBe('pending');
    await sign('rollback-rehearsed', '--as', 'qa', '--by', 'Hugo');
    expect(await stateOf('rollback-rehearsed')).toBe('go');
    folder.write('new.txt');
    expect(await stateOf('rollback-rehearsed')).toBe('pending');
  });
  it('a task is reported, and stands when files change', async () => {
    expect((await sign('backup-restored', '--as', 'sre')).stdout).toBe(
      `reported backup-restored as sre by monalisa in ${RECORD}\n`,
    );
    folder.write('new.txt');
    expect(await stateOf('backup-restored')).toBe('go');
  });
  it('what a group asks of the role, at once', async () => {
    const { stdout } = await sign('readiness', '--as', 'sre');
    expect(stdout).toBe(
      `signed rollback-rehearsed as sre by monalisa in ${RECORD}\nreported backup-restored as sre by monalisa in ${RECORD}\n`,
    );
  });
  it('takes back', async () => {
    await sign('backup-restored', '--as', 'sre');
    expect((await sign('backup-restored', '--as', 'sre', '--revoke')).stdout).toContain('revoked backup-restored');
    expect(await stateOf('backup-restored')).toBe('pending');
  });
  it('in a rehearsal it counts only in runs with another clock, too', async () => {
    const said = await sign('backup-restored', '--as', 'sre', '--now', '2027-03-01T09:00:00Z');
    expect(said.stdout).toContain('as sre by monalisa, in a rehearsal, in ');
    expect(recorded()).toEqual([expect.objectContaining({ at: '2027-03-01T09:00:00Z', simulated: true })]);
    expect(await stateOf('backup-restored')).toBe('pending');
    const at = (now: string) =>
      call({ cwd: folder.root, environment }, 'check', '--only', 'backup-restored', '--now', now);
    expect((await at('2027-03-01T08:00:00Z')).stdout).toContain('dated in the future');
    expect((await at('2027-03-01T10:00:00Z')).stdout).toMatch(/^GO /m);
  });
  it('a mark of a rehearsal that is no mark makes a line that counts for nothing', async () => {
    await sign('backup-restored', '--as', 'sre');
    folder.write(RECORD, `${JSON.stringify({ ...recorded()[0], simulated: false })}\n`);
    expect(await stateOf('backup-restored')).toBe('pending');
  });
  it('carries a number, which is judged', async () => {
    await sign('satisfaction', '--as', 'qa', '--value', '3.9', '--by', 'Hugo');
    expect(await stateOf('satisfaction')).toBe('no-go');
    await sign('satisfaction', '--as', 'qa', '--value', '4.3', '--by', 'Hugo');
    expect(await stateOf('satisfaction')).toBe('go');
  });
  it('a checklist elsewhere keeps its record beside it', async () => {
    folder.write('deploy/launch.yml', readFileSync(folder.path('hold.yml')));
    const { stdout } = await sign('rollback-rehearsed', '--as', 'sre', '-c', 'deploy/launch.yml');
    expect(stdout).toContain(`in deploy/${RECORD}`);
  });
  it('a line that is already there stays, also one without an end', async () => {
    folder.write(RECORD, '{"kind":"sign"}');
    await sign('backup-restored', '--as', 'sre');
    expect(await stateOf('backup-restored')).toBe('go');
    expect(recorded()).toHaveLength(2);
  });
});

describe('sign refuses, and records nothing', () => {
  const long = 'x'.repeat(1001);
  const rows: [name: string, argv: string[], message: RegExp][] = [
    ['nothing named', [], /name one criterion or group/],
    ['two things named', ['a', 'b'], /does not know what to do with `b`/],
    ['no role', ['backup-restored'], /say with `--as ROLE` in which role you sign/],
    ['an unknown role', ['backup-restored', '--as', 'sra'], /no role `sra`[\s\S]*did you mean `sre`\?/],
    ['another role', ['backup-restored', '--as', 'qa'], /is signed by sre, not by `qa`/],
    ['a role of nobody', ['vacant', '--as', 'ops', '-c', 'vacant.yml'], /has nobody in it/],
    ['an unknown criterion', ['backup-restord', '--as', 'sre'], /did you mean `backup-restored`\?/],
    ['what evidence judges', ['tests-pass', '--as', 'sre'], /judged by evidence \(`tests`\), not by a signature/],
    ['a group without anything for the role', ['tests', '--as', 'sre', '-c', 'vacant.yml'], /nothing in `tests`/],
    [
      'a login that the role does not have',
      ['backup-restored', '--as', 'sre', '--by', '@mallory'],
      /`@mallory` is not in the role `sre`[\s\S]*@monalisa/,
    ],
    ['a time that is none', ['backup-restored', '--as', 'sre', '--now', 'soon'], /`--now soon` is no time/],
    ['an empty name', ['backup-restored', '--as', 'sre', '--by', ' '], /`--by` is empty/],
    ['a name of two lines', ['backup-restored', '--as', 'sre', '--by', 'a\nb'], /`--by` has line breaks/],
    ['a name that hides', ['backup-restored', '--as', 'sre', '--by', 'a\u202eb'], /characters that nobody sees/],
    ['an empty note', ['backup-restored', '--as', 'sre', '--note', ''], /`--note` is empty/],
    [
      'a long note',
      ['backup-restored', '--as', 'sre', '--note', long],
      /`--note` has 1001 characters; the limit is 1000/,
    ],
    ['no number', ['satisfaction', '--as', 'qa', '--value', 'good'], /`--value good` is no number/],
    ['an endless number', ['satisfaction', '--as', 'qa', '--value', '1e999'], /is no number/],
    ['a checklist that does not load', ['x', '--as', 'sre', '-c', 'good.xml'], /error\[/],
  ];
  it.each(rows)('%s', async (_, argv, message) => {
    folder.write(
      'vacant.yml',
      checklist(
        '  - title: Vacant',
        '    sign-off: ops',
        '  - group: Tests',
        '    criteria:',
        '      - { title: A, tests: good.xml }',
        '      - { title: B, tests: good.xml }',
      ).replace('roles: {', 'roles: { ops: [],'),
    );
    const { code, stdout, stderr } = await sign(...argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(recorded()).toEqual([]);
  });
  it('a member of a team may have any login', async () =>
    expect((await sign('satisfaction', '--as', 'qa', '--by', '@anyone')).code).toBe(0));
  it('a listed login, however it is written', async () =>
    expect((await sign('backup-restored', '--as', 'sre', '--by', '@MonaLisa')).code).toBe(0));
  it('nobody', async () => {
    const said = await call(
      { cwd: folder.root, environment: { HOME: '/nonexistent' } },
      'sign',
      'backup-restored',
      '--as',
      'sre',
    );
    expect(said.code).toBe(2);
    expect(said.stderr).toMatch(/who signs\?[\s\S]*--by NAME/);
  });
});

it('the bundle', () => {
  const world = { cwd: folder.root, environment: { USER: 'monalisa' } };
  expect(spawn(world, 'sign', 'backup-restored', '--as', 'sre', '--by', 'Mona').code).toBe(0);
  expect(spawn(world, 'sign', 'backup-restored', '--as', 'sra').code).toBe(2);
  expect(recorded()).toHaveLength(1);
});
