import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/core/context.ts';
import { EvidenceError } from '../../src/core/evidence.ts';
import type { Pull, QueueEntry } from '../../src/core/github/change.ts';
import { askedOf, judgedCommit } from '../../src/github/asked.ts';
import { changesOf } from '../../src/github/changes.ts';
import { commit, githubWith, pullWith } from '../support/github-state.ts';

const [A, B, C, D, E] = ['a', 'b', 'c', 'd', 'e'].map(commit) as [string, string, string, string, string];
const context = (more: Partial<Context> = {}): Context => ({ now: 0, commit: A, actions: true, fork: false, ...more });

interface World {
  /** Pull requests that there are, by number. */
  readonly pulls?: readonly Partial<Pull>[];
  /** Numbers of the pull requests of a commit. */
  readonly of?: Readonly<Record<string, readonly number[]>>;
  readonly queue?: readonly QueueEntry[];
  readonly between?: readonly string[];
}

const github = ({ pulls = [], of = {}, queue, between }: World) =>
  githubWith({
    pull: async (number) => {
      const found = pulls.find((one) => one.number === number);
      if (!found) throw new Error(`nobody made #${number}`);
      return pullWith(found);
    },
    pullsOf: async (one) => of[one] ?? [],
    mergeQueue: async () => queue,
    ...(between ? { commitsBetween: async () => between } : {}),
  });

/** Numbers of pull requests, each with the digit of the head that is answered for. */
const changes = async (world: World, more: Partial<Context> = {}) =>
  (await changesOf(github(world), context(more))).map(({ pull, head }) => `#${pull.number} ${head[0]}`);

const cause = async (world: World, more: Partial<Context> = {}) => {
  const error = await changesOf(github(world), context(more)).catch((caught: unknown) => caught);
  return error instanceof EvidenceError ? `${error.cause}: ${error.message}` : error;
};

describe('on a pull request', () => {
  it('it is the one that is judged, with the head that is judged', async () =>
    expect(await changes({ pulls: [{ number: 7, headCommit: B }] }, { pullRequest: 7 })).toEqual(['#7 a']));
  it('others of the same commit do not answer for it', async () =>
    expect(await changes({ pulls: [{ number: 7 }, { number: 8 }], of: { [A]: [7, 8] } }, { pullRequest: 7 })).toEqual([
      '#7 a',
    ]));
});

describe('on a commit', () => {
  const rows: readonly [name: string, world: World, found: readonly string[]][] = [
    ['of no pull request', {}, []],
    ['that is the head of an open one', { pulls: [{ number: 7 }], of: { [A]: [7] } }, ['#7 a']],
    [
      'that is the head of several open ones: all of them',
      { pulls: [{ number: 7 }, { number: 8, baseBranch: 'release' }], of: { [A]: [7, 8] } },
      ['#7 a', '#8 a'],
    ],
    ['in the middle of an open one', { pulls: [{ number: 7, headCommit: B }], of: { [A]: [7] } }, []],
    ['that is the head of a closed one', { pulls: [{ number: 7, state: 'closed' }], of: { [A]: [7] } }, []],
    [
      'that merging one made: who answered for its head',
      { pulls: [{ number: 7, state: 'closed', headCommit: B, mergeCommit: A }], of: { [A]: [7] } },
      ['#7 b'],
    ],
    [
      'that merging one made, and an open one stands on: only the merged one',
      { pulls: [{ number: 7, state: 'closed', headCommit: B, mergeCommit: A }, { number: 8 }], of: { [A]: [7, 8] } },
      ['#7 b'],
    ],
    [
      'of a merged one, before its merge',
      { pulls: [{ number: 7, state: 'closed', headCommit: B, mergeCommit: C }], of: { [A]: [7] } },
      [],
    ],
  ];
  it.each(rows)('%s', async (_, world, found) => expect(await changes(world)).toEqual(found));
  it('that is not known', async () =>
    expect(await cause({}, { commit: undefined as unknown as string })).toContain('missing: no commit is judged'));
});

describe('G16: on a group of a merge queue', () => {
  const ref = (number: number, base = B) => `gh-readonly-queue/main/pr-${number}-${base}`;
  const group = (number = 7) => ({ mergeGroup: { baseCommit: B, baseBranch: 'main', ref: ref(number) } });
  const entry = (pull: number, pullHead: string, headCommit: string, baseCommit: string): QueueEntry => ({
    ...{ pull, pullHead, headCommit, baseCommit },
  });
  const two = [entry(7, D, C, B), entry(8, E, A, C)];
  const pulls = [{ number: 7, headCommit: D }, { number: 8, headCommit: E }, { number: 9 }];

  it('one entry, with the head it had when it entered', async () =>
    expect(await changes({ pulls: [{ number: 7, headCommit: E }], queue: [entry(7, D, A, B)] }, group())).toEqual([
      '#7 d',
    ]));
  it('every entry up to the group’s head, oldest first', async () =>
    expect(await changes({ pulls, queue: two.toReversed() }, group(8))).toEqual(['#7 d', '#8 e']));
  it('not those behind it', async () =>
    expect(await changes({ pulls, queue: [...two, entry(9, A, D, A)] }, group(8))).toEqual(['#7 d', '#8 e']));
  it('not those of the group before, which is the base of this one', async () =>
    expect(await changes({ pulls, queue: [entry(9, D, B, E), entry(7, D, A, B)] }, group())).toEqual(['#7 d']));

  const without: readonly [name: string, world: World, found: readonly string[]][] = [
    ['the commits’ own pull requests', { between: [D, A], of: { [D]: [7] } }, ['#7 d']],
    ['those of a squash: the one that the branch names', { between: [A] }, ['#7 d']],
    ['two of them', { between: [D, E, A], of: { [D]: [7], [E]: [8] } }, ['#7 d', '#8 e']],
    ['where the queue no longer has the group', { queue: [], between: [A] }, ['#7 d']],
    ['where the chain of the queue is broken', { queue: [entry(7, D, A, E)], between: [A] }, ['#7 d']],
    ['where the queue runs in a circle', { queue: [entry(7, D, A, C), entry(8, E, C, A)], between: [A] }, ['#7 d']],
  ];
  it.each(without)('without the queue: %s', async (_, world, found) =>
    expect(await changes({ pulls, ...world }, group())).toEqual(found),
  );

  const unclear: readonly [name: string, world: World, more?: Partial<Context>][] = [
    ['a commit of no pull request', { between: [D, E, A], of: { [D]: [7] } }],
    ['no commit at all', { between: [] }],
    ['more commits than are looked up', { between: Array.from({ length: 51 }, () => D), of: { [D]: [7] } }],
    [
      'a branch that names none',
      { between: [A] },
      { mergeGroup: { baseCommit: B, baseBranch: 'main', ref: 'gh-readonly-queue/main/x' } },
    ],
    ['only a closed one', { pulls: [{ number: 7, state: 'closed' }], between: [A] }],
    ['only one into another branch', { pulls: [{ number: 7, baseBranch: 'release' }], between: [A] }],
  ];
  it.each(unclear)('is ambiguous with %s', async (_, world, more) =>
    expect(await cause({ pulls, ...world }, { ...group(), ...more })).toContain('ambiguous: which pull requests'),
  );
});

describe('who can be asked', () => {
  it('nobody is a denial, not an answer', () => {
    expect(() => askedOf({})).toThrow(EvidenceError);
    expect(() => askedOf({})).toThrow('there is no token');
  });
  it('no commit is no evidence', () => {
    expect(judgedCommit({ commit: A })).toBe(A);
    expect(() => judgedCommit({})).toThrow('no commit to ask GitHub about');
  });
});
