import { GitHubError } from '../../core/github.ts';
import type { Ask } from './ask.ts';
import type { Call } from './call.ts';
import { everyPage } from './pages.ts';

/**
 * Every item of a list of which GitHub says elsewhere how long it is. The list may change between two pages, so it is read
 * once more where the numbers differ. Throws `GitHubError` where they still do: what is left out could be what matters.
 */
export async function everyOne<T>(
  ask: Ask,
  call: Call,
  expected: number,
  read: (item: unknown) => T,
  identity: (item: T) => string | number,
): Promise<readonly T[]> {
  let found = 0;
  for (let tries = 1; tries <= 2; tries++) {
    const { items } = await everyPage(ask, call);
    const unique = new Map(items.map(read).map((item) => [identity(item), item]));
    if (unique.size === expected) return [...unique.values()];
    found = unique.size;
  }
  throw new GitHubError(0, `GitHub would not ${call.what}: it lists ${found} of ${expected}`);
}

/**
 * Every item of a list of which GitHub says nowhere how long it is. Pages may be cut by position, so that what is closed
 * between two pages hides what comes after it: one page is whole, several are when they read the same twice, of three
 * readings at most. Throws `GitHubError`.
 */
export async function sameTwice<T>(
  ask: Ask,
  call: Call,
  read: (item: unknown) => T,
  identity: (item: T) => string | number,
): Promise<readonly T[]> {
  let before: string | undefined;
  for (let tries = 1; tries <= 3; tries++) {
    const { items, pages } = await everyPage(ask, call);
    const unique = new Map(items.map(read).map((item) => [identity(item), item]));
    const names = JSON.stringify([...unique.keys()]);
    if (pages === 1 || names === before) return [...unique.values()];
    before = names;
  }
  throw new GitHubError(0, `GitHub would not ${call.what}: the list changed each time while it was read`);
}
