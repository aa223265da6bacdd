import { LIMITS } from '../../core/limits.ts';
import type { Call } from './call.ts';
import { PER_PAGE, tooManyPages } from './pages.ts';
import { count, type Fields, fields, flag, list, word } from './shape.ts';

/** What a query with both ends of a list needs: `$after`, `$before`, `$early` and `$late`. */
export const END_VARIABLES = '$after: String, $before: String, $early: Boolean!, $late: Boolean!';

/** A page of a list from its start, and one from its end, each where it is asked for. */
export function endsOf(list: string, nodes: string): string {
  const page = `totalCount pageInfo { hasNextPage endCursor hasPreviousPage startCursor } nodes { ${nodes} }`;
  return `early: ${list}(first: ${PER_PAGE}, after: $after) @include(if: $early) { ${page} }
      late: ${list}(last: ${PER_PAGE}, before: $before) @include(if: $late) { ${page} }`;
}

/** A list that GraphQL pages. */
export interface Ends<T> {
  /** Asks for pages and gives what has the fields `early` and `late`; `undefined` where the server cannot answer. */
  readonly ask: (variables: Fields) => Promise<Fields | undefined>;
  readonly item: (node: unknown) => T;
  /** Of what there are many, in words: `comments`. */
  readonly what: string;
  /** What is done, for the error of a list that does not end. */
  readonly call: Pick<Call, 'what'>;
}

/** What one reading gave, and whether it is all that there is. */
export interface EndsRead<T> {
  readonly items: readonly T[];
  readonly whole: boolean;
}

interface Progress<T> {
  readonly found: Map<number, T>;
  after: string | null;
  before: string | null;
  total: number;
  /** An end has come to the other one. */
  done: boolean;
}

/**
 * A whole list in half the requests: after the first page, pages come from both ends until they meet. It is whole if as
 * many different ones were read as the last answer counts. `undefined` where the server cannot answer. Throws
 * `GitHubError`.
 */
export async function readBothEnds<T extends { readonly id: number }>(ends: Ends<T>): Promise<EndsRead<T> | undefined> {
  const progress: Progress<T> = { found: new Map(), after: null, before: null, total: 0, done: false };
  for (let request = 1; request <= LIMITS.githubPages; request++) {
    const late = request > 1;
    const data = await ends.ask({ after: progress.after, before: progress.before, early: true, late });
    if (data === undefined) return undefined;
    takeEarly(progress, fields(data.early, ends.what), ends);
    if (late && !progress.done) takeLate(progress, fields(data.late, ends.what), ends);
    const { found, total } = progress;
    if (progress.done || (late && found.size >= total))
      return { items: [...found.values()], whole: found.size === total };
  }
  throw tooManyPages(ends.call);
}

/** The first and the last page of a list, which may be the same, and how many there are. */
export interface OuterPages<T> {
  readonly early: readonly T[];
  readonly late: readonly T[];
  readonly total: number;
}

/** Both in one request; `undefined` where the server cannot answer. Throws `GitHubError`. */
export async function readOuterPages<T extends { readonly id: number }>({
  ask,
  item,
  what,
}: Ends<T>): Promise<OuterPages<T> | undefined> {
  const data = await ask({ after: null, before: null, early: true, late: true });
  if (data === undefined) return undefined;
  const [early, late] = [fields(data.early, what), fields(data.late, what)];
  const total = Math.max(totalOf(early, what), totalOf(late, what));
  return { early: nodesOf(early, item, what), late: nodesOf(late, item, what), total };
}

function takeEarly<T extends { readonly id: number }>(progress: Progress<T>, page: Fields, ends: Ends<T>): void {
  const info = take(progress, page, ends);
  if (flag(info.hasNextPage, '`hasNextPage`')) progress.after = word(info.endCursor, '`endCursor`');
  else progress.done = true;
}

function takeLate<T extends { readonly id: number }>(progress: Progress<T>, page: Fields, ends: Ends<T>): void {
  const info = take(progress, page, ends);
  if (flag(info.hasPreviousPage, '`hasPreviousPage`')) progress.before = word(info.startCursor, '`startCursor`');
  else progress.done = true;
}

function take<T extends { readonly id: number }>(progress: Progress<T>, page: Fields, { item, what }: Ends<T>): Fields {
  for (const one of nodesOf(page, item, what)) progress.found.set(one.id, one);
  progress.total = totalOf(page, what);
  return fields(page.pageInfo, `where a page of ${what} ends`);
}

function nodesOf<T>(page: Fields, item: (node: unknown) => T, what: string): T[] {
  return list(page.nodes, `the nodes of a page of ${what}`).map(item);
}

function totalOf(page: Fields, what: string): number {
  return count(page.totalCount, `the number of ${what}`);
}
