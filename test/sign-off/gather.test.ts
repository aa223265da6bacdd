import { describe, expect, it } from 'vitest';
import type { GatherContext } from '../../src/core/check.ts';
import type { RecordedSignOff } from '../../src/core/ports.ts';
import { gatherSignOffs, type SignOffOptions } from '../../src/sign-off/gather.ts';

const NOW = Date.parse('2026-11-21T12:00:00Z') / 1000;
const context = {
  asked: [],
  actions: false,
  now: NOW,
  criterion: { id: 'rollback', title: 'Rollback rehearsed', file: '.github/gonogo.yml', digest: async () => 'd1' },
  roles: { sre: ['@a', '@b'], qa: ['@a'], nobody: [] },
} as unknown as GatherContext;

const signed: RecordedSignOff = {
  kind: 'sign',
  criterion: 'rollback',
  role: 'sre',
  by: 'a',
  at: '2026-11-21T11:00:00Z',
  tree: 't1',
  digest: 'd1',
};

async function gather(entries: readonly RecordedSignOff[], options: Partial<SignOffOptions> = {}, counted = true) {
  const signOffs = {
    counted,
    rehearsal: false,
    recorded: async () => ({ entries, problems: [] }),
    tree: async () => 't1',
  };
  return gatherSignOffs({ kind: 'sign', roles: ['sre'], lapses: 'commit', ...options }, { signOffs }, context);
}

describe('gatherSignOffs', () => {
  const unsigned: [name: string, entries: RecordedSignOff[], options: Partial<SignOffOptions>, message: RegExp][] = [
    ['nobody signed', [], {}, /not signed by `sre`/],
    ['another criterion', [{ ...signed, criterion: 'other' }], {}, /not signed/],
    ['another role', [{ ...signed, role: 'qa' }], {}, /not signed/],
    ['another kind', [{ ...signed, kind: 'done' }], {}, /not signed/],
    ['revoked', [signed, { ...signed, kind: 'revoke' }], {}, /not signed/],
    ['revoked under another spelling of the name', [signed, { ...signed, kind: 'revoke', by: '@A' }], {}, /not signed/],
    ['the tree changed', [{ ...signed, tree: 't0' }], {}, /files have changed/],
    ['the criterion reads differently now', [{ ...signed, digest: 'd0' }], {}, /reads differently/],
    [
      'the criterion reads differently now, even where nothing lapses',
      [{ ...signed, digest: 'd0' }],
      { lapses: 'never' },
      /reads differently/,
    ],
    ['too old', [signed], { maxAge: 60 }, /at most/],
    ['from the future', [{ ...signed, at: '2026-11-22T11:00:00Z' }], {}, /future/],
    ['at no time', [{ ...signed, at: 'yesterday' }], {}, /time is not readable/],
    ['one person for two roles', [signed, { ...signed, role: 'qa' }], { roles: ['sre', 'qa'] }, /`(sre|qa)`/],
    ['a role with nobody in it', [{ ...signed, role: 'nobody' }], { roles: ['nobody'] }, /has nobody in it/],
  ];
  it.each(unsigned)('is pending: %s', async (_, entries, options, message) => {
    const evidence = await gather(entries, options);
    expect(evidence.problems).toHaveLength(1);
    expect(evidence.problems[0]).toMatchObject({ cause: 'unsigned' });
    expect(evidence.problems[0]?.message).toMatch(message);
    expect(evidence.facts.map((fact) => fact.name)).toEqual(['signers']);
  });

  it('is signed when every role has a person of its own', async () => {
    const evidence = await gather(
      [signed, { ...signed, role: 'qa' }, { ...signed, by: '@B', at: '2026-11-21T10:00:00Z' }],
      { roles: ['sre', 'qa'] },
    );
    expect(evidence.problems).toEqual([]);
    expect(evidence.facts).toEqual([
      { name: 'signed', dimension: 'flag', value: true },
      { name: 'signers', dimension: 'count', value: 2 },
      { name: 'age', dimension: 'duration', value: 7200 },
    ]);
  });

  it('stands after a change of the tree where it does not lapse with the commit', async () => {
    expect((await gather([{ ...signed, tree: 't0' }], { lapses: 'phase' })).problems).toEqual([]);
  });

  it('shows and does not count a record that anyone could have written', async () => {
    const evidence = await gather([signed], {}, false);
    expect(evidence.problems).toHaveLength(1);
    expect(evidence.notes?.join()).toMatch(/not counted here/);
  });

  it('carries a reported value, and is ambiguous where two differ', async () => {
    expect((await gather([{ ...signed, value: 4.3 }])).facts).toContainEqual({
      name: 'value',
      dimension: 'number',
      value: 4.3,
    });
    const two = [
      { ...signed, value: 4 },
      { ...signed, role: 'qa', by: 'b', value: 5 },
    ];
    expect((await gather(two, { roles: ['sre', 'qa'] })).problems).toMatchObject([
      { cause: 'ambiguous', facts: ['value'] },
    ]);
  });
});
