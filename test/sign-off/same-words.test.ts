import { describe, expect, it } from 'vitest';
import { ALICE, BOB, CAROL, commit } from '../support/github-state.ts';
import { judged, type Story, tell } from '../support/people-story.ts';

/** A sign-off is bound to the criterion as it read then, and to the change of whoever gave it. */

const A = commit('a').slice(0, 12);
const SIGN = '/gonogo sign rollback';
const OLD = commit('0');
const LOOSER = '- { id: rollback, title: Rollback was looked at, sign-off: sre }';
const now = '- { id: rollback, title: Rollback rehearsed, sign-off: sre }';
const done = '- { id: rollback, title: x, done: sre }';
/** `main` was at `0000…` until an hour ago, and is at `bbbb…`. */
const base = [
  [31_536_000, OLD],
  [3600, commit('b')],
] as const;
const merged = {
  context: { pullRequest: undefined, policy: undefined, commit: commit('d') } as never,
  pull: { state: 'closed', mergedAt: 1_799_999_000, mergeCommit: commit('d') } as const,
  state: { pullsOf: async () => [7] },
};

const rows: readonly (readonly [name: string, story: Story, state: string, message: RegExp])[] = [
  [
    'the checklist was another file and said the same',
    { said: [{ ago: 7200, body: SIGN }], base, before: { [OLD]: now } },
    'go',
    /./,
  ],
  [
    'the checklist said something else',
    { said: [{ ago: 7200, body: SIGN }], base, before: { [OLD]: LOOSER } },
    'pending',
    /the criterion reads differently now/,
  ],
  [
    'the checklist had no such criterion',
    { said: [{ ago: 7200, body: SIGN }], base, before: { [OLD]: LOOSER.replace('rollback', 'other') } },
    'pending',
    /reads differently/,
  ],
  [
    'something else before, and signed after it changed',
    { said: [{ ago: 3000, body: SIGN }], base, before: { [OLD]: LOOSER } },
    'go',
    /./,
  ],
  [
    'signed in the moment it changed',
    { said: [{ ago: 3599, body: SIGN }], base, before: { [OLD]: LOOSER } },
    'pending',
    /reads differently/,
  ],
  [
    'the sign-off names the commit, and the checklist said something else',
    { said: [{ ago: 7200, body: `${SIGN} ${A}` }], base, before: { [OLD]: LOOSER } },
    'pending',
    /reads differently/,
  ],
  ['nobody knows what the branch was', { said: [{ body: SIGN }], base: undefined }, 'pending', /say it with `digest=`/],
  [
    'another digest is named',
    { said: [{ body: `${SIGN} digest=000000000000` }], base: undefined },
    'pending',
    /reads differently/,
  ],
  [
    'judged by its own checklist: what is bound to the head is bound to the words',
    { said: [{ body: SIGN }], base: undefined, context: { policy: { commit: commit('a') } } },
    'go',
    /./,
  ],
  [
    'judged by its own checklist, reported as done without the commit',
    { said: [{ body: '/gonogo done rollback' }], criteria: done, context: { policy: { commit: commit('a') } } },
    'pending',
    /say it with `digest=`/,
  ],
  [
    'judged by the checklist of a commit that was named',
    { said: [{ body: SIGN }], context: { policy: { commit: commit('e') } } },
    'pending',
    /say it with `digest=`/,
  ],
  // Post-merge: the workspace has the checklist of the merge; people spoke of the head before it.
  ['after the merge, the same words', { ...merged, said: [{ body: SIGN }] }, 'go', /./],
  [
    'after the merge, other words then',
    { ...merged, said: [{ body: SIGN }], before: { [commit('b')]: LOOSER } },
    'pending',
    /reads differently/,
  ],
  [
    'after the merge, in a comment after it',
    {
      ...merged,
      said: [{ ago: 500, body: SIGN }],
      pushes: [
        [86_400, commit('a')],
        [900, undefined],
      ],
    },
    'go',
    /./,
  ],
  [
    'after the merge, another branch is not asked about',
    { ...merged, said: [{ body: SIGN }], pull: { ...merged.pull, baseBranch: 'release' } },
    'pending',
    /say it with `digest=`/,
  ],
  // What is done stays done.
  [
    'done: at another head',
    { said: [{ body: '/gonogo done rollback' }], criteria: done, pushes: [[60, commit('a')]] },
    'go',
    /./,
  ],
  [
    'done: for another commit',
    { said: [{ body: `/gonogo done rollback ${'c'.repeat(12)}` }], criteria: done },
    'go',
    /./,
  ],
  [
    'done: other words then',
    { said: [{ ago: 7200, body: '/gonogo done rollback' }], criteria: done, base, before: { [OLD]: LOOSER } },
    'pending',
    /what @bob reported as `sre` does not count: the criterion reads differently/,
  ],
  [
    'done: signed instead',
    { said: [{ body: SIGN }], criteria: done },
    'pending',
    /the command for it is `\/gonogo done rollback`/,
  ],
  // An issue, where no pull request is.
  [
    'an issue: the commit is named',
    {
      context: { pullRequest: undefined, issue: 12, policy: undefined } as never,
      onIssue: [{ body: `${SIGN} ${A}` }],
      state: {
        commit: async () => ({ commit: commit('a'), message: '', author: ALICE, committer: ALICE, byGitHub: false }),
      },
    },
    'go',
    /./,
  ],
  [
    'an issue: another commit is named',
    { context: { issue: 12 }, onIssue: [{ body: `${SIGN} ${'c'.repeat(12)}` }] },
    'pending',
    /it is about cccccccccccc/,
  ],
  [
    'an issue: no commit is named',
    { context: { issue: 12 }, onIssue: [{ body: SIGN }] },
    'pending',
    /on an issue a sign-off names the commit/,
  ],
  [
    'an issue: done, and no commit is named',
    { context: { issue: 12 }, criteria: done, onIssue: [{ body: '/gonogo done rollback' }] },
    'pending',
    /names the commit/,
  ],
  ['an issue beside the pull request', { context: { issue: 12 }, onIssue: [{ body: `${SIGN} ${A}` }] }, 'go', /./],
  // Ages.
  [
    'too old',
    {
      said: [{ ago: 7200, body: SIGN }],
      criteria: '- { id: rollback, title: x, sign-off: { role: sre, max-age: 1h } }',
    },
    'pending',
    /2 h old, at most 60 min/,
  ],
  [
    'a group',
    {
      said: [{ body: '/gonogo sign team' }],
      criteria: '- group: Team\n  criteria: [{ id: rollback, title: x, sign-off: sre }]',
    },
    'go',
    /./,
  ],
  [
    'a group, and another role',
    {
      said: [{ body: '/gonogo sign team', by: CAROL }],
      criteria: '- group: Team\n  criteria: [{ id: rollback, title: x, sign-off: sre }]',
    },
    'pending',
    /not signed/,
  ],
  [
    'a number',
    {
      said: [{ body: `${SIGN} value=4.3` }],
      criteria: '- { id: rollback, title: x, sign-off: sre, go: { value: ">= 4" } }',
    },
    'go',
    /value = 4\.3/,
  ],
  [
    'the newer number',
    {
      said: [
        { ago: 200, body: `${SIGN} value=5` },
        { ago: 100, body: `${SIGN} value=3` },
      ],
      criteria: '- { id: rollback, title: x, sign-off: sre, go: { value: ">= 4" } }',
    },
    'no-go',
    /value = 3/,
  ],
];

