import { bareHost, type Endpoint, printEndpoint } from '../../core/endpoint.ts';
import type { AddressRule } from '../http/address.ts';
import { faultOf } from '../http/fault.ts';
import { isAddress, permitHost } from '../http/permit.ts';
import { allowedAddresses, type Resolve, resolveBySystem } from '../http/resolve.ts';
import type { SocketOptions } from './means.ts';

/** What an endpoint may be connected by, and what those addresses were allowed by. */
export interface Target {
  readonly rule: AddressRule;
  readonly addresses: readonly string[];
  /** How many more addresses the name has than are tried. */
  readonly left: number;
}

/**
 * Decides whether an endpoint may be connected to, and resolves its name once; at most 8 addresses. Throws
 * `EvidenceError`: `denied` when the endpoint or any one of its addresses is refused, `unreachable` without an address.
 */
export async function targetOf(endpoint: Endpoint, options: SocketOptions): Promise<Target> {
  const url = new URL(`https://${endpoint.host}:${endpoint.port}`);
  const rule = permitHost(url, endpoint.literal, options, printEndpoint(endpoint));
  // Addresses were looked at by the permission.
  if (isAddress(endpoint.host)) return { rule, addresses: [bareHost(endpoint.host)], left: 0 };
  let all = 0;
  const resolve: Resolve = async (hostname) => {
    const found = await (options.resolve ?? resolveBySystem)(hostname);
    all = found.length;
    return found;
  };
  try {
    const addresses = await allowedAddresses(endpoint.host, rule, resolve);
    return { rule, addresses, left: all - addresses.length };
  } catch (error) {
    throw faultOf(error);
  }
}
