import { readFileSync, symlinkSync, utimesSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Results } from '../../src/core/results.ts';
import { verify } from '../../src/core/verify/verify.ts';
import { CALLED, call } from '../support/cli.ts';
import { checklist, desk, junit } from '../support/desk.ts';
import type { Workspace } from '../support/workspace.ts';

const GATE = checklist(
  '  - { title: Good, tests: good.xml, tags: [a] }',
  '  - { title: Bad, tests: bad.xml, tags: [a], level: advisory }',
  '  - { title: Waived, tests: bad.xml, tags: [b] }',
  '  - { title: Slow, tests: { report: good.xml, max-age: 10h }, tags: [b], enough: { executed: ">= 1" } }',
  '  - { title: Signed, sign-off: sre, due: 2026-12-01, tags: [b] }',
  '  - { title: Compared, tests: { report: good.xml, baseline: bad.xml }, go: { executed: "<= baseline" }, tags: [b] }',
  '  - { title: Off, tests: good.xml, if: false, tags: [b] }',
  '  - { title: Present, file: good.xml, go: { age: "< 2d" }, tags: [a] }',
  'waivers:',
  '  - { criterion: waived, covers: [ { failed: "<= 1" } ], reason: r, by: "@a", approved-by: "@b", from: 2026-11-01, until: 2026-12-24 }',
);

let folder: Workspace;
const gonogo = (...argv: string[]) => call({ cwd: folder.root }, ...argv);
const read = (file: string): Results => JSON.parse(readFileSync(folder.path(file), 'utf8'));
const collect = async (only: string, ...more: string[]) => {
  const said = await gonogo('collect', '-c', 'gate.yml', '--only', only, '-o', `shards/${only}/${only}.json`, ...more);
  expect([said.code, said.stderr]).toEqual([0, '']);
};
const decide = (...argv: string[]) => gonogo('decide', '-c', 'gate.yml', '--results', 'decided.json', ...argv);
const stateOf = (id: string) => {
  const found = read('decided.json').criteria.find((one) => one.id === id);
  return [found?.state, found?.cause, found?.message];
};
const edit = (file: string, change: (text: string) => string, to = file) =>
  folder.write(to, change(readFileSync(folder.path(file), 'utf8')));

beforeEach(() => {
  folder = desk();
  folder.write('gate.yml', GATE);
  const written = new Date('2026-11-21T10:00:00Z');
  utimesSync(folder.path('good.xml'), written, written);
});
afterEach(() => folder.remove());

describe('what many gathered, one decides', () => {
  it.each([
    ['a folder', ['shards']],
    ['files', ['shards/a/a.json', 'shards/b/b.json']],
    ['a glob', ['shards/*/*.json']],
    ['the same file by several names', ['shards', './shards/a/a.json', 'shards/**/a.json']],
  ])('%s: as `check` decides', async (_, names) => {
    const whole = await gonogo('check', '-c', 'gate.yml', '--results', 'whole.json');
    await collect('a');
    await collect('b');
    const { code, stdout } = await decide(...names);
    const plain = (results: Results) =>
      JSON.parse(JSON.stringify(results).replace(/"durationSeconds":[^,}]+/g, '"durationSeconds":0'));
    expect(plain(read('decided.json'))).toEqual(plain(read('whole.json')));
    const lasted = (text: string) => text.replace(/\d+(?:\.\d+)? m?s$/gm, '');
    expect([code, lasted(stdout)]).toEqual([whole.code, lasted(whole.stdout)]);
    expect(await verify(read('decided.json'))).toEqual([]);
  });
  it('never by what a shard says that it decided', async () => {
    await collect('a');
    await collect('b');
    edit('shards/a/a.json', (text) =>
      text.replaceAll(/"(state|band)": "no-go"/g, '"$1": "go"').replace('"NO-GO"', '"GO"'),
    );
    await decide('shards');
    expect(stateOf('bad')[0]).toBe('no-go');
  });
  it('nor by the bounds in it', async () => {
    await collect('a');
    await collect('b');
    edit('shards/a/a.json', (text) => text.replaceAll('"failed": "0"', '"failed": "<= 9"'));
    await decide('shards');
    expect(stateOf('bad')[0]).toBe('no-go');
  });
});

