import { EvidenceError } from '../../core/evidence.ts';
import { LIMITS } from '../../core/limits.ts';
import type { HttpRequest } from '../../core/ports.ts';
import { printUrl } from '../../core/url.ts';
import type { CookieJar } from './cookies.ts';
import { type Answer, exchange, type Hop } from './exchange.ts';
import type { Means } from './means.ts';
import { type Permissions, permit } from './permit.ts';
import type { Turn } from './turns.ts';

/** Statuses that name another URL (RFC 9110, section 15.4). */
const REDIRECTS = [301, 302, 303, 307, 308];

/** Sends the request and follows as many redirects as it allows; every hop is decided about as if it were the first. */
export async function follow(
  request: HttpRequest,
  first: Hop,
  base: Readonly<Record<string, string>>,
  means: Means,
  permissions: Permissions,
  signal: AbortSignal,
  turn: Turn,
  jar: CookieJar | undefined,
): Promise<Answer & { readonly url: string }> {
  const allowed = Math.min(request.redirects, LIMITS.httpRedirects);
  let hop = first;
  for (let followed = 0; ; followed++) {
    const at = hop.url;
    const rule = permit(at, request.origins, permissions);
    const asked = withCookies(hop, jar);
    const answer = await turn
      .of(at.origin, signal, () => exchange(asked, rule, means, signal, (head) => !redirects(head, request)))
      .catch((error: unknown) => {
        throw named(error, at);
      });
    jar?.keep(at, answer.setCookies);
    if (!redirects(answer, request)) return { ...answer, url: at.href };
    if (followed >= allowed)
      throw new EvidenceError(
        'invalid',
        `\`${printUrl(first.url)}\` redirects more than ${allowed} times`,
        'write the final URL in the checklist',
      );
    hop = nextHop(hop, answer, base);
  }
}

/** The author's own cookies and those that the same origin has set. */
function withCookies(hop: Hop, jar: CookieJar | undefined): Hop {
  const kept = jar?.for(hop.url) ?? '';
  if (kept === '') return hop;
  const { cookie } = hop.headers;
  return { ...hop, headers: { ...hop.headers, cookie: cookie ? `${cookie}; ${kept}` : kept } };
}

function redirects(answer: Pick<Answer, 'status' | 'headers'>, request: HttpRequest): boolean {
  return request.redirects > 0 && REDIRECTS.includes(answer.status) && answer.headers.location !== undefined;
}

/** Says which URL an error speaks of. */
function named(error: unknown, url: URL): unknown {
  if (error instanceof EvidenceError) error.message = `\`${printUrl(url)}\`: ${error.message}`;
  return error;
}

/**
 * The request that a redirect asks for, as browsers make it (https://fetch.spec.whatwg.org/#http-redirect-fetch), but
 * another origin gets nothing that the author wrote: no header and no body.
 */
function nextHop(hop: Hop, answer: Answer, base: Readonly<Record<string, string>>): Hop {
  const location = answer.headers.location ?? '';
  if (!URL.canParse(location, hop.url.href))
    throw new EvidenceError('invalid', `\`${printUrl(hop.url)}\` redirects to what is no URL`);
  const url = new URL(location, hop.url);
  if (hop.url.protocol === 'https:' && url.protocol === 'http:')
    throw new EvidenceError('denied', `\`${printUrl(hop.url)}\` redirects from https: to http:`);
  const becomesGet = answer.status === 303 ? hop.method !== 'HEAD' : answer.status < 303 && hop.method === 'POST';
  const method = becomesGet ? 'GET' : hop.method;
  const away = url.origin !== hop.url.origin;
  if (away && hop.body !== undefined && !becomesGet)
    throw new EvidenceError(
      'denied',
      `\`${printUrl(hop.url)}\` redirects a ${method} with a body to another origin, \`${url.origin}\``,
      'write the final URL in the checklist',
    );
  const kept = becomesGet ? withoutBodyHeaders(hop.headers) : hop.headers;
  return {
    method,
    url,
    headers: away ? base : kept,
    body: becomesGet ? undefined : hop.body,
    tls: away ? undefined : hop.tls,
  };
}

function withoutBodyHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith('content-')));
}