describe('what a sign-off is bound to', () => {
  it.each(rows)('%s', async (_, story, state, message) => {
    const result = await judged(story);
    expect(result.message).toMatch(message);
    expect(result.state).toBe(state);
  });
  it('the hint is the comment to write, with the commit and, where it helps, the digest', async () => {
    const plain = await judged({});
    expect(plain.problems[0]?.hint).toBe(`someone of \`sre\` writes \`${SIGN} ${A}\` as a comment on #7`);
    expect(plain.problems[0]?.needed).toBe('`sre` signs on #7');
    const { problems } = await judged({ said: [{ body: SIGN }], base: undefined });
    const [command] = /\/gonogo sign rollback [0-9a-f]{12} digest=[0-9a-f]{12}/.exec(problems[0]?.hint ?? '') ?? [];
    expect(command).toBeDefined();
    expect((await judged({ said: [{ body: command ?? '' }], base: undefined, pushes: undefined })).state).toBe('go');
  });
  it('without a pull request it says how to use an issue', async () => {
    const { problems } = await judged({ context: { pullRequest: undefined, policy: undefined } as never });
    expect(problems[0]).toMatchObject({
      cause: 'unsigned',
      hint: expect.stringContaining('name an issue in the input `issue`'),
    });
  });
  it('without GitHub it is what it was', async () => {
    const { problems } = await judged({ noGitHub: true });
    expect(problems[0]?.hint).toContain('set the input `signatures: file`');
  });
  it('shows who, as what, where and when', async () => {
    const { sources, notes } = await judged({ said: [{ ago: 60, body: `${SIGN} took 4 minutes` }] });
    expect(sources).toEqual([
      {
        kind: 'sign-off',
        where: '@bob (id 2) as sre',
        url: 'https://github.com/acme/shop/pull/7#issuecomment-1',
        ageSeconds: 60,
        trust: 'person',
      },
    ]);
    expect(notes).toEqual(['@bob as sre: took 4 minutes']);
  });
  it('every member of a merge group needs people of its own', async () => {
    const group = { mergeGroup: { baseCommit: commit('b'), baseBranch: 'main', ref: 'gh-readonly-queue/main/pr-8' } };
    const { pullWith } = await import('../support/github-state.ts');
    const eight = pullWith({ number: 8, headCommit: commit('e'), author: BOB });
    const seven = pullWith();
    const said = (on: number, by = BOB) => ({
      id: on,
      author: by,
      body: SIGN,
      at: 1_799_996_400,
      edited: false,
      minimized: false,
      url: `#${on}`,
    });
    const story = (more: Partial<Story['state']>): Story => ({
      roles: '{ sre: ["@bob", "@carol"] }',
      context: { ...group, pullRequest: undefined, commit: commit('f') } as never,
      state: {
        pull: async (number) => (number === 7 ? seven : eight),
        mergeQueue: async () => [
          { pull: 7, pullHead: commit('a'), headCommit: commit('1'), baseCommit: commit('b') },
          { pull: 8, pullHead: commit('e'), headCommit: commit('f'), baseCommit: commit('1') },
        ],
        changeCommits: async (pull) => [
          { commit: pull.headCommit, message: '', author: pull.author, committer: pull.author, byGitHub: false },
        ],
        headAt: async (pull) => pull.headCommit,
        ...more,
      },
    });
    const one = await judged(story({ said: async (on) => (on === 7 ? [said(7)] : []) }));
    expect(one).toMatchObject({ state: 'pending', message: expect.stringContaining('not signed by `sre`') });
    expect(one.problems[0]?.hint).toContain('on #8');
    // Bob made the second change.
    const own = await judged(story({ said: async (on) => [said(on)] }));
    expect(own).toMatchObject({ state: 'pending', message: expect.stringContaining('they made the change') });
    const both = await judged(story({ said: async (on) => [said(on, on === 7 ? BOB : CAROL)] }));
    expect(both).toMatchObject({ state: 'go' });
  });
  it('on a desk the file is enough, and GitHub is not needed', async () => {
    const never = () => Promise.reject(new Error('asked'));
    const state = { said: never, reviews: never };
    const { loadChecklist } = await import('../../src/load-checklist.ts');
    const yaml = `version: 1\nroles: { sre: ["@bob"], qa: ["@carol"] }\ncriteria:\n  ${now}\n`;
    const digest = await (await loadChecklist('x', new TextEncoder().encode(yaml))).checklist.criteria[0]?.digest();
    const recorded = [
      {
        kind: 'sign',
        criterion: 'rollback',
        role: 'sre',
        by: 'bob',
        at: '2026-11-21T09:00:00Z',
        tree: 'tree',
        digest: digest ?? '',
      } as const,
    ];
    await expect(tell({ counted: true, recorded, state, context: { actions: true } })).rejects.toThrow('asked');
    const { EvidenceError } = await import('../../src/core/evidence.ts');
    const down = () => Promise.reject(new EvidenceError('unreachable', 'GitHub is down'));
    const off = await tell({
      counted: true,
      recorded,
      state: { said: down, reviews: down },
      context: { actions: false },
    });
    expect(off.decision.verdict).toBe('GO');
    expect(off.checklist.warnings.join()).toContain('whether anybody objects could not be read');
    const unsigned = await tell({ counted: true, state: { said: down, reviews: down }, context: { actions: false } });
    expect(unsigned.decision.verdict).toBe('HOLD');
    expect(unsigned.criteria[0]?.notes.join()).toContain('what was said on GitHub is not known');
  });
});