describe('C01: a criterion must be covered once', () => {
  it('by none it is missing, and NO-GO', async () => {
    await collect('a');
    const { code } = await decide('shards');
    expect([code, stateOf('slow')]).toEqual([1, ['unknown', 'missing', 'no shard covers it']]);
    expect(stateOf('off')[0]).toBe('not-applicable');
  });
  it('a folder without any shard is NO-GO', async () => {
    folder.write('empty/readme.txt');
    expect((await decide('empty')).code).toBe(1);
  });
  it('by two it is ambiguous', async () => {
    await collect('a');
    await collect('b');
    await collect('good');
    await decide('shards');
    expect(stateOf('good')).toEqual([
      'unknown',
      'ambiguous',
      '2 shards cover it: `shards/a/a.json`, `shards/good/good.json`',
    ]);
  });
  it('one that did not apply where it was gathered is missing', async () => {
    await collect('a');
    await collect('b');
    const shard = read('shards/a/a.json');
    const nothing = { state: 'not-applicable', message: '`if: …` is false', facts: [], problems: [], sources: [] };
    const criteria = shard.criteria.map((one) => (one.id === 'good' ? { ...one, ...nothing } : one));
    folder.write('shards/a/a.json', JSON.stringify({ ...shard, criteria }));
    await decide('shards');
    expect(stateOf('good')).toEqual(['unknown', 'missing', expect.stringContaining('it did not apply')]);
  });
});

describe('evidence grows older while it waits', () => {
  const EARLY = ['--now', '2026-11-21T12:00:00Z'];
  const at = async (now: string, ...more: string[]) => {
    await collect('a', ...EARLY);
    await collect('b', ...EARLY);
    return decide('shards', '--now', now, ...more);
  };
  it('a source by the time that passed', async () => {
    await collect('a', ...EARLY);
    const before = read('shards/a/a.json').criteria[0]?.sources[0]?.ageSeconds ?? Number.NaN;
    await at('2026-11-21T13:00:00Z');
    expect(read('decided.json').criteria[0]?.sources[0]?.ageSeconds).toBeCloseTo(before + 3600, 3);
  });
  it('and so does an age that is a fact', async () => {
    await at('2026-11-21T12:00:00Z');
    const age = () =>
      Number(
        read('decided.json')
          .criteria.find(({ id }) => id === 'present')
          ?.facts.find(({ name }) => name === 'age')?.value,
      );
    const before = age();
    await at('2026-11-21T13:00:00Z');
    expect(age()).toBeCloseTo(before + 3600, 3);
  });
  it.each([
    ['2026-11-22T12:00:00Z', [], 'go'],
    ['2026-11-22T12:00:01Z', [], 'unknown'],
    ['2026-11-21T13:00:00Z', ['--max-age', '1h'], 'go'],
    ['2026-11-21T13:00:01Z', ['--max-age', '1h'], 'unknown'],
    ['2026-11-21T11:55:00Z', [], 'go'],
    ['2026-11-21T11:54:59Z', [], 'unknown'],
  ])('at %s with %j it is %s', async (now, more, state) => {
    await at(now, ...more);
    expect(stateOf('good')[0]).toBe(state);
  });
  it('past the age that its criterion allows it is stale', async () => {
    // A report that says itself that it was made one hour before it was gathered.
    folder.write('good.xml', junit(3, 0).replace('<testsuite ', '<testsuite timestamp="2026-11-21T11:00:00Z" '));
    await at('2026-11-21T21:00:00Z');
    expect(stateOf('slow')[0]).toBe('go');
    await at('2026-11-21T21:00:01Z');
    expect(stateOf('slow').slice(0, 2)).toEqual(['unknown', 'stale']);
  });
  it('a report that was too old already, gathered where nobody asked for its age', async () => {
    const actions = { GITHUB_ACTIONS: 'true' };
    const old = new Date((CALLED - 48 * 3600) * 1000);
    utimesSync(folder.path('good.xml'), old, old);
    for (const tag of ['a', 'b'])
      await gonogo('collect', '-c', 'gate.yml', '--only', tag, '-o', `shards/${tag}/${tag}.json`);
    const world = { cwd: folder.root, environment: actions };
    await call(world, 'decide', 'shards', '-c', 'gate.yml', '--results', 'decided.json');
    expect(stateOf('good').slice(0, 2)).toEqual(['unknown', 'stale']);
  });
  it('a waiver counts when it is decided', async () => {
    folder.write('gate.yml', GATE.replace('2026-12-24', '2026-11-21'));
    await at('2026-11-21T23:00:00Z');
    expect(stateOf('waived')[0]).toBe('waived');
    await at('2026-11-22T01:00:00Z');
    expect(stateOf('waived')[0]).toBe('no-go');
  });
});

