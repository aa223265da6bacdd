import { type Cookie, getSetCookies, Headers } from 'undici';
import { LIMITS } from '../../core/limits.ts';
import { hostOf } from './permit.ts';

/** With its attributes, a cookie that is longer is not kept (RFC 6265, section 6.1). */
const COOKIE_BYTES = 4096;

interface Kept {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  readonly secure: boolean;
  /** Milliseconds since 1970. */
  readonly ends: number;
}

/**
 * The cookies of one sequence of requests (RFC 6265), stricter than a browser: a cookie goes back to the very origin that
 * set it and to no other, whatever its `Domain` says.
 */
export class CookieJar {
  readonly #kept = new Map<string, Map<string, Kept>>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** The value of the header `cookie` for a URL; empty when there is none. */
  for(url: URL): string {
    return [...(this.#kept.get(url.origin)?.values() ?? [])]
      .filter((cookie) => cookie.ends > this.#now() && matchesPath(url.pathname, cookie.path))
      .sort((a, b) => b.path.length - a.path.length)
      .map(({ name, value }) => (name === '' ? value : `${name}=${value}`))
      .join('; ');
  }

  /** Keeps, replaces and deletes what an answer of the URL says in `set-cookie`. */
  keep(url: URL, setCookies: readonly string[]): void {
    const kept = this.#kept.get(url.origin) ?? new Map<string, Kept>();
    this.#kept.set(url.origin, kept);
    for (const line of setCookies) {
      const cookie = parsed(line);
      if (!cookie || !mayBeSet(cookie, url)) continue;
      const { name, value, secure = false } = cookie;
      const path = cookie.path?.startsWith('/') ? cookie.path : defaultPath(url.pathname);
      const key = `${name};${path}`;
      const ends = endOf(cookie, this.#now());
      kept.delete(key);
      if (ends > this.#now() && kept.size < LIMITS.httpCookies) kept.set(key, { name, value, path, secure, ends });
    }
  }
}

function parsed(line: string): Cookie | undefined {
  if (line.length > COOKIE_BYTES) return undefined;
  try {
    return getSetCookies(new Headers([['set-cookie', line]]))[0];
  } catch {
    // What cannot be read is not kept, as in browsers.
    return undefined;
  }
}

/** Sections 5.3 and, for the prefixes of names, 4.1.3 of RFC 6265bis. */
function mayBeSet({ name, domain, secure, path, value }: Cookie, url: URL): boolean {
  if (!/^[\t\x20-\x7e]*$/.test(`${name}${value}`)) return false;
  if (secure && url.protocol !== 'https:') return false;
  if (/^__(?:secure|host)-/i.test(name) && !secure) return false;
  if (/^__host-/i.test(name) && (domain || path !== '/')) return false;
  if (!domain) return true;
  const host = hostOf(url);
  const wanted = domain.replace(/^\./, '').toLowerCase();
  return host === wanted || (host.endsWith(`.${wanted}`) && !/^[\d.]+$|^\[/.test(host));
}

/** `Max-Age` goes before `Expires`; without either it lasts as long as the jar. */
function endOf({ maxAge, expires }: Cookie, now: number): number {
  if (maxAge !== undefined) return maxAge <= 0 ? -Infinity : now + maxAge * 1000;
  return expires === undefined ? Infinity : Number(expires);
}

function defaultPath(pathname: string): string {
  const folder = pathname.slice(0, pathname.lastIndexOf('/'));
  return folder === '' ? '/' : folder;
}

function matchesPath(pathname: string, path: string): boolean {
  return pathname === path || (pathname.startsWith(path) && (path.endsWith('/') || pathname[path.length] === '/'));
}
