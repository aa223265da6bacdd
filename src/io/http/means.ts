import { type buildConnector, Client } from 'undici';
import type { Environment } from '../../core/ports.ts';
import type { Resolve } from './resolve.ts';

/** How requests are made, whatever they are. Sizes in bytes, times in seconds. */
export interface Means {
  readonly resolve: Resolve;
  readonly environment: Environment;
  /** For name, TCP and TLS together. */
  readonly connectSeconds: number;
  readonly headerBytes: number;
  readonly bodyBytes: number;
  /** PEM of one more authority to trust. */
  readonly authority?: string;
}

/**
 * A client for one request. No connection is used twice: a latency always counts the connection, nothing waits on one
 * that went stale, and none outlives the decision that its address may be asked.
 */
export function clientFor(origin: string, connect: buildConnector.connector, means: Means): Client {
  // undici refuses headers from this size on, and the limit itself is allowed. Times are the signal's business.
  return new Client(origin, {
    connect,
    pipelining: 0,
    headersTimeout: 0,
    bodyTimeout: 0,
    maxHeaderSize: means.headerBytes + 1,
  });
}
