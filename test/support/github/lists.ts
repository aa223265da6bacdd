import type { Answer } from './send.ts';

type Node = Record<string, unknown>;

/** A list that a test declares. `items` may change while it is read. */
export interface DeclaredList {
  /** Where the list is in the answer, beside `total_count`; without it the answer is the list. */
  readonly key?: string;
  readonly items: Node[];
  /** What the answer says of its length, where that is a lie. */
  readonly total?: (items: readonly Node[]) => number;
  /** True for a server that does not know the filters of the query. */
  readonly ignoresFilters?: true;
  /** False for a server that gives no `Link`. */
  readonly links?: false;
}

/** Names of queries, and the field of an item that they are about. */
const FILTERS: Readonly<Record<string, string>> = {
  head_sha: 'head_sha',
  event: 'event',
  branch: 'head_branch',
  sha: 'sha',
  environment: 'environment',
};

/** One page of a list, as GitHub gives it: 30 entries unless asked for more, and links to the pages beside it. */
export function pageOf(list: DeclaredList, path: string, query: URLSearchParams, api: string): Answer {
  const size = Number(query.get('per_page') ?? 30);
  const page = Number(query.get('page') ?? 1);
  const by = list.ignoresFilters ? [] : Object.entries(FILTERS).filter(([name]) => query.get(name));
  const all = list.items.filter((item) => by.every(([name, field]) => String(item[field]) === query.get(name)));
  const items = all.slice((page - 1) * size, page * size);
  const last = Math.ceil(all.length / size);
  const link = (to: number, rel: string) => {
    const at = new URLSearchParams(query);
    at.set('page', String(to));
    return `<${api}${path}?${at}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ];
  const data = list.key === undefined ? items : { total_count: (list.total ?? count)(all), [list.key]: items };
  return {
    status: 200,
    data,
    ...(links.length > 0 && list.links !== false ? { headers: { link: links.join(', ') } } : {}),
  };
}

const count = (items: readonly Node[]): number => items.length;
