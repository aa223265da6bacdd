import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Pull } from '../../../src/core/github/change.ts';
import type { Fault } from '../../support/github/faults.ts';
import { problemOf, stateOf } from '../../support/github/open-state.ts';
import { createWorld, type World } from '../../support/github/world.ts';
import { commit, pullWith } from '../../support/github-state.ts';

const HOME = '/repos/acme/shop';
const PULL = `GET ${HOME}/pulls/1`;
const FILES = `${PULL}/files`;
const COMMITS = `${PULL}/commits`;

let world: World;
beforeAll(async () => {
  world = await createWorld({
    branches: { main: { 'README.md': '# shop\n' }, feature: { 'src/a.ts': 'a\n', 'docs/b.md': 'b\n' } },
  });
});
beforeEach(() => {
  world.front.faults.clear();
  world.front.requests.length = 0;
});
afterAll(() => world.close());

const asked = (part: string) => world.front.requests.filter(({ path }) => path.includes(part)).length;

/** A pull request as GitHub describes it, with other words in it. */
const described = async (more: object) => ({ ...(await world.see('pulls/1')), ...more });

describe('a pull request', () => {
  it('is read as it is', async () => {
    const pull = await stateOf(world).pull(1);
    expect(pull).toMatchObject({
      number: 1,
      title: 'A change',
      body: '',
      state: 'open',
      draft: false,
      labels: [],
      author: { login: 'alice', kind: 'person' },
      headCommit: world.head,
      baseBranch: 'main',
      baseCommit: await world.tip('main'),
      fork: false,
      mergedAt: undefined,
      mergeCommit: undefined,
    });
  });
  it('its counts are those of its lists', async () => {
    const github = stateOf(world);
    const pull = await github.pull(1);
    expect(pull).toMatchObject({ commits: 1, changedFiles: 2 });
    expect((await github.changedFiles(pull)).map(({ path }) => path).sort()).toEqual(['docs/b.md', 'src/a.ts']);
    expect((await github.changeCommits(pull)).map((one) => one.commit)).toEqual([world.head]);
  });
  it('is asked for once, however many criteria ask', async () => {
    const github = stateOf(world);
    await Promise.all([github.pull(1), github.pull(1)]);
    expect(await github.pull(1)).toBe(await github.pull(1));
    expect(asked('/pulls/1')).toBe(1);
  });
  const odd: readonly [name: string, more: object, as: Partial<Pull>][] = [
    ['B14: an author who was deleted', { user: null }, { author: undefined }],
    [
      'A13: an author of type Bot',
      { user: { id: 9, login: 'x[bot]', type: 'Bot' } },
      { author: { id: 9, login: 'x[bot]', kind: 'bot' } },
    ],
    [
      'A13: a person whose name looks like a bot',
      { user: { id: 9, login: 'dependabot', type: 'User' } },
      { author: { id: 9, login: 'dependabot', kind: 'person' } },
    ],
    ['no description', { body: null }, { body: '' }],
    ['F15: a server that knows no drafts', { draft: undefined }, { draft: false }],
    ['a head whose repository was deleted', { head: { ref: 'x', sha: commit('a'), repo: null } }, { fork: true }],
    [
      'a head of a fork',
      { head: { ref: 'x', sha: commit('a'), repo: { id: 77, full_name: 'mallory/shop' } } },
      { fork: true },
    ],
    ['labels', { labels: [{ name: 'Ready' }, { name: 'wip' }] }, { labels: ['Ready', 'wip'] }],
    [
      'a merged one',
      { state: 'closed', merged: true, merged_at: '2026-11-01T10:00:00Z', merge_commit_sha: commit('c') },
      { state: 'closed', mergeCommit: commit('c'), mergedAt: 1793527200 },
    ],
    [
      'the test merge of one that is not merged',
      { merged: false, merge_commit_sha: commit('c') },
      { mergeCommit: undefined },
    ],
  ];
  it.each(odd)('%s', async (_, more, as) => {
    world.front.faults.declare(PULL, { says: JSON.stringify(await described(more)) });
    expect(await stateOf(world).pull(1)).toMatchObject(as);
  });
  const unusable: readonly [name: string, more: object][] = [
    ['no head', { head: null }],
    ['a head that is no commit', { head: { sha: 'main', repo: { id: 1 } } }],
    ['no title', { title: undefined }],
    ['labels that are no list', { labels: 'ready' }],
    ['a draft of "no"', { draft: 'no' }],
    ['a merged one without its commit', { merged: true, merge_commit_sha: null }],
    ['no number of files', { changed_files: undefined }],
    ['a number of files that is text', { changed_files: '1' }],
    ['no base repository', { base: { ref: 'main', sha: commit('b'), repo: null } }],
  ];
  it.each(unusable)('F14: %s is no pull request', async (_, more) => {
    world.front.faults.declare(PULL, { says: JSON.stringify(await described(more)) });
    expect(await problemOf(stateOf(world).pull(1))).toMatchObject({ cause: 'invalid' });
  });
});

