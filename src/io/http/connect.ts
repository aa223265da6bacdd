import type { Socket } from 'node:net';
import { rootCertificates } from 'node:tls';
import { buildConnector } from 'undici';
import type { HttpTls } from '../../core/ports.ts';
import type { AddressRule } from './address.ts';
import { HttpFault } from './fault.ts';
import type { Means } from './means.ts';
import { refuseAddress } from './permit.ts';
import { guardedLookup } from './resolve.ts';

/** Milliseconds for one of several addresses before the next is tried too; Node's 250 is short across an ocean. */
const ATTEMPT_MS = 1000;

/**
 * A connector for undici that resolves the name once, refuses it if any of its addresses is refused, connects to one of
 * those very addresses, and looks at the connected socket again before anything is sent. A `tunnel` through a proxy is
 * a connection already; its far end is the proxy's to choose.
 */
export function guardedConnector(
  rule: AddressRule,
  means: Means,
  signal: AbortSignal,
  tls: HttpTls | undefined,
  tunnel?: Socket,
): buildConnector.connector {
  const connect = timedConnector(means, signal, {
    ...identity(tls),
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: ATTEMPT_MS,
    lookup: guardedLookup(rule, means.resolve),
  });
  if (tunnel) return (target, callback) => connect({ ...target, httpSocket: tunnel }, callback);
  return (target, callback) =>
    connect(target, (...[error, socket]) => {
      if (error) return callback(error, null);
      try {
        refuseAddress(target.hostname, socket.remoteAddress ?? '', rule);
        callback(null, socket);
      } catch (refused) {
        socket.destroy();
        callback(refused as Error, null);
      }
    });
}

function identity(tls: HttpTls | undefined): buildConnector.BuildOptions {
  const { authorities, certificate, key, passphrase, serverName } = tls ?? {};
  return {
    ...(authorities === undefined ? {} : { ca: authorities }),
    ...(certificate === undefined ? {} : { cert: certificate }),
    ...(key === undefined ? {} : { key }),
    ...(passphrase === undefined ? {} : { passphrase }),
    ...(serverName === undefined ? {} : { servername: serverName }),
  };
}

/** A connector that gives up in time and when the signal fires. undici's own timer counts in whole seconds. */
export function timedConnector(
  means: Means,
  signal: AbortSignal,
  options: buildConnector.BuildOptions = {},
): buildConnector.connector {
  const { connectSeconds, authority } = means;
  const connect = buildConnector({
    ...(authority === undefined ? {} : { ca: [...rootCertificates, authority] }),
    ...options,
    timeout: 0,
    rejectUnauthorized: true,
    maxCachedSessions: 0,
  });
  return (target, callback) => {
    let timer: NodeJS.Timeout | undefined;
    // undici's types leave out that its connectors give back the socket.
    const socket = connect(target, (...outcome) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      callback(...outcome);
    }) as unknown as Socket;
    const stop = () => socket.destroy(signal.reason as Error);
    const late = new HttpFault('timeout', `no connection within ${connectSeconds} s`, undefined, true);
    timer = setTimeout(() => socket.destroy(late), connectSeconds * 1000);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
  };
}
