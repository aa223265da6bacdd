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
