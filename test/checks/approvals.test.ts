import { describe, expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import { ALICE, BOB, CAROL, commit, MALLORY, pullWith, ROBOT } from '../support/github-state.ts';
import { judged, type Story } from '../support/people-story.ts';

/** Who approves of a pull request of Alice's, whose head is `aaaa…`. */

const criteria = '- { title: Approved, approvals: {} }';
const by = (...reviews: NonNullable<Story['reviews']>): Story => ({ criteria, reviews });

const rows: readonly (readonly [name: string, story: Story, state: string, message: RegExp])[] = [
  ['nobody reviewed', by(), 'no-go', /approvals = 0/],
  ['approved', by({}), 'go', /./],
  ['B01: approved another commit', by({ commit: commit('c') }), 'no-go', /approvals = 0/],
  ['B01: approved a commit that GitHub does not know any more', by({ commit: undefined }), 'no-go', /approvals = 0/],
  ['B02: the author approves', by({ by: ALICE }), 'no-go', /approvals = 0/],
  ['B02: the author of a commit approves', { ...by({}), commits: [{ author: BOB }] }, 'no-go', /approvals = 0/],
  ['B02: a committer approves', { ...by({}), commits: [{ committer: BOB }] }, 'no-go', /approvals = 0/],
  [
    'B02: a co-author approves',
    { ...by({}), commits: [{ message: 'Co-authored-by: B <2+bob@users.noreply.github.com>' }] },
    'no-go',
    /approvals = 0/,
  ],
  [
    'B02: the author, where it is permitted',
    { ...by({ by: ALICE }), criteria: '- { title: x, approvals: { allow-author: true } }' },
    'go',
    /./,
  ],
  ['B03: a commit of nobody', { ...by({}), commits: [{ author: undefined }] }, 'unknown', /knows no account/],
  [
    'B03: a commit of nobody, where authors may approve',
    { ...by({}), commits: [{ author: undefined }], criteria: '- { title: x, approvals: { allow-author: true } }' },
    'go',
    /./,
  ],
  [
    'B04: a commit in the name of a bot, by the one who approves',
    { ...by({}), commits: [{ author: ROBOT, committer: BOB }] },
    'no-go',
    /approvals = 0/,
  ],
  [
    'B05: one person approves twice',
    { ...by({ ago: 200 }, { ago: 100 }), criteria: '- { title: x, approvals: {}, go: { approvals: ">= 2" } }' },
    'no-go',
    /approvals = 1/,
  ],
  [
    'B05: two people approve',
    { ...by({}, { by: CAROL }), criteria: '- { title: x, approvals: {}, go: { approvals: ">= 2" } }' },
    'go',
    /./,
  ],
  ['B06: dismissed', by({ ago: 200 }, { ago: 100, state: 'dismissed' }), 'no-go', /approvals = 0/],
  ['B06: dismissed and given again', by({ ago: 200, state: 'dismissed' }, { ago: 100 }), 'go', /./],
  [
    'B06: in another order than they are listed',
    by({ ago: 100, state: 'dismissed' }, { ago: 200 }),
    'no-go',
    /approvals = 0/,
  ],
  ['B06: of one second, the later number', by({ state: 'approved' }, { state: 'dismissed' }), 'no-go', /approvals = 0/],
  ['B06: changes requested, then approved', by({ ago: 200, state: 'changes-requested' }, { ago: 100 }), 'go', /./],
  [
    'B06: approved, then changes requested',
    by({ ago: 200 }, { ago: 100, state: 'changes-requested' }),
    'no-go',
    /changes-requested = 1|approvals = 0/,
  ],
  ['B07: a comment after the approval', by({ ago: 200 }, { ago: 100, state: 'commented' }), 'go', /./],
  ['B07: a review that is not given yet after it', by({ ago: 200 }, { ago: 100, state: 'pending' }), 'go', /./],
  ['B12: somebody who may only read', { ...by({}), permissions: { bob: 'read' } }, 'no-go', /approvals = 0/],
  ['B12: somebody who may triage', { ...by({}), permissions: { bob: 'triage' } }, 'no-go', /approvals = 0/],
  ['B12: somebody who may nothing', { ...by({}), permissions: { bob: 'none' } }, 'no-go', /approvals = 0/],
  ['B12: somebody who maintains', { ...by({}), permissions: { bob: 'maintain' } }, 'go', /./],
  ['B12: somebody who owns it', { ...by({}), permissions: { bob: 'admin' } }, 'go', /./],
  ['B14: an account that was deleted approves', by({ author: undefined } as never), 'no-go', /approvals = 0/],
  [
    'B14: an account that was deleted requested changes',
    by({}, { author: undefined, state: 'changes-requested' } as never),
    'go',
    /./,
  ],
  ['B16: a bot approves', by({ by: ROBOT }), 'no-go', /approvals = 0/],
  ['B16: a bot requests changes', by({}, { by: ROBOT, state: 'changes-requested' }), 'go', /./],
  [
    'B22: somebody else requests changes',
    by({}, { by: CAROL, state: 'changes-requested' }),
    'no-go',
    /changes-requested = 1/,
  ],
  [
    'B22: of an older commit',
    by({}, { by: CAROL, state: 'changes-requested', commit: commit('c') }),
    'no-go',
    /changes-requested = 1/,
  ],
  [
    'B22: somebody who may not write requests changes',
    { ...by({}, { by: MALLORY, state: 'changes-requested' }), permissions: { mallory: 'read' } },
    'go',
    /./,
  ],
  ['the head moved on', { ...by({}), pull: { headCommit: commit('c') } }, 'pending', /is `cccccccccccc` now/],
  [
    'no pull request',
    { ...by({}), context: { pullRequest: undefined } as never },
    'unknown',
    /no pull request stands for/,
  ],
  [
    'an issue is no pull request',
    { ...by({}), context: { pullRequest: undefined, issue: 12 } as never },
    'unknown',
    /no pull request stands for/,
  ],
  ['no GitHub', { ...by({}), noGitHub: true }, 'unknown', /GitHub cannot be asked/],
];

describe('approvals', () => {
  it.each(rows)('%s', async (_, story, state, message) => {
    const result = await judged(story);
    expect(result.message).toMatch(message);
    expect(result.state).toBe(state);
  });
  it('F16: what people may do cannot be asked', async () => {
    const refused = () => Promise.reject(new EvidenceError('denied', 'the token has expired'));
    expect(await judged({ ...by({}), state: { permission: refused } })).toMatchObject({
      state: 'unknown',
      cause: 'denied',
    });
  });
  it('asks what people may do only of those who would count', async () => {
    const never = () => Promise.reject(new Error('asked'));
    const story = by(
      { by: ALICE },
      { commit: commit('c') },
      { by: CAROL, state: 'dismissed' },
      { by: MALLORY, state: 'commented' },
    );
    expect((await judged({ ...story, state: { permission: never } })).state).toBe('no-go');
  });
  it('says who, where and why somebody does not count', async () => {
    const { facts, sources, notes } = await judged({
      ...by({ ago: 60 }, { by: ALICE }, { by: CAROL, commit: commit('c') }, { by: MALLORY }),
      permissions: { mallory: 'read' },
    });
    expect(facts).toContainEqual(expect.objectContaining({ name: 'approvals', value: 1, detail: '@bob' }));
    expect(sources).toEqual([
      {
        kind: 'sign-off',
        where: '@bob (id 2)',
        url: 'https://github.com/acme/shop/pull/7#pullrequestreview-1',
        ageSeconds: 60,
        trust: 'person',
      },
    ]);
    expect(notes).toEqual([
      '@alice approved and does not count: they made the change',
      '@carol approved of cccccccccccc, and aaaaaaaaaaaa is judged',
      '@mallory approved and does not count: may not write (read)',
    ]);
  });
  it('every member of a merge group needs approvals of its own', async () => {
    const eight = pullWith({ number: 8, headCommit: commit('e') });
    const approved = (on: number) =>
      ({
        id: on,
        author: BOB,
        state: 'approved',
        body: '',
        commit: on === 7 ? commit('a') : commit('e'),
        at: 1_799_996_400,
        edited: false,
        minimized: false,
        url: '#',
      }) as const;
    const story = (...on: number[]): Story => ({
      criteria,
      context: {
        mergeGroup: { baseCommit: commit('b'), baseBranch: 'main', ref: 'x/pr-8' },
        pullRequest: undefined,
        commit: commit('f'),
      } as never,
      state: {
        pull: async (number) => (number === 7 ? pullWith() : eight),
        mergeQueue: async () => [
          { pull: 7, pullHead: commit('a'), headCommit: commit('1'), baseCommit: commit('b') },
          { pull: 8, pullHead: commit('e'), headCommit: commit('f'), baseCommit: commit('1') },
        ],
        changeCommits: async (pull) => [
          { commit: pull.headCommit, message: '', author: ALICE, committer: ALICE, byGitHub: false },
        ],
        reviews: async (number) => (on.includes(number) ? [approved(number)] : []),
      },
    });
    expect((await judged(story(7))).state).toBe('no-go');
    expect((await judged(story(7, 8))).state).toBe('go');
  });
});
