import { describe, expect, it } from 'vitest';
import type { GatherContext } from '../../src/core/check.ts';
import type { Begin } from '../../src/core/phase/begin.ts';
import { parseMoment } from '../../src/core/phase/moment.ts';
import type { RecordedSignOff } from '../../src/core/ports.ts';
import { beginOf } from '../../src/phase/begin.ts';
import { agreementOf } from '../../src/sign-off/agreement.ts';
import { gatherSignOffs } from '../../src/sign-off/gather.ts';
import type { Statement } from '../../src/sign-off/statement.ts';

/** `lapses: phase`: what people said counts while the run of the phase goes on in which they said it. */

const NOW = Date.parse('2026-11-21T12:00:00Z') / 1000;
const SIGNED = Date.parse('2026-11-21T11:00:00Z') / 1000;
const entry: RecordedSignOff = {
  kind: 'done',
  criterion: 'told',
  role: 'sre',
  by: 'a',
  at: '2026-11-21T11:00:00Z',
  tree: 't1',
  digest: 'd1',
};

async function gather(begin: Begin | undefined, tree = 't1', entries: readonly RecordedSignOff[] = [entry]) {
  const signOffs = {
    counted: true,
    recorded: async () => ({ entries, problems: [] }),
    rehearsal: false,
    tree: async () => tree,
  };
  const start = async () => ({ at: NOW });
  const context = {
    asked: [],
    actions: false,
    now: NOW,
    criterion: { id: 'told', title: 'Told', file: 'gonogo.yml', digest: async () => 'd1' },
    roles: { sre: ['@a'] },
    ...(begin ? { phase: { id: 'canary', start, begin: async () => begin } } : {}),
  } as unknown as GatherContext;
  const found = await gatherSignOffs({ kind: 'done', roles: ['sre'], lapses: 'phase' }, { signOffs }, context);
  return {
    signed: found.facts.some(({ name }) => name === 'signed'),
    problems: found.problems.map(({ cause, message }) => `${cause}: ${message}`),
  };
}

describe('what is recorded in the file', () => {
  const rows: readonly [name: string, begin: Begin | undefined, tree: string, problem: RegExp | undefined][] = [
    [
      'before the phase began',
      { at: SIGNED + 60 },
      't1',
      /^unsigned: .* said before its time began, 2026-11-21T11:01:00Z/,
    ],
    ['in the second in which it began', { at: SIGNED }, 't1', undefined],
    ['a second before', { at: SIGNED + 1 }, 't1', /^unsigned: .* said before its time/],
    ['after it began', { at: SIGNED - 60 }, 't1', undefined],
    ['after it began, of another commit', { at: SIGNED - 60 }, 't2', undefined],
    ['in a phase without T, of this commit', { with: 'commit' }, 't1', undefined],
    ['in a phase without T, of another commit', { with: 'commit' }, 't2', /^unsigned: .* the files have changed since/],
    ['without phases, of another commit', undefined, 't2', undefined],
    [
      'in a phase that is not deployed',
      { problem: { cause: 'not-deployed', message: 'it is not deployed' } },
      't1',
      /^not-deployed: whether it was said in this run of the phase: it is not deployed/,
    ],
  ];
  for (const [name, begin, tree, problem] of rows)
    it(name, async () => {
      const { problems } = await gather(begin, tree);
      expect(problems).toEqual(problem ? [expect.stringMatching(problem)] : []);
    });
  it('nothing: when the phase began does not matter', async () => {
    const begin = { problem: { cause: 'denied', message: 'nobody may see' } } as const;
    expect((await gather(begin, 't1', [])).problems).toEqual([expect.stringMatching(/^unsigned/)]);
  });
});

it.each([
  ['before the phase began', SIGNED + 60, 'it was said before its time began, 2026-11-21T11:01:00Z'],
  ['in the same second', SIGNED, undefined],
  ['after it', SIGNED - 60, undefined],
  ['where that does not matter', undefined, undefined],
])('what is written on GitHub %s', async (_, since, because) => {
  const by = { id: 1, login: 'a' } as never;
  const statement: Statement = { verb: 'done', target: 'told', by, at: SIGNED, url: 'u', in: 'comment' };
  const wanted = {
    lapses: 'phase',
    head: 'a',
    judged: 'a',
    now: NOW,
    ...(since === undefined ? {} : { since }),
  } as const;
  const asks = { headAt: async () => undefined, difference: async () => undefined };
  expect((await agreementOf([statement], wanted, asks))?.because).toBe(because);
});

describe('the run of a phase begins', () => {
  const start = async () => ({ at: 1000 });
  const fails = async () => {
    throw new Error('asked');
  };
  const moment = (text: string) => parseMoment(text) ?? expect.fail(text);
  it('with T', async () =>
    expect(await beginOf({}, { environment: 'production' }, undefined, start, 2000)).toEqual({ at: 1002 }));
  it('with T where it was said', async () => expect(await beginOf({}, {}, 1000, start, 2000)).toEqual({ at: 1002 }));
  it('earlier, where something is to be done before T', async () =>
    expect(await beginOf({ notBefore: moment('T-5m'), due: moment('T') }, {}, 1000, start, 2000)).toEqual({ at: 700 }));
  it('later, where something is to be done after T', async () =>
    expect(await beginOf({ notBefore: moment('T+5m') }, {}, 1000, start, 2000)).toEqual({ at: 1300 }));
  it('with the commit, as long as T is to come', async () =>
    expect(await beginOf({}, {}, 1000, start, 999)).toEqual({ with: 'commit' }));
  it('with the commit, in a phase without T', async () =>
    expect(await beginOf({}, {}, undefined, fails, 2000)).toEqual({ with: 'commit' }));
  it('with the commit, for what is due before T and may be done at any time', async () =>
    expect(await beginOf({ due: moment('T-5m') }, {}, 1000, fails, 2000)).toEqual({ with: 'commit' }));
  it('nobody knows when', async () => {
    const problem = { cause: 'not-deployed', message: 'm' } as const;
    expect(await beginOf({}, { environment: 'e' }, undefined, async () => ({ problem }), 2000)).toEqual({ problem });
  });
});
