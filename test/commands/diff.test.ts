import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, spawn } from '../support/cli.ts';
import { desk, junit } from '../support/desk.ts';
import { expectGolden } from '../support/golden.ts';
import type { Workspace } from '../support/workspace.ts';

const BEFORE = `version: 1
name: Pilot
roles: { sre: [ "@octocat" ], qa: [ "@hubot" ] }
criteria:
  - id: tests
    title: Tests pass
    tests: { report: good.xml }
    go: { executed: ">= 2" }
  - id: p95
    title: P95 latency under load
    load-test: { report: reports/k6.json }
    enough: { requests: ">= 1000" }
    go: { p95: "< 500ms", error-rate: "< 1%" }
  - id: rollback
    title: Rollback rehearsed
    sign-off: [ sre, qa ]
  - id: queue
    title: Queue drained
    data: { file: q.json, facts: { depth: "$.depth" } }
    go: { depth: "<= baseline" }
`;
const AFTER = `version: 1
name: Pilot launch
roles: { sre: [ "@octocat", "@mallory" ], qa: [ "@hubot" ] }
waivers:
  - { criterion: p95, covers: [ missing ], reason: r, by: "@a", approved-by: "@b", from: 2026-11-01, until: 2026-12-01 }
criteria:
  - id: tests
    title: Tests pass
    tests: { report: good.xml }
    go: { executed: ">= 3", failed: any }
  - id: p95
    title: P95 latency under load, measured by k6 from two regions at the same time of day
    level: advisory
    load-test: { report: reports/k6.json }
    enough: { requests: ">= 100" }
    go: { p95: "< 800ms", error-rate: "< 1%" }
  - id: rollback
    title: Rollback rehearsed
    sign-off: sre
  - id: queue
    title: Queue drained
    data: { file: q.json, facts: { depth: "$.depth" } }
    go: { depth: "<= baseline + 5" }
  - id: audit
    title: No critical vulnerabilities
    audit: audit.json
`;

let folder: Workspace;
const diff = (...argv: string[]) => call({ cwd: folder.root }, 'diff', ...argv);
beforeAll(async () => {
  folder = desk();
  folder.write('before.yml', BEFORE);
  folder.write('after.yml', AFTER);
  folder.write('spaced.yml', `# the same\n${BEFORE.replaceAll(': { report: good.xml }', ': good.xml')}`);
  const results = (name: string, ...argv: string[]) => call({ cwd: folder.root }, 'check', ...argv, '--results', name);
  await results('go.json', '-c', 'go.yml');
  await results('hold.json', '-c', 'hold.yml');
  await results('two.json', '-c', 'go.yml', '-c', 'hold.yml');
  folder.write('good.xml', junit(5, 2));
  await results('worse.json', '-c', 'go.yml');
  folder.write('good.xml', junit(3, 0));
  folder.write('cut.json', '{\n  "schema": "gonogo.results/v1",\n  "tool": {');
  folder.write('checklist.json', JSON.stringify({ version: 1, criteria: [{ title: 'T', tests: 'good.xml' }] }));
});
afterAll(() => folder.remove());

