import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Results } from '../../src/core/results.ts';
import { call } from '../support/cli.ts';
import { checklist, desk } from '../support/desk.ts';
import type { Workspace } from '../support/workspace.ts';

const TWO = checklist(
  '  - { title: Good, tests: good.xml, tags: [fast] }',
  '  - { title: Bad, tests: bad.xml, due: T+1h }',
  '  - { title: Lost, tests: none.xml, tags: [fast] }',
  'waivers:',
  '  - { criterion: bad, covers: [ { failed: "<= 1" } ], reason: r, by: "@a", approved-by: "@b", from: 2026-11-01, until: 2026-12-24 }',
);

let folder: Workspace;
const gonogo = (...argv: string[]) => call({ cwd: folder.root }, ...argv);
const read = (file: string): Results => JSON.parse(readFileSync(folder.path(file), 'utf8'));
beforeAll(() => {
  folder = desk();
  folder.write('two.yml', TWO);
});
afterAll(() => folder.remove());

describe('a shard', () => {
  it('is evidence, whatever its states, and exit 0', async () => {
    const { code, stdout } = await gonogo('collect', '-c', 'two.yml', '-o', 'all.json');
    expect([code, stdout]).toEqual([0, 'gathered evidence for 3 criteria, 1 with problems; nothing is decided\n']);
    const shard = read('all.json');
    expect(shard).toMatchObject({ kind: 'shard', shard: 'all', partial: true });
    expect(shard.criteria.map(({ id, state, waiver }) => [id, state, waiver])).toEqual([
      ['good', 'go', null],
      ['bad', 'no-go', null],
      ['lost', 'unknown', null],
    ]);
  });
  it('I1: even of nothing but go it says NO-GO to whoever takes it for results', async () => {
    await gonogo('collect', '-c', 'go.yml', '-o', 'go.json');
    const { decision } = read('go.json');
    expect(decision).toMatchObject({ verdict: 'NO-GO', counts: { go: 1 } });
    expect((await gonogo('verify', 'go.json')).code).toBe(0);
  });
  it('is never a baseline', async () => {
    await gonogo('collect', '-c', 'go.yml', '-o', 'go.json');
    const { code, stderr } = await gonogo('check', '-c', 'go.yml', '--baseline', 'go.json');
    expect([code, stderr]).toEqual([2, expect.stringContaining('it is a shard, which decides nothing')]);
  });
  it('of some criteria, with a name', async () => {
    await gonogo('collect', '-c', 'two.yml', '--only', 'fast', '--shard', 'quick', '-o', 'some.json');
    expect(read('some.json')).toMatchObject({ shard: 'quick', criteria: [{ id: 'good' }, { id: 'lost' }] });
  });
});

describe('wrong calls', () => {
  it.each([
    ['nowhere to write', [], /say where to write the shard/],
    ['an unknown criterion', ['--only', 'goood', '-o', 'x.json'], /matches no criterion, group or tag/],
    ['two checklists', ['-c', 'go.yml', '-o', 'x.json'], /a shard is of one checklist/],
    ['a baseline, which belongs to `decide`', ['--baseline', 'b.json', '-o', 'x.json'], /no option `--baseline`/],
    ['a phase that is not there', ['--phase', 'canary', '-o', 'x.json'], /has no phases/],
    ['a file that cannot be written', ['-o', '.'], /it is a folder/],
  ])('%s', async (_, argv, message) => {
    const { code, stderr } = await gonogo('collect', '-c', 'two.yml', ...argv);
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  });
});
