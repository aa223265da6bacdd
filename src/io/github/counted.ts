import { GitHubError } from '../../core/github.ts';
import type { Ask } from './ask.ts';
import type { Call } from './call.ts';
import { everyPage } from './pages.ts';
import { count, fields, list } from './shape.ts';

/**
 * Every item of a list whose pages say how long it is (`total_count`), by the name of the list in the answer. It may change
 * between two pages, so it is read once more where what came is not what was announced. Throws `GitHubError` where it still
 * is not: what is left out could be what matters.
 */
export async function everyCounted<T extends { readonly id: number | string }>(
  ask: Ask,
  call: Call,
  key: string,
  read: (item: unknown) => T,
): Promise<readonly T[]> {
  let last = '';
  for (let tries = 1; tries <= 2; tries++) {
    const totals = new Set<number>();
    const { items } = await everyPage(ask, call, (data) => {
      const answer = fields(data, `the answer to "${call.what}"`);
      totals.add(count(answer.total_count, '`total_count`'));
      return list(answer[key], `\`${key}\``);
    });
    const unique = new Map(items.map(read).map((item) => [item.id, item]));
    const [total] = totals;
    if (totals.size === 1 && unique.size === total) return [...unique.values()];
    last = `it gives ${unique.size} of ${[...totals].join(', then ')}`;
  }
  throw new GitHubError(0, `GitHub would not ${call.what}: ${last}, twice, so that something is left out`);
}
