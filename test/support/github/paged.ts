import type { Answer } from './send.ts';

/** How a declared list is cut into pages. */
export interface Paging {
  /** Puts a page into the map that GitHub answers with: `{ total_count, check_runs }`. */
  readonly wrap?: (page: readonly unknown[]) => unknown;
  /** With the place after the last item (`after`) in place of numbers, as lists of alerts are. */
  readonly cursor?: boolean;
}

/** One page of a list, with the links to others that GitHub gives (https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api). */
export function pageOf(items: readonly unknown[], url: URL, { wrap, cursor }: Paging): Answer {
  const query = url.searchParams;
  const size = Number(query.get('per_page') ?? 30);
  const number = Number(query.get('page') ?? 1);
  const from = cursor ? Number(Buffer.from(query.get('after') ?? '', 'base64').toString() || 0) : (number - 1) * size;
  const page = items.slice(from, from + size);
  const next = new URL(url);
  if (cursor) next.searchParams.set('after', Buffer.from(String(from + size)).toString('base64'));
  else next.searchParams.set('page', String(number + 1));
  const first = new URL(url);
  for (const name of ['page', 'after']) first.searchParams.delete(name);
  const more = from + size < items.length ? [`<${next}>; rel="next"`] : [];
  const links = [...more, ...(from > 0 ? [`<${first}>; rel="first"`] : [])];
  return {
    status: 200,
    data: wrap ? wrap(page) : page,
    ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}),
  };
}
