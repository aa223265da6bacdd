import { describe, expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import type { ChangedFile } from '../../src/core/github/change.ts';
import { ALICE, BOB, CAROL, commit, MALLORY, pullWith } from '../support/github-state.ts';
import { judged, type Story } from '../support/people-story.ts';

/** Whether code owners approve of pull request 7 of Alice's, whose head is `aaaa…`, into `main`, whose tip is `dddd…`. */

interface Case extends Story {
  /** Files by path, at the tip of `main`; `.github/CODEOWNERS` alone where it is a text. */
  readonly owners?: string | Readonly<Record<string, string>>;
  /** The files the pull request changes; `src/a.ts` unless given. */
  readonly changed?: readonly (string | { readonly path: string; readonly previous: string })[];
}

const TIP = commit('d');
const bytes = (text: string) => Buffer.from(text, 'latin1');
const fileOf = (one: string | { readonly path: string; readonly previous: string }): ChangedFile =>
  typeof one === 'string' ? { path: one, previous: undefined, status: 'modified' } : { ...one, status: 'renamed' };

function judge({ owners = '* @bob', changed = ['src/a.ts'], ...story }: Case) {
  const files = typeof owners === 'string' ? { '.github/CODEOWNERS': owners } : owners;
  return judged({
    criteria: '- { title: Owned, approvals: {}, go: { approvals: any, owners: 0 } }',
    ...story,
    state: {
      branchTip: async (branch) => (branch === 'main' ? TIP : undefined),
      fileAt: async (path, at) => {
        if (at !== TIP) throw new Error(`asked for ${at}`);
        const text = files[path];
        return text === undefined ? undefined : bytes(text);
      },
      changedFiles: async () => changed.map(fileOf),
      ...story.state,
    },
  });
}

const bob = { reviews: [{}] };
const carol = { reviews: [{ by: CAROL }] };

const lies: readonly [name: string, what: Case, state: string, message: RegExp][] = [
  ['nobody approves', {}, 'no-go', /owners = 1/],
  ['somebody else approves', carol, 'no-go', /owners = 1/],
  ['the owner approves of another commit (B01)', { reviews: [{ commit: commit('c') }] }, 'no-go', /owners = 1/],
  ['the owner is the author (B02)', { owners: '* @alice', reviews: [{ by: ALICE }] }, 'no-go', /owners = 1/],
  ['the owner made a commit of it (B02)', { ...bob, commits: [{ author: BOB }] }, 'no-go', /owners = 1/],
  ['the owner may not write (B12)', { ...bob, permissions: { bob: 'triage' } }, 'no-go', /owners = 1/],
  ['the approval was dismissed (B06)', { reviews: [{ state: 'dismissed' }] }, 'no-go', /owners = 1/],
  ['the owner requests changes', { reviews: [{ state: 'changes-requested' }] }, 'no-go', /owners = 1/],
  ['only the owner of an earlier rule approves', { ...bob, owners: '* @bob\n/src/ @carol' }, 'no-go', /owners = 1/],
  [
    'the owner of one of two rules approves',
    { ...bob, owners: '* @bob\n/src/ @carol', changed: ['README.md', 'src/a.ts'] },
    'no-go',
    /owners = 1/,
  ],
  [
    'a file was moved out of what somebody owns',
    { ...bob, owners: '* @bob\n/src/ @carol', changed: [{ path: 'lib/a.ts', previous: 'src/a.ts' }] },
    'no-go',
    /owners = 1/,
  ],
  ['whose name only begins alike', { ...bob, owners: '* @bobby' }, 'no-go', /owners = 1/],
  ['no member of the team', { ...bob, owners: '* @acme/sre', teams: { 'acme/sre': [] } }, 'no-go', /owners = 1/],
  ['nobody approves, and the team cannot be seen', { owners: '* @acme/sre' }, 'no-go', /owners = 1/],
  ['the team cannot be seen (B13)', { ...bob, owners: '* @acme/sre' }, 'unknown', /cannot see who is in @acme\/sre/],
  [
    'one team cannot be seen, and another rule lacks an approval',
    { ...bob, owners: '* @carol\n/src/ @acme/sre', changed: ['README.md', 'src/a.ts'] },
    'unknown',
    /cannot see who is in @acme\/sre/,
  ],
  ['an owner by address', { ...bob, owners: '* docs@acme.example' }, 'unknown', /by an address/],
  ['no CODEOWNERS', { ...bob, owners: {} }, 'unknown', /`main` has no CODEOWNERS at dddddddddddd/],
  ['CODEOWNERS in another folder', { ...bob, owners: { 'src/CODEOWNERS': '* @bob' } }, 'unknown', /no CODEOWNERS/],
  ['an empty CODEOWNERS', { ...bob, owners: '# nobody yet\n\n' }, 'unknown', /names no owners/],
  ['a line that GitHub skips', { ...bob, owners: '* @bob\n/src/ @carol security-team\n' }, 'unknown', /skips.*: 2$/],
  ['a pattern that GitHub skips', { ...bob, owners: '* @bob\n!/src/ @carol\n' }, 'unknown', /skips/],
  ['bytes that are no text', { ...bob, owners: '* @bob # \xff' }, 'unknown', /no text in UTF-8/],
  [
    'the first of two files counts',
    { ...bob, owners: { CODEOWNERS: '* @carol', 'docs/CODEOWNERS': '* @bob' } },
    'no-go',
    /owners = 1/,
  ],
  ['the branch is gone', { ...bob, state: { branchTip: async () => undefined } }, 'unknown', /is not there/],
  [
    'the changed files cannot be listed',
    {
      ...bob,
      state: { changedFiles: () => Promise.reject(new EvidenceError('unreachable', 'lists 3000 of 4000 files')) },
    },
    'unknown',
    /3000 of 4000/,
  ],
  [
    'the file is a link',
    { ...bob, state: { fileAt: () => Promise.reject(new EvidenceError('unreachable', 'is a symbolic link')) } },
    'unknown',
    /symbolic link/,
  ],
];

const truths: readonly [name: string, what: Case][] = [
  ['the owner', bob],
  ['the owner, in other letters', { ...bob, owners: '* @BOB' }],
  ['one of two owners', { ...carol, owners: '* @bob @carol' }],
  ['a member of the team', { ...bob, owners: '* @acme/sre', teams: { 'acme/sre': ['bob'] } }],
  ['an owner beside a team that cannot be seen', { ...bob, owners: '* @acme/sre @bob' }],
  ['an owner beside an address', { ...bob, owners: '* docs@acme.example @bob' }],
  ['the last rule that matches', { ...carol, owners: '* @bob\n/src/ @carol' }],
  [
    'the owners of both rules',
    { reviews: [{}, { by: CAROL }], owners: '* @bob\n/src/ @carol', changed: ['README.md', 'src/a.ts'] },
  ],
  ['a rule that takes owners away', { owners: '* @bob\n/src/' }],
  ['nobody owns it', { owners: '/docs/ @bob' }],
];

describe('owners', () => {
  it.each(lies)('lacks: %s', async (_, what, state, message) => {
    const result = await judge(what);
    expect(result.message).toMatch(message);
    expect(result.state).toBe(state);
  });
  it.each(truths)('approves: %s', async (_, what) => {
    const { facts, state } = await judge(what);
    expect(facts).toContainEqual(expect.objectContaining({ name: 'owners', value: 0, band: 'go' }));
    expect(state).toBe('go');
  });
  it('says which rules, where they stand, and what nobody owns', async () => {
    const { facts, sources, notes } = await judge({
      owners: '/src/ @bob @acme/sre',
      changed: ['src/a.ts', 'README.md'],
    });
    expect(facts).toContainEqual(
      expect.objectContaining({ name: 'owners', value: 1, detail: '`/src/` (@bob, @acme/sre)' }),
    );
    expect(sources).toContainEqual({
      kind: 'file',
      where: '.github/CODEOWNERS at dddddddddddd',
      bytes: 20,
      trust: 'platform',
    });
    expect(notes).toEqual(['1 changed path has no owner in `.github/CODEOWNERS`']);
  });
  it('what keeps owners from being told leaves approvals alone', async () => {
    const { facts, problems } = await judge({ ...bob, owners: {} });
    expect(facts).toContainEqual(expect.objectContaining({ name: 'approvals', value: 1 }));
    expect(facts.map(({ name }) => name)).not.toContain('owners');
    expect(problems).toMatchObject([
      { cause: 'no-fact', facts: ['owners'], hint: expect.stringContaining('CODEOWNERS') },
    ]);
  });
  it('is not asked of GitHub where nobody binds it', async () => {
    const never = () => Promise.reject(new Error('asked'));
    const criteria = '- { title: Approved, approvals: {} }';
    const state = { branchTip: never, fileAt: never, changedFiles: never };
    expect((await judge({ ...bob, criteria, state })).state).toBe('go');
  });
  it('of what is merged, by the owners that it had then', async () => {
    const asked: string[] = [];
    const merged = pullWith({ state: 'closed', mergedAt: 1_799_999_000, mergeCommit: commit('f') });
    const state: Story['state'] = {
      pullsOf: async () => [7],
      pull: async () => merged,
      fileAt: async (_, at) => {
        asked.push(at);
        return bytes('* @bob');
      },
    };
    const context = { pullRequest: undefined, commit: commit('f') } as never;
    expect((await judge({ ...bob, state, context })).state).toBe('go');
    expect(asked).toEqual([merged.baseCommit]);
  });
  it('every member of a merge group needs owners of its own, by the branch that the group stands on', async () => {
    const eight = pullWith({ number: 8, headCommit: commit('e'), author: MALLORY });
    const review = (on: number) => ({
      id: on,
      author: BOB,
      state: 'approved' as const,
      body: '',
      commit: on === 7 ? commit('a') : commit('e'),
      at: 1_799_996_400,
      edited: false,
      minimized: false,
      url: '#',
    });
    const story = (...on: number[]): Case => ({
      context: {
        mergeGroup: { baseCommit: TIP, baseBranch: 'main', ref: 'x/pr-8' },
        pullRequest: undefined,
        commit: commit('f'),
      } as never,
      state: {
        branchTip: () => Promise.reject(new Error('asked')),
        pull: async (number) => (number === 7 ? pullWith() : eight),
        mergeQueue: async () => [
          { pull: 7, pullHead: commit('a'), headCommit: commit('1'), baseCommit: TIP },
          { pull: 8, pullHead: commit('e'), headCommit: commit('f'), baseCommit: commit('1') },
        ],
        changeCommits: async (pull) => [
          { commit: pull.headCommit, message: '', author: ALICE, committer: ALICE, byGitHub: false },
        ],
        reviews: async (number) => (on.includes(number) ? [review(number)] : []),
      },
    });
    expect((await judge(story(7))).message).toMatch(/owners = 1/);
    expect((await judge(story(7, 8))).state).toBe('go');
  });
});
