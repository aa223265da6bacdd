import { createEmulator } from 'emulate';
import { COMMENT_ID } from './dress.ts';
import { Front, type FrontOptions, type Holder } from './front.ts';
import { type Api, api, commit, type Tree, tagTip, tipOf } from './git.ts';

/** A repository in plain words. */
export interface Plan {
  /** Files of each branch; the first branch is the default one, and the others start from it. */
  readonly branches?: Readonly<Record<string, Tree>>;
  /** A pull request: from a branch above, or with `fork` from one of that name in `mallory`'s fork, by `mallory`. */
  readonly pull?: {
    readonly from: string;
    readonly into?: string;
    readonly by?: string;
    readonly fork?: true | 'deleted';
  };
  /** Files of the branch `main` of a second repository, `acme/policies`. */
  readonly policies?: Tree;
  readonly comments?: readonly { readonly by: string; readonly body: string; readonly minimized?: true }[];
  readonly graphql?: NonNullable<FrontOptions['graphql']>;
  readonly base?: string;
}

/** Everyone there is. `alice` and `bob` may write, `mallory` may not. */
const PEOPLE = ['alice', 'bob', 'mallory'] as const;
const BOTS = ['github-actions[bot]', 'dependabot[bot]'] as const;
const OWNER = 'acme';
const REPO = 'shop';
const POLICIES = `/repos/${OWNER}/policies`;

/** A running GitHub with one repository, `acme/shop`. */
export interface World {
  readonly front: Front;
  readonly repository: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** `actions` is a `GITHUB_TOKEN`, `readOnly` the one a fork gets; people have their own. */
  readonly tokens: Readonly<Record<'actions' | 'readOnly' | (typeof PEOPLE)[number], string>>;
  /** Number of the pull request, or of an issue when there is none. */
  readonly number: number;
  /** The commit a branch points at. */
  tip(branch: string): Promise<string>;
  /** The newest commit of the pull request's branch, in the fork where it has one. */
  readonly head: string;
  /** What the API says of a path below the repository, asked past the front: `pulls/1`. */
  see(path: string): Promise<Readonly<Record<string, unknown>>>;
  /** The second repository: the commit of its branch `main`, files committed to it, and a tag for its tip. */
  readonly policies: {
    tip(): Promise<string>;
    push(files: Tree): Promise<string>;
    /** `annotated`: an object of its own that points at the commit. */
    tag(name: string, annotated?: boolean): Promise<string>;
  };
  /** Commits files to a branch; gives the new tip. */
  push(branch: string, files: Tree): Promise<string>;
  /** Comments as somebody; gives GitHub's id of the comment. */
  comment(by: string, body: string): Promise<number>;
  deleteComment(id: number): Promise<void>;
  /** Every comment there is: who wrote what. */
  comments(): Promise<readonly { readonly id: number; readonly by: string | null; readonly body: string }[]>;
  /** Stops everything; throws when a request was sent that GitHub would not have taken. */
  close(): Promise<void>;
}

/** Starts a world. It has a pull request from `feature` into `main` unless planned otherwise. */
export async function createWorld(plan: Plan = {}): Promise<World> {
  const branches = plan.branches ?? { main: { 'README.md': '# shop\n' }, feature: { 'new.txt': 'new\n' } };
  const [main = 'main', ...others] = Object.keys(branches);
  const tokens = tokensFor();
  const front = new Front({ tokens: holders(tokens), ...plan });
  await front.listen();
  const emulator = await createEmulator({ service: 'github', port: 0, seed: seed(tokens, main) });
  front.before(emulator.url);
  const as = (login: string): Api => api(emulator.url, tokens[login] ?? '');
  const home = `/repos/${OWNER}/${REPO}`;
  const admin = as('admin');
  try {
    if (plan.policies) await commit(admin, POLICIES, 'main', await tipOf(admin, POLICIES, 'main'), plan.policies);
    const first = await tipOf(admin, home, main);
    await commit(admin, home, main, first, branches[main] ?? {});
    for (const branch of others) {
      const from = await tipOf(admin, home, main);
      await admin('POST', `${home}/git/refs`, { ref: `refs/heads/${branch}`, sha: from });
      if (plan.pull?.fork && plan.pull.from === branch) continue;
      await commit(admin, home, branch, from, branches[branch] ?? {});
    }
    const pull = plan.pull ?? (others[0] ? { from: others[0] } : undefined);
    const opened = pull && (await open(as, pull, main, branches[pull.from] ?? {}, front));
    const number = Number((opened ?? (await admin('POST', `${home}/issues`, { title: 'An issue' }))).number);
    const comments = `${home}/issues/${number}/comments`;
    const world: World = {
      front,
      repository: `${OWNER}/${REPO}`,
      apiUrl: front.apiUrl,
      graphqlUrl: front.graphqlUrl,
      tokens: tokens as World['tokens'],
      number,
      head: String((opened?.head as { sha?: unknown } | undefined)?.sha ?? ''),
      tip: (branch) => tipOf(admin, home, branch),
      see: async (path) => JSON.parse(await front.see(`${home}${path && '/'}${path}`, tokens.admin ?? '')),
      policies: {
        tip: () => tipOf(admin, POLICIES, 'main'),
        push: async (files) => commit(admin, POLICIES, 'main', await tipOf(admin, POLICIES, 'main'), files),
        tag: async (name, annotated = false) => tagTip(admin, POLICIES, name, annotated),
      },
      push: async (branch, files) => commit(admin, home, branch, await tipOf(admin, home, branch), files),
      comment: async (by, body) => Number((await as(by)('POST', comments, { body })).id) + COMMENT_ID,
      deleteComment: async (id) => void (await admin('DELETE', `${home}/issues/comments/${id - COMMENT_ID}`)),
      comments: async () => allComments(admin, comments),
      close: async () => {
        await Promise.all([front.close(), emulator.close()]);
        front.expectClean();
      },
    };
    for (const { by, body, minimized } of plan.comments ?? []) {
      const id = await world.comment(by, body);
      if (minimized) front.minimized.add(id);
    }
    return world;
  } catch (error) {
    await Promise.all([front.close(), emulator.close()]);
    throw error;
  }
}

