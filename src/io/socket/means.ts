import type { Socket } from 'node:net';
import { LIMITS } from '../../core/limits.ts';
import type { Permissions } from '../http/permit.ts';
import type { Resolve } from '../http/resolve.ts';

/** How sockets are used. Tests make the limits smaller, and put other networks in place of this one. */
export interface SocketOptions extends Permissions {
  readonly resolve?: Resolve;
  readonly limits?: Partial<SocketLimits>;
  /** Starts a connection to an address. */
  readonly dial?: (address: string, port: number) => Socket;
}

/** Seconds. */
export interface SocketLimits {
  readonly connectSeconds: number;
  readonly totalSeconds: number;
}

/** The limits of SPEC section 10, which sockets share with HTTP. */
export function limitsOf({ limits }: SocketOptions): SocketLimits {
  return { connectSeconds: LIMITS.httpConnectSeconds, totalSeconds: LIMITS.httpTotalSeconds, ...limits };
}
