import { once } from 'node:events';
import { connect, type TLSSocket } from 'node:tls';
import { bareHost, type Endpoint } from '../../core/endpoint.ts';
import { EvidenceError } from '../../core/evidence.ts';
import type { NetworkQuestion, TlsHandshake } from '../../core/network.ts';
import { faultOf } from '../http/fault.ts';
import { isAddress } from '../http/permit.ts';
import { targetOf } from './addresses.ts';
import { authoritiesOf, chainOf, inspect } from './certificates.ts';
import { within } from './deadline.ts';
import { type Connection, dial, type Failure } from './dial.ts';
import { handshakeFault } from './handshake-fault.ts';
import { limitsOf, type SocketOptions } from './means.ts';

type Question = NetworkQuestion & { readonly serverName?: string; readonly authority?: string };

/** The oldest protocol that is offered: RFC 8996 ends 1.0 and 1.1. Said here, so that NODE_OPTIONS cannot lower it. */
const OLDEST = 'TLSv1.2';

/** See `Network.handshake`. */
export async function handshake(endpoint: Endpoint, question: Question, options: SocketOptions): Promise<TlsHandshake> {
  const authorities = question.authority === undefined ? undefined : authoritiesOf(question.authority);
  const seconds = Math.min(question.timeout, limitsOf(options).totalSeconds);
  return within(seconds, question.signal, 'no TLS handshake', async (signal) => {
    const target = await targetOf(endpoint, options);
    signal.throwIfAborted();
    const outcome = await dial(endpoint.host, endpoint.port, target, options, signal);
    if (!('socket' in outcome)) throw unconnected(outcome, limitsOf(options).connectSeconds);
    const name = question.serverName ?? endpoint.host;
    return shakeHands(outcome, name, authorities, signal);
  });
}

async function shakeHands(
  { socket }: Connection,
  name: string,
  authorities: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<TlsHandshake> {
  const stop = () => socket.destroy();
  signal.addEventListener('abort', stop, { once: true });
  let tls: TLSSocket | undefined;
  try {
    signal.throwIfAborted();
    tls = connect({
      socket,
      // An address is no name to ask for (RFC 6066, section 3).
      servername: isAddress(name) ? '' : name,
      minVersion: OLDEST,
      // A bad certificate is a finding. What is wrong with it is asked below, and nothing is ever sent.
      rejectUnauthorized: false,
      checkServerIdentity: () => undefined,
      ...(authorities === undefined ? {} : { ca: [...authorities] }),
    });
    tls.on('error', () => {});
    await once(tls, 'secureConnect', { signal });
    return handshakeOf(tls, bareHost(name));
  } catch (error) {
    signal.throwIfAborted();
    throw handshakeFault(error);
  } finally {
    signal.removeEventListener('abort', stop);
    tls?.destroy();
    socket.destroy();
  }
}

function handshakeOf(tls: TLSSocket, name: string): TlsHandshake {
  const leaf = tls.getPeerX509Certificate();
  const protocol = tls.getProtocol();
  if (!leaf || !protocol) throw new EvidenceError('invalid', 'the server showed no certificate');
  // Without an error Node counts the connection as authorized; its words are the code of OpenSSL.
  const code = tls.authorized ? undefined : String(tls.authorizationError ?? 'UNKNOWN');
  return { protocol, chain: chainOf(leaf), ...inspect(leaf, name, code) };
}

/** Of several addresses, the one that says most: a refusal, then silence. */
function unconnected(failures: readonly Failure[], seconds: number): unknown {
  const refused = failures.find(({ error }) => error !== 'silent' && error.code === 'ECONNREFUSED');
  const [first] = refused ? [refused] : failures;
  if (first && first.error !== 'silent') return faultOf(first.error);
  return new EvidenceError('timeout', `no connection within ${seconds} s`, 'is the port open from here?');
}
