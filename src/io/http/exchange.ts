import type { Socket } from 'node:net';
import type { Client, Dispatcher } from 'undici';
import type { HttpTls } from '../../core/ports.ts';
import type { AddressRule } from './address.ts';
import { guardedConnector } from './connect.ts';
import { faultOf, HttpFault } from './fault.ts';
import { clientFor, type Means } from './means.ts';
import { hostOf, isAddress } from './permit.ts';
import { type ProxyRoute, proxyFor } from './proxy.ts';
import { checkBeforeProxy } from './resolve.ts';
import { openTunnel, proxyClient, proxyHeaders, proxyRefusal } from './tunnel.ts';

/** One request to one URL, with nothing left to decide. */
export interface Hop {
  readonly method: string;
  readonly url: URL;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
  readonly tls: HttpTls | undefined;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The values of `set-cookie`, which cannot be joined and taken apart again. */
  readonly setCookies: readonly string[];
  readonly body: Uint8Array;
}

/**
 * Sends one request on a connection of its own and reads the whole answer; `wantsBody` says for which it is read at all.
 * The signal's reason is what is thrown when it fires; other failures throw `HttpFault`.
 */
export async function exchange(
  hop: Hop,
  rule: AddressRule,
  means: Means,
  signal: AbortSignal,
  wantsBody: (answer: Omit<Answer, 'body'>) => boolean,
): Promise<Answer> {
  signal.throwIfAborted();
  const clients: Client[] = [];
  // Destroying is the one way to end a request of undici that still waits for its connection.
  const stop = () => {
    for (const client of clients) void client.destroy(signal.reason as Error);
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    const response = await send(hop, rule, means, signal, (client) => {
      clients.push(client);
      if (signal.aborted) stop();
      return client;
    });
    // Destroyed below when it is not read; nobody else would hear its error.
    response.body.on('error', () => {});
    const answer = {
      status: response.statusCode,
      headers: joined(response.headers),
      setCookies: [response.headers['set-cookie'] ?? []].flat(),
    };
    if (!wantsBody(answer)) return { ...answer, body: new Uint8Array() };
    refuseEncoded(hop, answer);
    return { ...answer, body: await collect(response.body, means.bodyBytes) };
  } catch (error) {
    signal.throwIfAborted();
    throw faultOf(error);
  } finally {
    signal.removeEventListener('abort', stop);
    await Promise.all(clients.map((client) => client.destroy()));
  }
}

async function send(
  hop: Hop,
  rule: AddressRule,
  means: Means,
  signal: AbortSignal,
  keep: (client: Client) => Client,
): Promise<Dispatcher.ResponseData> {
  const { url } = hop;
  const proxy = proxyFor(url, means.environment);
  const direct = (tunnel?: Socket) =>
    clientFor(url.origin, guardedConnector(rule, means, signal, hop.tls, tunnel), means);
  if (!proxy) return request(keep(direct()), hop, {});
  if (!isAddress(hostOf(url))) await checkBeforeProxy(url.hostname, rule, means.resolve, signal);
  const toProxy = keep(proxyClient(proxy, means, signal));
  if (url.protocol === 'http:') return forwarded(toProxy, hop, proxy);
  return request(keep(direct(await openTunnel(proxy, url, toProxy))), hop, {});
}

/** Plain HTTP goes through a proxy with the whole URL in the request line; its 407 is the proxy's own. */
async function forwarded(client: Client, hop: Hop, proxy: ProxyRoute): Promise<Dispatcher.ResponseData> {
  const path = `${hop.url.origin}${hop.url.pathname}${hop.url.search}`;
  const response = await request(client, hop, { path, headers: { host: hop.url.host, ...proxyHeaders(proxy) } });
  if (response.statusCode !== 407) return response;
  response.body.on('error', () => {});
  throw proxyRefusal(407);
}

function request(
  client: Client,
  hop: Hop,
  over: { readonly path?: string; readonly headers?: Readonly<Record<string, string>> },
): Promise<Dispatcher.ResponseData> {
  return client.request({
    method: hop.method as Dispatcher.HttpMethod,
    path: over.path ?? `${hop.url.pathname}${hop.url.search}`,
    headers: { ...hop.headers, ...over.headers },
    body: hop.body ?? null,
  });
}

function refuseEncoded(hop: Hop, { status, headers }: Pick<Answer, 'status' | 'headers'>): void {
  if (hop.method === 'HEAD' || status === 204 || status === 304) return;
  const content = headers['content-encoding'] ?? '';
  const transfer = headers['transfer-encoding'] ?? '';
  if (/^(?:identity)?$/i.test(content.trim()) && /^(?:chunked|identity)?$/i.test(transfer.trim())) return;
  throw new HttpFault(
    'invalid',
    'the body is compressed or otherwise encoded, although the request asks for `accept-encoding: identity`',
    'have the server honour `accept-encoding`',
  );
}

async function collect(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    length += piece.length;
    if (length > limit) throw new HttpFault('invalid', `the body is larger than the limit of ${limit} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function joined(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const map: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  return map;
}
