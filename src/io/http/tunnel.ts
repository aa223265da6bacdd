import type { Socket } from 'node:net';
import type { Client } from 'undici';
import { timedConnector } from './connect.ts';
import { faultOf, HttpFault } from './fault.ts';
import { clientFor, type Means } from './means.ts';
import { portOf } from './permit.ts';
import type { ProxyRoute } from './proxy.ts';

/** A client for one request to a proxy itself. Where a proxy lives is the operator's choice, so no address is refused. */
export function proxyClient(proxy: ProxyRoute, means: Means, signal: AbortSignal): Client {
  return clientFor(proxy.origin, timedConnector(means, signal), means);
}

/** The headers that are for the proxy only. */
export function proxyHeaders(proxy: ProxyRoute): Record<string, string> {
  return proxy.authorization === undefined ? {} : { 'proxy-authorization': proxy.authorization };
}

/** What a proxy says of itself instead of the target. */
export function proxyRefusal(status: number): HttpFault {
  return status === 407
    ? new HttpFault('unreachable', 'the proxy wants a user name and password (407)', 'put them into the proxy variable')
    : new HttpFault('unreachable', `the proxy refused the connection (${status})`, undefined, status >= 502);
}

/** A connection to the target through a proxy (CONNECT). Throws `HttpFault`. */
export async function openTunnel(proxy: ProxyRoute, target: URL, client: Client): Promise<Socket> {
  const authority = `${target.hostname}:${portOf(target)}`;
  try {
    const { statusCode, socket } = await client.connect({
      path: authority,
      headers: { host: authority, ...proxyHeaders(proxy) },
    });
    // An open socket whose error nobody listens to would end the process.
    socket.on('error', () => {});
    if (statusCode === 200) return socket as Socket;
    socket.destroy();
    throw proxyRefusal(statusCode);
  } catch (error) {
    const fault = faultOf(error);
    if (fault instanceof HttpFault && !fault.message.startsWith('the proxy'))
      throw new HttpFault('unreachable', `the proxy cannot be used: ${fault.message}`, fault.hint, fault.again);
    throw fault;
  }
}
