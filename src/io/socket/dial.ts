import { connect, type Socket } from 'node:net';
import { refuseAddress } from '../http/permit.ts';
import type { Target } from './addresses.ts';
import { limitsOf, type SocketOptions } from './means.ts';

/** A connection, and how long it took in seconds. Whoever gets it destroys it. */
export interface Connection {
  readonly socket: Socket;
  readonly address: string;
  readonly latency: number;
}

/** How one address failed. `silent`: nothing came back in time. */
export interface Failure {
  readonly address: string;
  readonly error: NodeJS.ErrnoException | 'silent';
}

/**
 * Connects to all addresses at once and keeps the first connection; else gives how each one failed. The connected
 * socket is looked at again, as the address it has is the one that counts. Throws `denied`, or the signal's reason.
 */
export async function dial(
  host: string,
  port: number,
  { addresses, rule }: Target,
  options: SocketOptions,
  signal: AbortSignal,
): Promise<Connection | readonly Failure[]> {
  const others = new AbortController();
  const stop = AbortSignal.any([signal, others.signal]);
  const failures: Failure[] = [];
  const tries = addresses.map(async (address) => {
    const outcome = await once(address, port, options, stop);
    if ('socket' in outcome) return outcome;
    failures.push(outcome);
    throw outcome.error;
  });
  try {
    const first = await Promise.any(tries);
    others.abort();
    await closeAllBut(first, tries);
    try {
      refuseAddress(host, first.socket.remoteAddress ?? '', rule);
    } catch (error) {
      first.socket.destroy();
      throw error;
    }
    return first;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof AggregateError) return failures;
    throw error;
  }
}

/** Two addresses may answer at the same time. */
async function closeAllBut(kept: Connection, tries: readonly Promise<Connection>[]): Promise<void> {
  for (const outcome of await Promise.allSettled(tries))
    if (outcome.status === 'fulfilled' && outcome.value !== kept) outcome.value.socket.destroy();
}

function once(
  address: string,
  port: number,
  options: SocketOptions,
  signal: AbortSignal,
): Promise<Connection | Failure> {
  const { connectSeconds } = limitsOf(options);
  const start = options.dial ?? ((host: string) => connect({ host, port }));
  return new Promise((resolve) => {
    const started = performance.now();
    const socket = start(address, port);
    const fail = (error: Failure['error']) => {
      settle();
      socket.destroy();
      resolve({ address, error });
    };
    const onError = (error: NodeJS.ErrnoException) => fail(error.code === 'ETIMEDOUT' ? 'silent' : error);
    const onAbort = () => fail(signal.reason as Error);
    const timer = setTimeout(fail, connectSeconds * 1000, 'silent');
    const settle = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      socket.off('error', onError);
      // An error that nobody listens to would end the process.
      socket.on('error', () => {});
    };
    socket.on('error', onError);
    socket.once('connect', () => {
      // Microseconds: what is beyond them is noise of the clock.
      const latency = Math.round((performance.now() - started) * 1000) / 1e6;
      settle();
      resolve({ socket, address, latency });
    });
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
  });
}
