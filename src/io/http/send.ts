import { setTimeout as sleep } from 'node:timers/promises';
import { EvidenceError } from '../../core/evidence.ts';
import { LIMITS } from '../../core/limits.ts';
import type { Environment, HttpRequest, HttpResponse } from '../../core/ports.ts';
import type { CookieJar } from './cookies.ts';
import type { Hop } from './exchange.ts';
import { HttpFault } from './fault.ts';
import type { Permissions } from './permit.ts';
import { follow } from './redirect.ts';
import { type Resolve, resolveBySystem } from './resolve.ts';
import { Turn, type Turns } from './turns.ts';

/** How a client asks. Tests make the limits smaller. */
export interface SendOptions extends Permissions {
  readonly environment: Environment;
  readonly userAgent: string;
  readonly resolve?: Resolve;
  readonly limits?: Partial<SendLimits>;
  /** PEM of one more authority to trust; users say it with NODE_EXTRA_CA_CERTS. */
  readonly authority?: string;
}

/** Seconds, bytes and counts. */
export interface SendLimits {
  readonly connectSeconds: number;
  /** For one try, its redirects included. */
  readonly totalSeconds: number;
  readonly headerBytes: number;
  readonly bodyBytes: number;
  readonly tries: number;
  /** The longest pause before the second try; it doubles before each further one. */
  readonly pauseSeconds: number;
}

const DEFAULTS: SendLimits = {
  connectSeconds: LIMITS.httpConnectSeconds,
  totalSeconds: LIMITS.httpTotalSeconds,
  headerBytes: LIMITS.httpHeaderBytes,
  bodyBytes: LIMITS.httpBodyBytes,
  tries: LIMITS.httpTries,
  pauseSeconds: 0.5,
};

/** Methods that change nothing (RFC 9110, section 9.2.1), so that asking twice does no harm. */
const REPEATABLE = ['GET', 'HEAD', 'OPTIONS'];
const BUSY = [502, 503, 504];

/** `cut`: it ended because the time of the whole request was up. */
type Outcome = { readonly response: Omit<HttpResponse, 'tries'> } | { readonly error: unknown; readonly cut: boolean };

/** What the requests of a run share. */
export interface Shared {
  readonly turns: Turns;
  /** The cookies of the session that this request belongs to. */
  readonly jar?: CookieJar;
}

/** Sends a request, again where that does no harm and may help. Throws `EvidenceError`. */
export async function send(
  request: HttpRequest,
  options: SendOptions,
  shared: Shared,
  signal: AbortSignal,
): Promise<HttpResponse> {
  const limits = { ...DEFAULTS, ...options.limits };
  const base = { 'user-agent': options.userAgent, accept: '*/*', 'accept-encoding': 'identity' };
  const first = firstHop(request, base);
  const ends = performance.now() + request.timeout * 1000;
  const tries = REPEATABLE.includes(first.method) && !request.once ? limits.tries : 1;
  let last: Outcome | undefined;
  let tried = 0;
  while (tried < tries) {
    const pause = tried === 0 ? 0 : pauseMs(limits.pauseSeconds, tried);
    const left = ends - performance.now() - pause;
    if (left <= 0) break;
    if (pause > 0) await sleep(pause, undefined, { signal }).catch(() => {});
    const outcome = await oneTry(request, first, base, limits, options, shared, left, signal);
    tried++;
    // A try that our own deadline cut off says less than the one before it, which ended by itself.
    if (!last || 'response' in outcome || !outcome.cut) last = outcome;
    if (!mayHelp(outcome)) break;
  }
  if (!last) throw new EvidenceError('timeout', 'there was no time to ask');
  if ('response' in last) return { ...last.response, tries: tried };
  if (tried > 1 && last.error instanceof EvidenceError) last.error.message += ` (${tried} tries)`;
  throw last.error;
}

async function oneTry(
  request: HttpRequest,
  first: Hop,
  base: Readonly<Record<string, string>>,
  limits: SendLimits,
  options: SendOptions,
  { turns, jar }: Shared,
  leftMs: number,
  outer: AbortSignal,
): Promise<Outcome> {
  const own = new AbortController();
  const totalMs = limits.totalSeconds * 1000;
  let cut = false;
  const turn = new Turn(turns, totalMs, () => own.abort(tooSlow(totalMs, 0, 'find out what is slow')));
  const timer = setTimeout(
    () => {
      cut = !own.signal.aborted;
      own.abort(tooSlow(leftMs, turn.waited, 'raise `timeout`, or find out what is slow'));
    },
    Math.max(0, leftMs),
  );
  const { environment, authority, resolve = resolveBySystem } = options;
  const bodyBytes =
    request.bodyBytes === undefined ? limits.bodyBytes : Math.min(request.bodyBytes, LIMITS.metricsPageBytes);
  const means = { ...limits, bodyBytes, resolve, environment, ...(authority === undefined ? {} : { authority }) };
  try {
    const { setCookies, ...answer } = await follow(
      request,
      first,
      base,
      means,
      options,
      AbortSignal.any([own.signal, outer]),
      turn,
      jar,
    );
    void setCookies;
    return { response: { ...answer, latency: inSeconds(turn.spent), waited: inSeconds(turn.waited) } };
  } catch (error) {
    return { error, cut };
  } finally {
    clearTimeout(timer);
  }
}

/** Microseconds: what is beyond them is noise of the clock. */
function inSeconds(ms: number): number {
  return Math.round(ms * 1000) / 1e6;
}

function tooSlow(ms: number, waitedMs: number, hint: string): EvidenceError {
  const waiting = waitedMs < 100 ? '' : `, of which it waited ${Math.round(waitedMs / 100) / 10} s for its turn`;
  return new EvidenceError('timeout', `no complete answer within ${Math.round(ms) / 1000} s${waiting}`, hint);
}

function mayHelp(outcome: Outcome): boolean {
  if ('response' in outcome) return BUSY.includes(outcome.response.status);
  return outcome.error instanceof HttpFault && outcome.error.again;
}

/** Between half of it and all of it, so that many clients that failed together do not come back together. */
function pauseMs(seconds: number, tried: number): number {
  return seconds * 2 ** (tried - 1) * 1000 * (0.5 + Math.random() / 2);
}

/** Checks what HTTP allows before anything is sent; messages name a header and never show its value. */
function firstHop(request: HttpRequest, base: Readonly<Record<string, string>>): Hop {
  if (!URL.canParse(request.url)) throw new EvidenceError('invalid', 'the text is no URL');
  const headers: Record<string, string> = { ...base };
  for (const [name, value] of Object.entries(request.headers)) {
    if (!/^[\t\x20-\x7e]*$/.test(value))
      throw new EvidenceError(
        'invalid',
        `the header \`${name}\` has a character that a header cannot carry`,
        'a header value is printable ASCII on one line; has the variable a line break at its end?',
      );
    headers[name.toLowerCase()] = value;
  }
  return {
    method: request.method.toUpperCase(),
    url: new URL(request.url),
    headers: { ...headers, 'accept-encoding': base['accept-encoding'] ?? 'identity' },
    body: request.body,
    tls: request.tls,
  };
}