type Tokens = Readonly<Record<string, string>>;

/** In the form of GitHub's own tokens, so that what searches for those finds these. */
function tokensFor(): Tokens {
  const own = (kind: string, name: string) => `${kind}_${name.replace(/\W/g, '')}${'x'.repeat(36)}`.slice(0, 40);
  const people = PEOPLE.map((login) => [login, own('ghp', login)]);
  const bots = BOTS.map((login) => [login, own('ghs', login)]);
  const rest = ['admin', 'actions', 'readOnly'].map((name) => [name, own('ghs', name)]);
  return Object.fromEntries([...people, ...bots, ...rest]);
}

function holders(tokens: Tokens): Record<string, Holder> {
  const actions = { login: 'github-actions[bot]', app: true };
  const people = PEOPLE.map((login) => [tokens[login], { login, write: true }]);
  return {
    ...Object.fromEntries(people),
    [tokens.actions ?? '']: { ...actions, write: true },
    [tokens.readOnly ?? '']: { ...actions, write: false },
  };
}

function seed(tokens: Tokens, main: string) {
  const bot = 'github-actions[bot]';
  const login = (name: string) => (name === 'actions' || name === 'readOnly' ? bot : name);
  const known = Object.entries(tokens).map(([name, token]) => [
    token,
    { login: login(name), scopes: ['repo', 'user'] },
  ]);
  const members = [{ login: 'admin', role: 'admin' }, { login: 'alice' }, { login: 'bob' }];
  return {
    tokens: Object.fromEntries(known),
    github: {
      users: ['admin', ...PEOPLE, ...BOTS].map((name) => ({ login: name })),
      orgs: [{ login: OWNER, members }],
      repos: [
        { owner: OWNER, name: REPO, auto_init: true, default_branch: main },
        { owner: OWNER, name: 'policies', auto_init: true, default_branch: 'main' },
      ],
    },
  };
}

/** Opens the pull request, from the fork of `mallory` where the plan says so. */
async function open(
  as: (login: string) => Api,
  pull: NonNullable<Plan['pull']>,
  main: string,
  files: Tree,
  front: Front,
) {
  const base = pull.into ?? main;
  const opening = { title: 'A change', base, head: pull.from };
  const path = `/repos/${OWNER}/${REPO}/pulls`;
  if (!pull.fork) return as(pull.by ?? 'alice')('POST', path, opening);
  const mallory = as('mallory');
  await mallory('POST', `/repos/${OWNER}/${REPO}/forks`, {});
  const fork = `/repos/mallory/${REPO}`;
  const sha = await tipOf(mallory, fork, main);
  if (pull.from !== main) await mallory('POST', `${fork}/git/refs`, { ref: `refs/heads/${pull.from}`, sha });
  await commit(mallory, fork, pull.from, sha, files);
  const opened = await mallory('POST', path, { ...opening, head: `mallory:${pull.from}` });
  if (pull.fork === 'deleted') await mallory('DELETE', fork);
  else front.fork = `mallory/${REPO}`;
  return opened;
}

async function allComments(admin: Api, path: string) {
  const found = [];
  for (let page = 1; ; page++) {
    const got = (await admin('GET', `${path}?per_page=100&page=${page}`)) as unknown as Emulated[];
    found.push(...got.map(({ id, user, body }) => ({ id: id + COMMENT_ID, by: user?.login ?? null, body })));
    if (got.length < 100) return found;
  }
}

interface Emulated {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string } | null;
}
