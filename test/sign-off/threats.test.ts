import { describe, expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import { ALICE, BOB, CAROL, commit, MALLORY, person, ROBOT } from '../support/github-state.ts';
import { judged, type Story } from '../support/people-story.ts';

/** THREATS B: each row by its id, the lies first. The change is Alice's, its head `aaaa…`; Bob is `sre`. */

const A = commit('a').slice(0, 12);
const B = commit('b').slice(0, 12);
const SIGN = '/gonogo sign rollback';
const signed = (more: object = {}): Story => ({ said: [{ body: SIGN, ...more }] });
const two = '- { id: rollback, title: x, sign-off: [sre, qa] }';
const byReview = '- { id: rollback, title: x, sign-off: { role: sre, by: review } }';
const done = '- { id: rollback, title: x, done: sre }';

type Row = readonly [name: string, story: Story, state: string, message: RegExp];

const rows: readonly Row[] = [
  // Who agrees to nothing.
  ['nobody says anything', {}, 'pending', /: not signed by `sre`$/],
  ['somebody signs', signed(), 'go', /signed = true/],

  // B01, B10, B11: which commit.
  [
    'B01: a review of another commit',
    { reviews: [{ state: 'commented', body: SIGN, commit: commit('c') }] },
    'pending',
    /it is about cccccccccccc, and aaaaaaaaaaaa is judged/,
  ],
  ['B01: a review of the head', { reviews: [{ state: 'commented', body: SIGN }] }, 'go', /./],
  [
    'B01: a review of a commit that GitHub does not know any more',
    { reviews: [{ state: 'commented', body: SIGN, commit: undefined }] },
    'pending',
    /does not say any more which commit was reviewed/,
  ],
  [
    'B01: a review whose command names another commit',
    { reviews: [{ state: 'commented', body: `${SIGN} ${B}` }] },
    'pending',
    /it is about bbbbbbbbbbbb/,
  ],
  ['B10: a comment that names another commit', signed({ body: `${SIGN} ${B}` }), 'pending', /about bbbbbbbbbbbb/],
  ['B10: a comment that names the commit', { ...signed({ body: `${SIGN} ${A}` }), pushes: undefined }, 'go', /./],
  [
    'B10: the head was pushed after the comment',
    {
      ...signed({ ago: 100 }),
      pushes: [
        [900, commit('c')],
        [50, commit('a')],
      ],
    },
    'pending',
    /it is about cccccccccccc, and aaaaaaaaaaaa is judged/,
  ],
  [
    'B10: the head was pushed before the comment',
    {
      ...signed({ ago: 100 }),
      pushes: [
        [900, commit('c')],
        [103, commit('a')],
      ],
    },
    'go',
    /./,
  ],
  [
    'B10: the commit was known, on another branch, and only pushed here after the comment',
    {
      ...signed({ ago: 100 }),
      pushes: [
        [900, commit('c')],
        [50, commit('a')],
      ],
      state: { pullsOf: async () => [7, 8] },
    },
    'pending',
    /about cccccccccccc/,
  ],
  [
    'B10: forced to another commit and back (A, B, sign, A)',
    {
      ...signed({ ago: 100 }),
      pushes: [
        [900, commit('a')],
        [200, commit('c')],
        [50, commit('a')],
      ],
    },
    'pending',
    /about cccccccccccc/,
  ],
  [
    'B10: forced away and back after the comment, which was about the head',
    {
      ...signed({ ago: 100 }),
      pushes: [
        [900, commit('a')],
        [80, commit('c')],
        [50, commit('a')],
      ],
    },
    'go',
    /./,
  ],
  [
    'B11: pushed in the same second',
    {
      ...signed({ ago: 100 }),
      pushes: [
        [900, commit('c')],
        [100, commit('a')],
      ],
    },
    'pending',
    /the head changed in the moment it was written/,
  ],
  [
    'B11: pushed two seconds before',
    {
      ...signed({ ago: 100 }),
      pushes: [
        [900, commit('c')],
        [102, commit('a')],
      ],
    },
    'go',
    /./,
  ],
  [
    'B11: pushed less than two seconds before',
    {
      ...signed({ ago: 100 }),
      pushes: [
        [900, commit('c')],
        [101, commit('a')],
      ],
    },
    'pending',
    /the head changed in the moment/,
  ],
  [
    'B11: no record of pushes, so that nobody knows what was there',
    { ...signed(), pushes: undefined },
    'pending',
    /GitHub does not say which commit was the head/,
  ],
  ['B11: dated in the future', signed({ ago: -86_400 }), 'pending', /dated in the future/],
  [
    'the head moved while it was judged',
    { ...signed(), pull: { headCommit: commit('c') } },
    'pending',
    /is `cccccccccccc` now/,
  ],
  [
    'B02: the list of commits does not have the one that is judged',
    { ...signed(), commits: [{ commit: commit('c') }] },
    'unknown',
    /do not have `aaaaaaaaaaaa` among them/,
  ],

  // B02, B03, B04: whose change.
  [
    'B02: the author signs',
    { ...signed({ by: ALICE }), roles: '{ sre: ["@alice"] }' },
    'pending',
    /they made the change/,
  ],
  [
    'B02: the author of a commit signs',
    { ...signed(), commits: [{ author: BOB }] },
    'pending',
    /what @bob signed as `sre` does not count: they made the change/,
  ],
  [
    'B02: the committer of a commit signs',
    { ...signed(), commits: [{ committer: BOB }] },
    'pending',
    /they made the change/,
  ],
  [
    'B02: a co-author signs, by the number in the address',
    { ...signed(), commits: [{ message: 'x\n\nCo-authored-by: B <2+other@users.noreply.github.com>' }] },
    'pending',
    /they made the change/,
  ],
  [
    'B02: a co-author signs, by the login in the address',
    { ...signed(), commits: [{ message: 'x\n\nco-authored-by: B <BOB@users.noreply.github.com>' }] },
    'pending',
    /they made the change/,
  ],
  [
    'B02: somebody signs who is no co-author',
    { ...signed(), commits: [{ message: 'Co-authored-by: C <c@x.org>' }] },
    'go',
    /./,
  ],
  [
    'B02: the author signs where the checklist permits it',
    {
      ...signed({ by: ALICE }),
      roles: '{ sre: ["@alice"] }',
      criteria: '- { id: rollback, title: x, sign-off: { role: sre, allow-author: true } }',
    },
    'go',
    /./,
  ],
  [
    'B02: the author reports what they did themselves',
    { said: [{ by: ALICE, body: '/gonogo done rollback' }], roles: '{ sre: ["@alice"] }', criteria: done },
    'go',
    /./,
  ],
  [
    'B02: without a pull request, the author of the commit signs on the issue',
    {
      onIssue: [{ body: `${SIGN} ${A}` }],
      context: { pullRequest: undefined, issue: 12, policy: undefined } as never,
      state: {
        commit: async () => ({ commit: commit('a'), message: '', author: BOB, committer: BOB, byGitHub: false }),
      },
    },
    'pending',
    /they made the change/,
  ],
  [
    'B03: a commit of nobody that GitHub knows',
    { ...signed(), commits: [{ author: undefined }] },
    'unknown',
    /knows no account.*aaaaaaaaaaaa/,
  ],
  [
    'B03: a committer that nobody knows',
    { ...signed(), commits: [{ committer: undefined }] },
    'unknown',
    /knows no account/,
  ],
  [
    'B03: an author that was imported and is no account of anybody',
    { ...signed(), commits: [{ author: { id: 5, login: 'old', kind: 'other' } }] },
    'unknown',
    /knows no account/,
  ],
  [
    'B03: a commit that GitHub made and signed for somebody',
    { ...signed(), commits: [{ committer: undefined, byGitHub: true }] },
    'go',
    /./,
  ],
  ['B03: a bot made the commit', { ...signed(), commits: [{ author: ROBOT, committer: ROBOT }] }, 'go', /./],
  [
    'B03: nobody knows whose commit it is, and the checklist permits authors',
    {
      ...signed(),
      commits: [{ author: undefined }],
      criteria: '- { id: rollback, title: x, sign-off: { role: sre, allow-author: true } }',
    },
    'go',
    /./,
  ],
  [
    'B04: a commit in the name of a bot, committed by the one who signs',
    { ...signed(), commits: [{ author: ROBOT, committer: BOB }] },
    'pending',
    /they made the change/,
  ],
  [
    "B04: GitHub's name in a commit that it did not sign",
    { ...signed(), commits: [{ committer: undefined, byGitHub: false }] },
    'unknown',
    /knows no account/,
  ],
  [
    'B04: the author of the pull request signs, whatever its commits say',
    { ...signed({ by: ALICE }), roles: '{ sre: ["@alice"] }', commits: [{ author: ROBOT, committer: ROBOT }] },
    'pending',
    /they made the change/,
  ],

  // B05: one person, one role.
  [
    'B05: one person for two roles, by comment and review',
    {
      criteria: two,
      roles: '{ sre: ["@bob"], qa: ["@bob"] }',
      said: [{ body: SIGN }],
      reviews: [{ state: 'commented', body: SIGN }],
    },
    'pending',
    /who fills no other role of it/,
  ],
  [
    'B05: one account under two logins',
    {
      criteria: two,
      roles: '{ sre: ["@bob"], qa: ["@robert"] }',
      said: [{ body: SIGN }, { by: person('robert', BOB.id), body: SIGN }],
    },
    'pending',
    /not signed by `sre`/,
  ],
  ['B05: two people for two roles', { criteria: two, said: [{ body: SIGN }, { by: CAROL, body: SIGN }] }, 'go', /./],
  [
    'B05: the one who can fill both leaves the other role to the other',
    {
      criteria: two,
      roles: '{ sre: ["@bob", "@carol"], qa: ["@bob"] }',
      said: [{ body: SIGN }, { by: CAROL, body: SIGN }],
    },
    'go',
    /./,
  ],
  [
    'B05: two signers are asked for, and one signed twice',
    {
      criteria: '- { id: rollback, title: x, sign-off: sre, go: { signers: ">= 2" } }',
      said: [{ body: SIGN }, { body: SIGN }],
    },
    'no-go',
    /signers = 1/,
  ],
  [
    'B05: two signers are asked for, and two signed',
    {
      criteria: '- { id: rollback, title: x, sign-off: sre, go: { signers: ">= 2" } }',
      roles: '{ sre: ["@bob", "@carol"] }',
      said: [{ body: SIGN }, { by: CAROL, body: SIGN }],
    },
    'go',
    /./,
  ],

  // B06, B07, B22: reviews that say where somebody stands.
  ['B06: approved', { criteria: byReview, reviews: [{}] }, 'go', /./],
  ['B06: approved, where only commands count', { reviews: [{}] }, 'pending', /not signed/],
  ['B06: approved and dismissed', { criteria: byReview, reviews: [{ state: 'dismissed' }] }, 'pending', /not signed/],
  [
    'B06: approved, and a later approval dismissed',
    { criteria: byReview, reviews: [{ ago: 200 }, { ago: 100, state: 'dismissed' }] },
    'pending',
    /not signed/,
  ],
  [
    'B06: dismissed, then approved again',
    { criteria: byReview, reviews: [{ ago: 200, state: 'dismissed' }, { ago: 100 }] },
    'go',
    /./,
  ],
  [
    'B06: approved, then changes requested, then that dismissed',
    { criteria: byReview, reviews: [{ ago: 300 }, { ago: 200, state: 'dismissed' }] },
    'pending',
    /not signed/,
  ],
  [
    'B06: a command in a review that was dismissed',
    { reviews: [{ state: 'dismissed', body: SIGN }] },
    'pending',
    /the review was dismissed/,
  ],
  [
    'B06: approved another commit',
    { criteria: byReview, reviews: [{ commit: commit('c') }] },
    'pending',
    /about cccccccccccc/,
  ],
  [
    'B06: approved and taken back by a command',
    { criteria: byReview, reviews: [{ ago: 200 }], said: [{ ago: 100, body: '/gonogo revoke rollback' }] },
    'pending',
    /not signed/,
  ],
  [
    'B07: a comment after an approval',
    { criteria: byReview, reviews: [{ ago: 200 }, { ago: 100, state: 'commented' }] },
    'go',
    /./,
  ],
  ['B07: only a comment', { criteria: byReview, reviews: [{ state: 'commented' }] }, 'pending', /not signed/],
  [
    'B07: a review that is not given yet',
    { criteria: byReview, reviews: [{ state: 'pending', body: SIGN }] },
    'pending',
    /not signed/,
  ],
  [
    'B22: somebody of the role requests changes, another approves',
    {
      criteria: byReview,
      roles: '{ sre: ["@bob", "@carol"] }',
      reviews: [{}, { by: CAROL, state: 'changes-requested' }],
    },
    'no-go',
    /changes-requested = 1/,
  ],
  [
    'B22: changes requested of an older commit are still open',
    {
      criteria: byReview,
      roles: '{ sre: ["@bob", "@carol"] }',
      reviews: [{}, { by: CAROL, state: 'changes-requested', commit: commit('c') }],
    },
    'no-go',
    /changes-requested = 1/,
  ],
  [
    'B22: changes requested by somebody without the role',
    { criteria: byReview, reviews: [{}, { by: MALLORY, state: 'changes-requested' }] },
    'go',
    /./,
  ],
  [
    'B22: changes requested by somebody of whom the token cannot tell',
    {
      criteria: byReview,
      roles: '{ sre: ["@bob", "@acme/sre"] }',
      reviews: [{}, { by: MALLORY, state: 'changes-requested' }],
    },
    'unknown',
    /cannot see who is in/,
  ],

  // B08: somebody else's words.
  ['B08: an edited comment', signed({ edited: true }), 'pending', /it was changed after it was written/],
  [
    'B08: an edited comment that names the commit',
    signed({ body: `${SIGN} ${A}`, edited: true }),
    'pending',
    /was changed/,
  ],
  ['B08: an edited review', { reviews: [{ state: 'commented', body: SIGN, edited: true }] }, 'pending', /was changed/],
  [
    'B08, F15: a review of which the server cannot tell',
    { reviews: [{ state: 'commented', body: SIGN, edited: 'unknown' }] },
    'pending',
    /does not say whether/,
  ],
  ['B08, F15: an approval there needs no words', { criteria: byReview, reviews: [{ edited: 'unknown' }] }, 'go', /./],
  ['B08: a comment that somebody hid', signed({ minimized: true }), 'pending', /somebody hid it/],
  [
    'B08: an edited revocation still takes back',
    {
      said: [
        { ago: 200, body: SIGN },
        { ago: 100, body: '/gonogo revoke rollback', edited: true },
      ],
    },
    'pending',
    /not signed/,
  ],
  [
    'B08: the newer word counts, also when it does not count',
    {
      said: [
        { ago: 200, body: `${SIGN} value=5` },
        { ago: 100, body: `${SIGN} value=1`, edited: true },
      ],
    },
    'pending',
    /was changed/,
  ],
  [
    'taken back',
    {
      said: [
        { ago: 200, body: SIGN },
        { ago: 100, body: '/gonogo revoke rollback' },
      ],
    },
    'pending',
    /not signed/,
  ],
  [
    'taken back by somebody else',
    {
      said: [
        { ago: 200, body: SIGN },
        { ago: 100, by: MALLORY, body: '/gonogo revoke rollback' },
      ],
    },
    'go',
    /./,
  ],
  [
    'taken back and given again',
    {
      said: [
        { ago: 300, body: SIGN },
        { ago: 200, body: '/gonogo revoke rollback' },
        { ago: 100, body: SIGN },
      ],
    },
    'go',
    /./,
  ],
  ['B09: a command in a quote', signed({ body: `> ${SIGN}` }), 'pending', /not signed/],

  // B12 is about permissions: test/checks/approvals.test.ts. B13 to B16: who somebody is.
  ['B12: somebody who may write and is in no role', signed({ by: MALLORY }), 'pending', /not signed by `sre`/],
  [
    'B13: a member of the team',
    { ...signed(), roles: '{ sre: ["@acme/sre"] }', teams: { 'acme/sre': ['bob'] } },
    'go',
    /./,
  ],
  [
    'B13: no member of the team',
    { ...signed(), roles: '{ sre: ["@acme/sre"] }', teams: { 'acme/sre': [] } },
    'pending',
    /not signed/,
  ],
  [
    'B13: a team that the token cannot see',
    { ...signed(), roles: '{ sre: ["@acme/sre"] }' },
    'unknown',
    /cannot see who is in @acme\/sre/,
  ],
  [
    'B13: of two teams one cannot be seen, and the other has them',
    { ...signed(), roles: '{ sre: ["@acme/x", "@acme/sre"] }', teams: { 'acme/sre': ['bob'] } },
    'go',
    /./,
  ],
  [
    'B13: a team that cannot be seen, and a login that signed',
    { ...signed(), roles: '{ sre: ["@bob", "@acme/sre"] }' },
    'go',
    /./,
  ],
  ['B13: a team that cannot be seen, and nobody signed', { roles: '{ sre: ["@acme/sre"] }' }, 'pending', /not signed/],
  ['B14: the account was deleted', { said: [{ body: SIGN, author: undefined } as never] }, 'pending', /not signed/],
  [
    'B14: a deleted account in every list',
    {
      said: [{ author: undefined } as never],
      reviews: [{ author: undefined } as never],
      pull: { author: undefined },
      ...{},
    },
    'pending',
    /not signed/,
  ],
  ['B15: the login in other letters', { ...signed(), roles: '{ sre: ["@BOB"] }' }, 'go', /./],
  [
    'B15: a letter that folds into another',
    { ...signed({ by: person('\u212Aate', 9) }), roles: '{ sre: ["@kate"] }' },
    'pending',
    /not signed/,
  ],
  ['B15: the account that is listed', { ...signed(), roles: '{ sre: ["@bob#2"] }' }, 'go', /./],
  [
    'B15: another account under the login that is listed',
    { ...signed(), roles: '{ sre: ["@bob#77"] }' },
    'pending',
    /not signed/,
  ],
  [
    'B15: another login with the number that is listed',
    { ...signed(), roles: '{ sre: ["@robert#2"] }' },
    'pending',
    /not signed/,
  ],
  ['B16: a bot signs', { ...signed({ by: { ...ROBOT, login: 'bob' } }) }, 'pending', /not signed/],
  [
    'B16: a bot approves',
    { criteria: byReview, reviews: [{ by: { ...ROBOT, login: 'bob' } }] },
    'pending',
    /not signed/,
  ],
  [
    'B16: an organisation signs',
    { ...signed({ by: { id: 2, login: 'bob', kind: 'other' } }) },
    'pending',
    /not signed/,
  ],
  ['B21: a role of nobody', { ...signed(), roles: '{ sre: [] }' }, 'pending', /has nobody in it/],

  // A13: who is asked of the API, never of the event.
  [
    'A13: the actor of the run is not whose change it is',
    { ...signed({ by: ALICE }), roles: '{ sre: ["@alice"] }', context: { actor: 'dependabot[bot]' } },
    'pending',
    /they made the change/,
  ],
];

describe('who signs what', () => {
  it.each(rows)('%s', async (_, story, state, message) => {
    const result = await judged(story);
    expect(`${result.state}: ${result.message}`).toMatch(message);
    expect(result.state).toBe(state);
  });
  it('B05: one person in the file and in a comment, whatever the spelling', async () => {
    const digest = async (story: Story) => {
      const { loadChecklist } = await import('../../src/load-checklist.ts');
      const yaml = `version: 1\nroles: ${story.roles}\ncriteria:\n  ${story.criteria}\n`;
      const { checklist } = await loadChecklist('x', new TextEncoder().encode(yaml));
      return (await checklist.criteria[0]?.digest()) ?? '';
    };
    const story: Story = { criteria: two, roles: '{ sre: ["@bob"], qa: ["@bob"] }', said: [{ body: SIGN }] };
    const entry = {
      kind: 'sign',
      criterion: 'rollback',
      role: 'qa',
      at: '2026-11-21T09:00:00Z',
      tree: 'tree',
    } as const;
    const recorded = [{ ...entry, by: '@BOB', digest: await digest(story) }];
    const one = await judged({ ...story, counted: true, recorded });
    expect(one).toMatchObject({ state: 'pending', message: expect.stringContaining('who fills no other role of it') });
    const other = await judged({
      ...story,
      counted: true,
      recorded: [{ ...entry, by: 'carol', digest: recorded[0]?.digest ?? '' }],
    });
    expect(other.state).toBe('go');
    expect(other.sources.map(({ where, trust }) => `${where}: ${trust}`).sort()).toEqual([
      '@bob (id 2) as sre: person',
      'carol as qa: workspace',
    ]);
  });
  it('B03: and says which commit, and what to do', async () => {
    const { problems } = await judged({ ...signed(), commits: [{ author: undefined }] });
    expect(problems[0]).toMatchObject({ cause: 'ambiguous', hint: expect.stringContaining('add the address') });
  });
  it('B13: and says what would help', async () => {
    const { problems } = await judged({ ...signed(), roles: '{ sre: ["@acme/sre"] }' });
    expect(problems[0]).toMatchObject({ cause: 'denied', hint: 'team-token' });
  });
  it('B15: and shows both names of whoever signs', async () => {
    const { sources, notes } = await judged({ ...signed(), roles: '{ sre: ["@bob#77"] }' });
    expect(sources).toEqual([]);
    expect(notes.join()).toContain('@bob is account 2 now, and the role lists it as 77');
  });
  it('B02: and shows that the checklist permits it', async () => {
    const criteria = '- { id: rollback, title: x, sign-off: { role: sre, allow-author: true } }';
    const { notes } = await judged({ ...signed({ by: ALICE }), roles: '{ sre: ["@alice"] }', criteria });
    expect(notes.join()).toContain('@alice made the change and may approve of it: `allow-author`');
  });
  it('F16: a token that expires is `denied`, and nobody has signed', async () => {
    const gone = async () => {
      throw new EvidenceError('denied', 'the token is not valid, or has expired');
    };
    const result = await judged({ ...signed(), state: { reviews: gone } });
    expect(result).toMatchObject({ state: 'unknown', cause: 'denied' });
  });
  it('asks nothing that does not decide', async () => {
    const never = () => Promise.reject(new Error('asked'));
    const state = { headAt: never, branchAt: never, lastChange: never, inTeam: never };
    expect((await judged({ state })).state).toBe('pending');
    expect((await judged({ ...signed({ edited: true }), state })).state).toBe('pending');
    expect((await judged({ ...signed({ by: ALICE }), roles: '{ sre: ["@alice"] }', state })).state).toBe('pending');
    const named = { ...signed({ body: `${SIGN} ${B}` }), state };
    expect((await judged(named)).state).toBe('pending');
  });
});
