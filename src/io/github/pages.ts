import { GitHubError } from '../../core/github.ts';
import { LIMITS } from '../../core/limits.ts';
import type { Ask } from './ask.ts';
import type { Call } from './call.ts';
import { list } from './shape.ts';

/** Most that GitHub gives in one page. */
export const PER_PAGE = 100;

/**
 * Every item of a list that comes in pages, in order; `inside` says where the list is, for answers that are a map. Throws
 * `GitHubError` past the limit of pages, never cuts.
 */
export async function everyPage(
  ask: Ask,
  call: Call,
  inside: (data: unknown) => readonly unknown[] = (data) => list(data, `the answer to "${call.what}"`),
): Promise<{ items: readonly unknown[]; pages: number }> {
  const items: unknown[] = [];
  let position: Readonly<Record<string, string>> = {};
  for (let page = 1; page <= LIMITS.githubPages; page++) {
    const parameters = { ...call.parameters, per_page: PER_PAGE, ...position };
    const answer = await ask.read({ ...call, parameters });
    const got = inside(answer.data);
    items.push(...got);
    const next = nextPage(answer.headers.link, got.length, page);
    if (next === undefined) return { items, pages: page };
    if (call.unnumbered && next.page !== undefined) {
      if (await givesLinks(ask, { ...call, parameters })) return { items, pages: page };
      throw new GitHubError(0, `GitHub would not ${call.what}: a full page has no link to the next one`);
    }
    position = next;
  }
  throw tooManyPages(call);
}

/** True when half of a full page has a link to the other half: so that a full one without any is the last. */
async function givesLinks(ask: Ask, call: Call): Promise<boolean> {
  const parameters = { ...call.parameters, per_page: PER_PAGE / 2 };
  return (await ask.read({ ...call, parameters })).headers.link !== undefined;
}

/** For lists with more than can be read: half a list would hide what is in the other half. */
export function tooManyPages(call: Pick<Call, 'what'>): GitHubError {
  const most = LIMITS.githubPages * PER_PAGE;
  return new GitHubError(0, `GitHub has more than ${most} entries to ${call.what}, which is over gonogo's limit`);
}

/**
 * Query parameters of the next page; `undefined` after the last. Only the query of the link is taken, so that the token
 * goes nowhere else. A full page without any link is followed by another question rather than believed to be the last.
 */
export function nextPage(
  link: string | undefined,
  length: number,
  page: number,
): Readonly<Record<string, string>> | undefined {
  if (link === undefined) return length < PER_PAGE ? undefined : { page: String(page + 1) };
  const next = link.split(',').find((part) => /;\s*rel="?next"?\s*(?:;|$)/.test(part));
  const url = next?.match(/<([^<>]*)>/)?.[1];
  if (next === undefined) return undefined;
  if (url === undefined || !URL.canParse(url)) return { page: String(page + 1) };
  return Object.fromEntries(new URL(url).searchParams);
}
