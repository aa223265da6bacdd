import { describe, expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import { ALICE, BOB, CAROL, commit, MALLORY, ROBOT } from '../support/github-state.ts';
import { type Story, tell } from '../support/people-story.ts';

/** SPEC 7: a no-go of anybody with a role stands until it is taken back, whatever the head and whatever the evidence. */

const criteria = [
  '- { id: rollback, title: Rollback, sign-off: sre }',
  '- { id: lines, title: Lines, env: HOME, if: false }',
].join('\n');
const signed = { ago: 7200, by: BOB, body: '/gonogo sign rollback' };
const objecting = (body: string, more: object = {}): Story => ({
  criteria,
  said: [signed, { by: CAROL, ago: 600, body, ...more }],
});

const rows: readonly (readonly [name: string, story: Story, verdict: string, because: RegExp])[] = [
  ['nobody objects', { criteria, said: [signed] }, 'GO', /^$/],
  ['somebody with another role', objecting('/gonogo no-go rollback the numbers are old'), 'NO-GO', /objections = 1/],
  ['without a reason', objecting('/gonogo no-go rollback'), 'NO-GO', /objections = 1/],
  ['the author of the change', objecting('/gonogo no-go rollback', { by: ALICE }), 'GO', /^$/],
  ['somebody without a role', objecting('/gonogo no-go rollback', { by: MALLORY }), 'GO', /^$/],
  ['a bot', objecting('/gonogo no-go rollback', { by: { ...ROBOT, login: 'carol' } }), 'GO', /^$/],
  [
    'B08: an edited objection can only block',
    objecting('/gonogo no-go rollback', { edited: true }),
    'NO-GO',
    /objections/,
  ],
  ['B08: a hidden objection', objecting('/gonogo no-go rollback', { minimized: true }), 'NO-GO', /objections/],
  [
    'of an older head',
    {
      ...objecting('/gonogo no-go rollback'),
      pushes: [
        [86_400, commit('c')],
        [60, commit('a')],
      ],
      said: [
        { by: BOB, ago: 30, body: '/gonogo sign rollback' },
        { by: CAROL, ago: 600, body: '/gonogo no-go rollback' },
      ],
    },
    'NO-GO',
    /objections/,
  ],
  [
    'in a review',
    { criteria, said: [signed], reviews: [{ by: CAROL, state: 'commented', body: '/gonogo no-go rollback' }] },
    'NO-GO',
    /objections/,
  ],
  [
    'in a review that was dismissed',
    { criteria, said: [signed], reviews: [{ by: CAROL, state: 'dismissed', body: '/gonogo no-go rollback' }] },
    'NO-GO',
    /objections/,
  ],
  [
    'on the issue',
    { criteria, said: [signed], context: { issue: 12 }, onIssue: [{ by: CAROL, body: '/gonogo no-go rollback' }] },
    'NO-GO',
    /objections/,
  ],
  ['to what does not apply', objecting('/gonogo no-go lines'), 'NO-GO', /objections = 1/],
  [
    'taken back',
    {
      criteria,
      said: [
        signed,
        { by: CAROL, ago: 600, body: '/gonogo no-go rollback' },
        { by: CAROL, ago: 500, body: '/gonogo revoke rollback' },
      ],
    },
    'GO',
    /^$/,
  ],
  [
    'taken back by somebody else',
    {
      criteria,
      said: [
        signed,
        { by: CAROL, ago: 600, body: '/gonogo no-go rollback' },
        { by: MALLORY, ago: 500, body: '/gonogo revoke rollback' },
      ],
    },
    'NO-GO',
    /objections/,
  ],
  [
    'B08: taken back in an edited comment',
    {
      criteria,
      said: [
        signed,
        { by: CAROL, ago: 600, body: '/gonogo no-go rollback' },
        { by: CAROL, ago: 500, body: '/gonogo revoke rollback', edited: true },
      ],
    },
    'NO-GO',
    /objections/,
  ],
  [
    'agreed to afterwards is not taken back',
    {
      criteria,
      roles: '{ sre: ["@bob", "@carol"] }',
      said: [
        signed,
        { by: CAROL, ago: 600, body: '/gonogo no-go rollback' },
        { by: CAROL, ago: 500, body: '/gonogo sign rollback' },
      ],
    },
    'NO-GO',
    /objections/,
  ],
  [
    'to a group',
    {
      criteria: `- group: Team\n  criteria:\n    ${criteria.split('\n')[0]}`,
      said: [signed, { by: CAROL, body: '/gonogo no-go team' }],
    },
    'NO-GO',
    /objections/,
  ],
  [
    'to nothing that is known',
    objecting('/gonogo no-go rolbak late'),
    'NO-GO',
    /@carol says no-go to `rolbak`, which is no criterion/,
  ],
  [
    'to a criterion of another checklist that is evaluated with it',
    { ...objecting('/gonogo no-go launch late'), together: '- { id: launch, title: Launch, sign-off: sre }' },
    'GO',
    /^$/,
  ],
  [
    'to nothing that either checklist knows',
    { ...objecting('/gonogo no-go lanch late'), together: '- { id: launch, title: Launch, sign-off: sre }' },
    'NO-GO',
    /@carol says no-go to `lanch`, which is no criterion/,
  ],
  [
    'to nothing that is known, and taken back',
    {
      criteria,
      said: [
        signed,
        { by: CAROL, ago: 600, body: '/gonogo no-go rolbak' },
        { by: CAROL, ago: 500, body: '/gonogo revoke rolbak' },
      ],
    },
    'GO',
    /^$/,
  ],
  ['to nothing that is known, by a stranger', objecting('/gonogo no-go rolbak', { by: MALLORY }), 'GO', /^$/],
  ['misspelt', objecting('/gonogo nogo rollback'), 'NO-GO', /says no-go, and to what cannot be read/],
  ['B09: in a quote', objecting('> /gonogo no-go rollback'), 'GO', /^$/],
  [
    'B13: by a member of a team',
    {
      ...objecting('/gonogo no-go rollback', { by: MALLORY }),
      roles: '{ sre: ["@bob"], qa: ["@acme/qa"] }',
      teams: { 'acme/qa': ['mallory'] },
    },
    'NO-GO',
    /objections/,
  ],
  [
    'B13: by somebody of whom the token cannot tell',
    { ...objecting('/gonogo no-go rollback', { by: MALLORY }), roles: '{ sre: ["@bob"], qa: ["@acme/qa"] }' },
    'NO-GO',
    /@mallory says no-go, and the token cannot see/,
  ],
];

describe('objections', () => {
  it.each(rows)('%s', async (_, story, verdict, because) => {
    const { decision } = await tell(story);
    expect(decision.reasons.map((one) => one.because).join('; ')).toMatch(because);
    expect(decision.verdict).toBe(verdict);
  });
  it('say who, why and where', async () => {
    const { criteria: results } = await tell(objecting('/gonogo no-go rollback the numbers are old'));
    const said = '@carol (id 3): the numbers are old';
    expect(results[0]?.facts).toContainEqual(expect.objectContaining({ name: 'objections', value: 1, detail: said }));
    expect(results[0]?.sources).toContainEqual(
      expect.objectContaining({ where: said, trust: 'person', ageSeconds: 600 }),
    );
    expect(results[0]?.problems).toEqual([]);
  });
  it('do not hide why nothing could be gathered, nor add to it', async () => {
    const { criteria: results } = await tell({
      criteria: '- { id: rollback, title: Rollback, approvals: {} }',
      said: [{ by: CAROL, body: '/gonogo no-go rollback' }],
      state: { permission: () => Promise.reject(new EvidenceError('denied', 'forbidden')) },
      reviews: [{}],
    });
    expect(results[0]?.state).toBe('no-go');
    expect(results[0]?.problems.map(({ cause }) => cause)).toEqual(['denied']);
  });
  it('that cannot be read are no consent, whatever else is go', async () => {
    const refused = () => Promise.reject(new EvidenceError('denied', 'GitHub would not read', 'give the job x'));
    const story: Story = { criteria: '- { title: Home, env: HOME, go: { set: false } }', state: { said: refused } };
    const { decision } = await tell(story);
    expect(decision.verdict).toBe('NO-GO');
    expect(decision.reasons[0]?.because).toContain(
      'whether anybody objects could not be read: GitHub would not read (give the job x)',
    );
    expect((await tell({ ...story, context: { actions: false } })).decision.verdict).toBe('GO');
    // Where nobody has a role nobody can object.
    expect((await tell({ ...story, roles: '{}' })).decision.verdict).toBe('GO');
    expect((await tell({ ...story, noGitHub: true })).decision.verdict).toBe('GO');
  });
  it('warns of what was meant as a command and is none, and of who counts for nothing', async () => {
    const { checklist } = await tell({
      criteria,
      said: [
        signed,
        { by: MALLORY, body: '/gonogo sgn rollback' },
        { by: MALLORY, body: '/gonogo sign rolback' },
        { by: MALLORY, body: '/gonogo sign something-of-another-checklist' },
        { author: undefined, body: '/gonogo sign rollback' } as never,
        { by: ROBOT, body: '/gonogo sign rollback' },
      ],
    });
    expect(checklist.warnings).toEqual([
      expect.stringContaining('@mallory: after `/gonogo` stands'),
      expect.stringContaining('`/gonogo sign rolback` names no criterion or group; did you mean `rollback`?'),
      expect.stringContaining('counts for nothing: its account was deleted'),
      expect.stringContaining('counts for nothing: @dependabot[bot] is a bot'),
    ]);
    const many = Array.from({ length: 30 }, () => ({ by: MALLORY, body: '/gonogo sgn rollback' }));
    expect((await tell({ criteria, said: [signed, ...many] })).checklist.warnings).toHaveLength(11);
  });
});