describe('a fact with a secret in it', () => {
  it('is denied: what was taken out cannot be judged', async () => {
    folder.write('d.json', '{"a": "is s3cr3t-value here", "b": 1}');
    folder.write(
      'gate.yml',
      checklist(
        '  - { title: Text, data: { file: d.json, facts: { a: $.a, b: $.b } }, no-go: { a: contains here }, go: { b: 1 } }',
        '  - { title: Uses it, http: { url: "http://127.0.0.1:9/", bearer: "${{ env.TOKEN }}" } }',
      ),
    );
    const environment = { TOKEN: 's3cr3t-value' };
    await call({ cwd: folder.root, environment }, 'collect', '-c', 'gate.yml', '-o', 's.json');
    expect(readFileSync(folder.path('s.json'), 'utf8')).not.toContain('s3cr3t-value');
    await decide('s.json');
    expect(stateOf('text').slice(0, 2)).toEqual(['unknown', 'denied']);
  });
});

describe('C16: evidence of something else is refused', () => {
  it.each([
    [
      'another checklist',
      (text: string) => text.replace(/"sha256": "...../, '"sha256": "00000'),
      [],
      /of another checklist/,
    ],
    ['another commit', (text: string) => text, ['--commit', '1'.repeat(40)], /of another commit/],
    [
      'other parameters',
      (text: string) => text.replace(/"params": "...../, '"params": "00000'),
      [],
      /of other parameters/,
    ],
    [
      'another phase',
      (text: string) => text.replace('"phase": null,\n    "warnings"', '"phase": "canary",\n    "warnings"'),
      [],
      /of another phase/,
    ],
    ['a real one in a simulated run', (text: string) => text, ['--now', '2026-11-21T13:00:00Z'], /is real/],
    [
      'a simulated one',
      (text: string) => text.replace('"simulated": false', '"simulated": true'),
      [],
      /of a simulated run/,
    ],
    [
      'an unknown criterion',
      (text: string) => text.replace('"id": "good"', '"id": "better"'),
      [],
      /`better` is not in the checklist/,
    ],
    ['results', (text: string) => text.replace(/"kind": "shard",/, ''), [], /it is no shard/],
    ['half a shard', (text: string) => text.slice(0, text.length / 2), [], /not valid JSON/],
    [
      'D01 a key twice',
      (text: string) => text.replace('"kind": "shard",', '"kind": "shard", "kind": "shard",'),
      [],
      /the same key twice/,
    ],
  ])('%s', async (_, change, more, message) => {
    await collect('a');
    edit('shards/a/a.json', change);
    const { code, stderr } = await decide('shards', ...more);
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  });
  it('C20 a link to another file of this machine', async () => {
    await collect('a');
    symlinkSync(folder.path('shards/a/a.json'), folder.path('shards/link.json'));
    const { code, stderr } = await decide('shards');
    expect([code, stderr]).toEqual([2, expect.stringMatching(/no ordinary file/)]);
  });
  it.each([
    ['no shard', [], /name the shards/],
    ['a file that is not there', ['none.json'], /there is no such file/],
    ['two checklists', ['shards', '-c', 'go.yml'], /a shard is of one checklist/],
    ['no time', ['shards', '--max-age', 'soon'], /`--max-age soon` is no time/],
    ['an option of `collect`', ['shards', '--only', 'good'], /no option `--only`/],
  ])('%s', async (_, argv, message) => {
    folder.write('shards/x.txt');
    const { code, stderr } = await decide(...argv);
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  });
});

describe('phases', () => {
  const ROLLOUT = [
    'version: 1',
    'name: Rollout',
    'phases:',
    '  - { id: pre, criteria: [ { title: Plan, tests: good.xml } ] }',
    '  - { id: full, after: pre, soak: 1h, t0: 2026-11-21T10:00:00Z, criteria: [ { title: Calm, tests: good.xml } ] }',
    '',
  ].join('\n');
  it('what a phase asks for is asked when it is decided', async () => {
    folder.write('gate.yml', ROLLOUT);
    await gonogo('collect', '-c', 'gate.yml', '--phase', 'full', '-o', 'shards/full.json');
    expect(read('shards/full.json').criteria.map(({ id }) => id)).toEqual(['calm']);
    const { code } = await decide('shards', '--phase', 'full');
    expect(code).toBe(4);
    expect(['full/after', 'full/soak', 'calm'].map((id) => stateOf(id)[0])).toEqual(['pending', 'go', 'go']);
    expect((await decide('shards', '--phase', 'pre')).stderr).toContain('of another phase');
  });
});