describe('what GitHub refuses', () => {
  const refusals: readonly [name: string, fault: Fault, cause: string, words: string][] = [
    ['F16: 401', { status: 401 }, 'denied', 'not valid, or has expired'],
    ['403', { status: 403 }, 'denied', '`pull-requests: read`'],
    ['404, which may be want of permission', { status: 404 }, 'denied', '`pull-requests: read`'],
    ['410', { status: 410 }, 'unreachable', '410'],
    ['301', { status: 301, headers: { location: 'http://127.0.0.1:1/' } }, 'unreachable', 'moved'],
    ['422', { status: 422 }, 'unreachable', '422'],
    ['F10: 429 without a time', { status: 429 }, 'unreachable', 'rate limit'],
    ['F14: 200 in HTML', { says: '<html>', type: 'text/html' }, 'unreachable', 'no JSON'],
    ['F14: a list where a map should be', { says: '[]' }, 'invalid', 'map of keys'],
  ];
  it.each(refusals)('%s', async (_, fault, cause, words) => {
    world.front.faults.declare(PULL, fault, { times: 9 });
    const problem = await problemOf(stateOf(world).pull(1));
    expect(problem.cause).toBe(cause);
    expect(problem.message).toContain(words);
  });
  it('names the permission in the hint', async () => {
    world.front.faults.declare(PULL, { status: 403 });
    expect((await problemOf(stateOf(world).pull(1))).hint).toBe('give the job `permissions: { pull-requests: read }`');
  });
  it('F16: a token that expires between two pages leaves no half list', async () => {
    world.front.paged(FILES, () => files(150));
    world.front.faults.declare('page=2', { status: 401 });
    const pull = pullWith({ number: 1, changedFiles: 150 });
    expect(await problemOf(stateOf(world).changedFiles(pull))).toMatchObject({ cause: 'denied' });
  });
});

const files = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => ({ filename: `src/${from + at}.ts`, status: 'modified' }));
const commits = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    sha: at.toString(16).padStart(40, '0'),
    commit: { message: 'x', verification: { verified: false } },
    author: null,
    committer: null,
  }));

