import { onTestFinished } from 'vitest';
import { type OpenNetwork, openNetwork } from '../../src/io/network.ts';
import type { SocketOptions } from '../../src/io/socket/means.ts';

/** The network as the CLI on a desk has it, closed when the test ends. */
export function network(options: Partial<SocketOptions> = {}): OpenNetwork {
  const open = openNetwork({ allowHosts: [], allowPrivateHosts: [], allowLoopback: true, ...options });
  onTestFinished(() => open.close());
  return open;
}

/** A question with time enough, that nobody stops. */
export const QUESTION = { timeout: 20, signal: new AbortController().signal };

/** An endpoint on loopback as it stands in the checklist. */
export const local = (port: number) => ({ host: '127.0.0.1', port, literal: true });
