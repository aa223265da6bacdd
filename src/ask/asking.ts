import type { GatherContext } from '../core/check.ts';
import type { HttpRequest, HttpResponse, Ports } from '../core/ports.ts';
import { type Credentials, headersWith } from './credentials.ts';
import { timeLeft } from './time-left.ts';
import { type TlsOptions, tlsOf } from './tls.ts';

/** What one request of several says itself; the rest is the same for all requests of a criterion. */
export type Asked = Pick<HttpRequest, 'url'> & Partial<Pick<HttpRequest, 'method' | 'headers' | 'body' | 'bodyBytes'>>;

/** Puts one question to a server. Throws `EvidenceError`. */
export type Ask = (asked: Asked) => Promise<HttpResponse>;

/**
 * The way in which one criterion asks its server: with its credentials and certificates, within its time, and without
 * following redirects. Throws `EvidenceError` for certificates that are none.
 */
export async function askingAs(
  options: Credentials & { readonly tls?: TlsOptions },
  { http, files }: Pick<Ports, 'http' | 'files'>,
  context: GatherContext,
): Promise<Ask> {
  const tls = await tlsOf(options.tls, files);
  const own = headersWith(options);
  const left = timeLeft(context);
  return ({ method = 'GET', headers = {}, ...asked }) =>
    http.request({
      ...asked,
      method,
      headers: { ...headers, ...own },
      timeout: left(),
      redirects: 0,
      origins: context.literalOrigins,
      signal: context.signal,
      ...(tls ? { tls } : {}),
    });
}