describe('lists are whole', () => {
  const github = () => stateOf(world);
  // A full page without a link is not believed to be the last one.
  for (const size of [0, 1, 30, 31, 99, 100, 101, 250, 1000])
    it(`F12: ${size} changed files`, async () => {
      world.front.paged(FILES, () => files(size));
      const pull = pullWith({ number: 1, changedFiles: size });
      expect(await github().changedFiles(pull)).toHaveLength(size);
      expect(asked('/files')).toBe(Math.max(1, Math.ceil(size / 100)) + (size === 100 ? 1 : 0));
    });
  it('F12: a list that ends early is an error, after it was read once more', async () => {
    world.front.paged(FILES, () => files(100));
    const problem = await problemOf(github().changedFiles(pullWith({ number: 1, changedFiles: 3100 })));
    expect(problem).toMatchObject({ cause: 'unreachable' });
    expect(problem.message).toContain('100 of 3100');
  });
  it('F12: more pages than are read are an error, and no cut list', async () => {
    world.front.paged(FILES, () => files(5001));
    const problem = await problemOf(github().changedFiles(pullWith({ number: 1, changedFiles: 5001 })));
    expect(problem.message).toContain('limit');
  });
  it('F13: a list that changes between two pages is read again', async () => {
    let items = files(150);
    world.front.paged(FILES, () => items);
    const meanwhile = async () => {
      items = [...files(1, 900), ...items.slice(0, 149)];
    };
    world.front.faults.declare(`${FILES}?per_page=100&page=2`, { meanwhile });
    const found = await github().changedFiles(pullWith({ number: 1, changedFiles: 150 }));
    expect(new Set(found.map(({ path }) => path)).size).toBe(150);
    expect(asked('/files')).toBe(4);
  });
  it('F13: a list that changes each time is an error', async () => {
    let at = 0;
    world.front.paged(FILES, () => [...files(1, 900 + at++), ...files(149)].slice(at, 150));
    expect(await problemOf(github().changedFiles(pullWith({ number: 1, changedFiles: 150 })))).toMatchObject({
      cause: 'unreachable',
    });
  });
  it('F12: a full page whose link was lost is followed by another question', async () => {
    world.front.paged(FILES, () => files(101));
    world.front.faults.declare(FILES, { headers: { link: null } });
    expect(await github().changedFiles(pullWith({ number: 1, changedFiles: 101 }))).toHaveLength(101);
  });
  it('a link elsewhere does not take the token along', async () => {
    world.front.paged(FILES, () => files(101));
    world.front.faults.declare(FILES, { headers: { link: '<http://127.0.0.1:1/x?page=2&per_page=100>; rel="next"' } });
    expect(await github().changedFiles(pullWith({ number: 1, changedFiles: 101 }))).toHaveLength(101);
  });
  it('a moved file has both paths', async () => {
    world.front.paged(FILES, () => [{ filename: 'new.ts', previous_filename: 'src/old.ts', status: 'renamed' }]);
    expect(await github().changedFiles(pullWith({ number: 1 }))).toEqual([
      { path: 'new.ts', previous: 'src/old.ts', status: 'renamed' },
    ]);
  });

  it('F12: 250 commits are listed', async () => {
    world.front.paged(COMMITS, () => commits(250));
    expect(await github().changeCommits(pullWith({ number: 1, commits: 250 }))).toHaveLength(250);
  });
  it('F12: of more than 250 commits, which that list cuts, a comparison gives all', async () => {
    const pull = pullWith({ number: 1, commits: 321 });
    const line = `GET ${HOME}/compare/${pull.baseCommit}...${pull.headCommit}`;
    const wrap = (page: readonly unknown[]) => ({ total_commits: 321, commits: page });
    world.front.paged(line, () => commits(321), { wrap });
    expect(await github().changeCommits(pull)).toHaveLength(321);
    expect(asked('/pulls/1/commits')).toBe(0);
  });
  it('F12: a comparison with fewer commits than the pull request has is an error', async () => {
    const pull = pullWith({ number: 1, commits: 400 });
    const line = `GET ${HOME}/compare/${pull.baseCommit}...${pull.headCommit}`;
    const wrap = (page: readonly unknown[]) => ({ total_commits: 321, commits: page });
    world.front.paged(line, () => commits(321), { wrap });
    expect((await problemOf(github().changeCommits(pull))).message).toContain('321 of 400');
  });
  it('F12: a comparison that disagrees with its own total is an error', async () => {
    const line = `GET ${HOME}/compare/${commit('b')}...${commit('a')}`;
    world.front.paged(line, () => commits(2), { wrap: (page) => ({ total_commits: 3, commits: page }) });
    expect((await problemOf(github().commitsBetween(commit('b'), commit('a')))).message).toContain('2 of 3');
  });
  it('commits between two are named, oldest first', async () => {
    expect(await github().commitsBetween(await world.tip('main'), world.head)).toEqual([world.head]);
  });
  it('the pull requests of a commit, and nothing for none', async () => {
    expect(await github().pullsOf(world.head)).toEqual([1]);
    expect(await github().pullsOf(await world.tip('main'))).toEqual([]);
  });
  it('the parents of a commit', async () =>
    expect(await github().parents(world.head)).toEqual([await world.tip('main')]));
});

describe('who made a commit', () => {
  const made = async (more: object) => {
    world.front.paged(COMMITS, () => [{ ...commits(1)[0], ...more }]);
    return (await stateOf(world).changeCommits(pullWith({ number: 1 })))[0];
  };
  const web = { id: 19864447, login: 'web-flow', type: 'User' };
  const signed = (verified: unknown) => ({ message: 'x', verification: { verified } });
  it('by nobody GitHub knows', async () =>
    expect(await made({})).toMatchObject({ author: undefined, byGitHub: false }));
  it('by GitHub itself', async () =>
    expect(await made({ committer: web, commit: signed(true) })).toMatchObject({ byGitHub: true }));
  it('A13: GitHub’s name without its signature is anybody’s', async () =>
    expect(await made({ committer: web, commit: signed(false) })).toMatchObject({ byGitHub: false }));
  it('A13: another’s signature is not GitHub’s', async () =>
    expect(await made({ committer: { ...web, login: 'mallory' }, commit: signed(true) })).toMatchObject({
      byGitHub: false,
    }));
});

