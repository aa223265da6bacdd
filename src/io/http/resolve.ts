import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { LIMITS } from '../../core/limits.ts';
import type { AddressRule } from './address.ts';
import { refuseAddress } from './permit.ts';

const PROXIED_NAME_MS = 1000;

/** All addresses of a name. Rejects with the error of node:dns when there is none. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

/** What the operating system says, so that /etc/hosts counts too. */
export const resolveBySystem: Resolve = async (hostname) =>
  (await systemLookup(hostname, { all: true })).map(({ address }) => address);

/** The addresses of a name, none of them refused; at most the first 8. Throws `denied`, or the error of node:dns. */
export async function allowedAddresses(
  hostname: string,
  rule: AddressRule,
  resolve: Resolve,
): Promise<readonly string[]> {
  const addresses = await resolve(hostname);
  for (const address of addresses) refuseAddress(hostname, address, rule);
  if (addresses.length === 0) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
  return addresses.slice(0, LIMITS.httpAddresses);
}

/** The same in the form that sockets take it. */
export function guardedLookup(rule: AddressRule, resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    allowedAddresses(hostname, rule, resolve).then(
      (addresses) => {
        const all = addresses.map((address) => ({ address, family: isIP(address) }));
        if (options.all) callback(null, all);
        else callback(null, all[0]?.address ?? '', all[0]?.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };
}

/**
 * The same for a name that a proxy will resolve, which may see other addresses than we do. What can be seen from here is
 * refused all the same; a name that only the proxy can resolve, or that takes over a second here, is left to it.
 */
export async function checkBeforeProxy(
  hostname: string,
  rule: AddressRule,
  resolve: Resolve,
  signal: AbortSignal,
): Promise<void> {
  const checked = allowedAddresses(hostname, rule, resolve).catch((error: NodeJS.ErrnoException) => {
    if (error.code === undefined) throw error;
  });
  const given = new AbortController();
  const patience = AbortSignal.any([signal, given.signal]);
  await Promise.race([checked, sleep(PROXIED_NAME_MS, undefined, { signal: patience }).catch(() => {})]);
  given.abort();
}
