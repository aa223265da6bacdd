import type { Ask } from './ask.ts';
import type { Call } from './call.ts';
import { everyPage, PER_PAGE } from './pages.ts';

/** Newest first, by the ids that GitHub counts up. */
export function byId<T extends { readonly id: number }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => b.id - a.id);
}

/**
 * The newest items of a list that may be very long, newest first: its first page. That it starts with the newest is what
 * GitHub does and does not promise, so that a page in another order is followed to the end. Throws `GitHubError`.
 */
export async function newestOf<T extends { readonly id: number }>(
  ask: Ask,
  call: Call,
  inside: (data: unknown) => readonly unknown[],
  read: (item: unknown) => T,
): Promise<readonly T[]> {
  const first = await ask.read({ ...call, parameters: { ...call.parameters, per_page: PER_PAGE } });
  const items = inside(first.data).map(read);
  if (items.every(({ id }, at) => at === 0 || id < (items[at - 1]?.id ?? 0))) return items;
  const { items: all } = await everyPage(ask, call, inside);
  return byId(all.map(read));
}