describe('what only GraphQL knows', () => {
  const A = commit('a');
  afterEach(() => {
    world.front.graph.linked.clear();
    world.front.graph.queues.clear();
  });
  it('the issues that merging closes', async () => {
    world.front.graph.linked.set(1, { issues: [4, 9] });
    expect(await stateOf(world).linkedIssues(1)).toEqual([4, 9]);
  });
  it('none', async () => expect(await stateOf(world).linkedIssues(1)).toEqual([]));
  it('F12: more than are shown are an error', async () => {
    world.front.graph.linked.set(1, { issues: [4], total: 101 });
    expect(await problemOf(stateOf(world).linkedIssues(1))).toMatchObject({ cause: 'unreachable' });
  });
  it('a pull request that is not there', async () =>
    expect(await problemOf(stateOf(world).linkedIssues(77))).toMatchObject({ cause: 'denied' }));
  it('the merge queue, without entries that are still being built', async () => {
    const entries = [
      { pull: 1, pullHead: A, head: commit('c'), base: commit('b') },
      { pull: 2, pullHead: A },
    ];
    world.front.graph.queues.set('main', { entries });
    expect(await stateOf(world).mergeQueue('main')).toEqual([
      { pull: 1, pullHead: A, headCommit: commit('c'), baseCommit: commit('b') },
    ]);
  });
  it('a branch without a queue', async () => expect(await stateOf(world).mergeQueue('main')).toBeUndefined());
  it('F12: a queue longer than is shown is an error', async () => {
    world.front.graph.queues.set('main', { entries: [{ pull: 1, pullHead: A }], total: 120 });
    expect(await problemOf(stateOf(world).mergeQueue('main'))).toMatchObject({ cause: 'unreachable' });
  });
  it('F15: no address for it', async () => {
    const { repository, apiUrl, tokens } = world;
    const { openGitHubState } = await import('../../../src/io/github.ts');
    const github = openGitHubState({ repository, apiUrl, token: tokens.actions, version: '1' });
    expect([await github.linkedIssues(1), await github.mergeQueue('main')]).toEqual([undefined, undefined]);
  });
});

describe.each([['absent'], ['old']] as const)('F15: GitHub Enterprise Server whose GraphQL is %s', (graphql) => {
  let server: World;
  beforeAll(async () => {
    server = await createWorld({ base: '/api/v3', graphql });
  });
  afterAll(() => server.close());
  it('reads pull requests below its own path', async () => {
    expect(await stateOf(server).pull(1)).toMatchObject({ number: 1, changedFiles: 1 });
  });
  it('follows pages below its own path', async () => {
    server.front.paged('GET /repos/acme/shop/pulls/1/files', () => files(101));
    expect(await stateOf(server).changedFiles(pullWith({ number: 1, changedFiles: 101 }))).toHaveLength(101);
  });
  it('says that it cannot tell what is linked, or who is in the queue', async () => {
    const github = stateOf(server);
    expect([await github.linkedIssues(1), await github.mergeQueue('main')]).toEqual([undefined, undefined]);
  });
});

describe('files of a branch', () => {
  it('are those of its tip', async () => {
    const github = stateOf(world);
    const tip = (await github.branchTip('main')) ?? '';
    expect(tip).toBe(await world.tip('main'));
    expect(Buffer.from((await github.fileAt('README.md', tip)) ?? []).toString()).toBe('# shop\n');
    expect(await github.fileAt('CODEOWNERS', tip)).toBeUndefined();
  });
  it('of a branch that is not there', async () => expect(await stateOf(world).branchTip('gone')).toBeUndefined());
  it('never of something that is no commit', async () => {
    for (const name of ['', 'main', (await world.tip('main')).slice(0, 12)])
      expect((await problemOf(stateOf(world).fileAt('README.md', name))).cause).toBe('invalid');
  });
  it('that cannot be had are no missing files', async () => {
    world.front.faults.declare('/git/trees/', { status: 404 });
    const tip = await world.tip('main');
    expect((await problemOf(stateOf(world).fileAt('README.md', tip))).cause).toBe('denied');
  });
});