describe('two checklists', () => {
  it('as people read it: worst first, in words and shapes', async () => {
    const { code, stdout, stderr } = await diff('before.yml', 'after.yml');
    expect([code, stderr]).toEqual([1, '']);
    expectGolden('diff/checklists.txt', stdout);
  });
  it('on a narrow terminal without Unicode', async () => {
    const environment = { COLUMNS: '60', LC_ALL: 'C' };
    const { stdout } = await call({ cwd: folder.root, environment }, 'diff', 'before.yml', 'after.yml');
    expectGolden('diff/checklists-60.txt', stdout);
    expect(stdout).toMatch(/^[\x20-\x7e\n]+$/);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  });
  it('in colours, which say nothing that words do not', async () => {
    const { stdout } = await call({ cwd: folder.root, isTTY: true, columns: 200 }, 'diff', 'before.yml', 'after.yml');
    const plain = await call({ cwd: folder.root, environment: { COLUMNS: '200' } }, 'diff', 'before.yml', 'after.yml');
    expect(stdout).toContain('\u001b[31m▼\u001b[39m');
    expect(stdout.replace(/\u001b\[\d+m/g, '')).toBe(plain.stdout);
  });
  it('as Markdown', async () =>
    expectGolden('diff/checklists.md', (await diff('before.yml', 'after.yml', '--format', 'markdown')).stdout));
  it('as JSON', async () => {
    const { stdout } = await diff('before.yml', 'after.yml', '--format', 'json');
    const document = JSON.parse(stdout);
    expect(document).toMatchObject({
      kind: 'checklists',
      same: false,
      before: { file: 'before.yml', name: 'Pilot', criteria: 4 },
      after: { file: 'after.yml', name: 'Pilot launch', criteria: 5 },
    });
    expect(document.changes[0]).toEqual({
      effect: 'looser',
      about: 'role',
      criterion: null,
      what: '`@mallory` may sign as `sre`',
    });
  });
  it.each(['text', 'markdown', 'json'])('the same, written otherwise, is exit 0 (%s)', async (format) => {
    const { code, stdout } = await diff('before.yml', 'spaced.yml', '--format', format);
    expect([code, /asks the same/i.test(stdout)]).toEqual([0, true]);
  });
  it('a checklist may be JSON', async () => expect((await diff('checklist.json', 'checklist.json')).code).toBe(0));
});

describe('two results', () => {
  it('what flipped, and by how much facts moved', async () => {
    const { code, stdout, stderr } = await diff('go.json', 'worse.json');
    expect([code, stderr]).toEqual([1, '']);
    expectGolden('diff/results.txt', stdout);
  });
  it('as Markdown', async () =>
    expectGolden('diff/results.md', (await diff('go.json', 'worse.json', '--format', 'markdown')).stdout));
  it('as JSON', async () =>
    expect(JSON.parse((await diff('go.json', 'worse.json', '--format', 'json')).stdout)).toMatchObject({
      kind: 'results',
      same: false,
      checklists: [{ file: 'go.yml', before: 'GO', after: 'NO-GO', verdict: 'worse', criteria: [{ flip: 'worse' }] }],
    }));
  it('the same are exit 0', async () => {
    const { code, stdout } = await diff('go.json', 'go.json');
    expect([code, stdout]).toEqual([0, 'Launch   go.yml\nGO, as before\n']);
  });
  it('another checklist is said', async () =>
    expect((await diff('go.json', 'hold.json')).stdout).toContain('the checklist is not the same ('));
  it('one of several', async () => {
    const { stdout } = await diff('two.json', 'hold.json');
    expect(stdout).toContain('HOLD, as before');
    expect(stdout).toContain('GO → nothing (worse)\n  only one of the two has results of this checklist');
  });
});

describe('wrong calls are exit 2, and nothing is said on standard output', () => {
  const rows: readonly [name: string, argv: readonly string[], message: RegExp][] = [
    ['nothing to compare', [], /name the two checklists or the two results documents/],
    ['one file', ['before.yml'], /name the two checklists or the two results documents/],
    [
      'three files',
      ['before.yml', 'after.yml', 'go.yml'],
      /compares two files, and does not know what to do with `go\.yml`/,
    ],
    ['one of each', ['go.json', 'go.yml'], /`go\.json` is a results document and `go\.yml` is a checklist/],
    [
      'one of each, the other way',
      ['go.yml', 'go.json'],
      /`go\.json` is a results document and `go\.yml` is a checklist/,
    ],
    [
      'nothing there',
      ['befor.yml', 'after.yml'],
      /`befor\.yml` cannot be read: there is no such file; did you mean `before\.yml`\?/,
    ],
    ['a folder', ['.', 'after.yml'], /it is a folder/],
    ['half a results document', ['cut.json', 'go.json'], /`cut\.json` is not valid JSON/],
    ['neither', ['good.xml', 'after.yml'], /good\.xml/],
    ['an unknown format', ['before.yml', 'after.yml', '--format', 'yaml'], /`--format yaml` is not known/],
  ];
  it.each(rows)('%s', async (_, argv, message) => {
    const { code, stdout, stderr } = await diff(...argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
  it('a checklist with a mistake', async () => {
    folder.write('broken.yml', BEFORE.replace('title: Tests', 'titel: Tests'));
    const { code, stderr } = await diff('before.yml', 'broken.yml');
    expect(code).toBe(2);
    expect(stderr).toContain('broken.yml:6:5: error[unknown-key]');
  });
});

it('hostile words give the runner no commands', async () => {
  folder.write('hostile.yml', BEFORE.replace('Tests pass', '"::error::x ##[error]y"').replace('Queue', '"\\e[31mQ"'));
  for (const format of ['text', 'markdown', 'json']) {
    const { stdout } = await diff('before.yml', 'hostile.yml', '--format', format);
    expect(stdout).not.toMatch(/^\s*::|##\[|\u001b/m);
  }
});

it('the bundle', () => {
  expect(spawn({ cwd: folder.root }, 'diff', 'before.yml', 'after.yml')).toMatchObject({ code: 1, stderr: '' });
  expect(spawn({ cwd: folder.root }, 'diff', 'go.json', 'worse.json')).toMatchObject({ code: 1, stderr: '' });
  expect(spawn({ cwd: folder.root }, 'diff', 'go.json', 'none.yml').code).toBe(2);
});
