import type { Account } from '../../src/core/github/account.ts';
import type { Pull } from '../../src/core/github/change.ts';
import type { GitHubState } from '../../src/core/github/state.ts';

/** A commit of one digit: `commit('a')` is `aaaa…`. */
export const commit = (digit: string): string => digit.repeat(40);

/** People of tests; ids differ, and so do logins. */
export const person = (login: string, id: number): Account => ({ id, login, kind: 'person' });
export const ALICE = person('alice', 1);
export const BOB = person('bob', 2);
export const CAROL = person('carol', 3);
export const MALLORY = person('mallory', 4);
export const ROBOT: Account = { id: 99, login: 'dependabot[bot]', kind: 'bot' };

/** A pull request of Alice's with the head `aaaa…` into `main`, unless told otherwise. */
export function pullWith(more: Partial<Pull> = {}): Pull {
  return {
    number: 7,
    title: 'A change',
    body: '',
    state: 'open',
    draft: false,
    labels: [],
    author: ALICE,
    headBranch: 'feature',
    repositoryId: 1,
    headRepository: 'acme/shop',
    headCommit: commit('a'),
    baseBranch: 'main',
    baseCommit: commit('b'),
    fork: false,
    mergedAt: undefined,
    mergeCommit: undefined,
    commits: 1,
    changedFiles: 1,
    url: 'https://github.com/acme/shop/pull/7',
    ...more,
  };
}

/** A GitHub that answers what a case declares, and refuses every other question: a test that asks more has to say so. */
export function githubWith(declared: Partial<GitHubState>): GitHubState {
  return new Proxy({ repository: 'acme/shop', ...declared } as GitHubState, {
    get(target, name) {
      if (typeof name === 'symbol' || Object.hasOwn(target, name)) return Reflect.get(target, name);
      throw new Error(`no case declared \`${name}\` of GitHub`);
    },
  });
}
