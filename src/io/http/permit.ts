import { EvidenceError } from '../../core/evidence.ts';
import { printUrl } from '../../core/url.ts';
import { type AddressRule, addressFault, type Network, parseNetwork } from './address.ts';

/** Which hosts may be asked besides those that stand literally in the checklist. */
export interface Permissions {
  /** Hosts as `host`, `host:port` or `*.domain`. */
  readonly allowHosts: readonly string[];
  /** The same, or networks as addresses or CIDR, that may be private. */
  readonly allowPrivateHosts: readonly string[];
  /** True for the CLI outside of CI: loopback hosts that stand literally in the checklist may be asked. */
  readonly allowLoopback: boolean;
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const METADATA_NAMES = ['metadata.google.internal', 'metadata.goog', 'metadata', 'instance-data'];

/**
 * Decides whether a URL may be asked, and what its addresses may be. Throws `EvidenceError` (`denied`).
 */
export function permit(url: URL, origins: readonly string[], permissions: Permissions): AddressRule {
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new EvidenceError('denied', `\`${url.protocol}\` is not asked, only https: and http:`);
  if (url.username !== '' || url.password !== '')
    throw new EvidenceError(
      'denied',
      `\`${printUrl(url)}\` carries a user name or password in the URL`,
      'send credentials in a header',
    );
  const literal = origins.some((origin) => URL.canParse(origin) && new URL(origin).origin === url.origin);
  return permitHost(url, literal, permissions, url.origin);
}

/** The same for a socket: the host and port of `url` count, its scheme says nothing; `shown` names it in messages. */
export function permitHost(url: URL, literal: boolean, permissions: Permissions, shown: string): AddressRule {
  const host = hostOf(url);
  if (METADATA_NAMES.includes(host))
    throw new EvidenceError('denied', `\`${host}\` is a metadata host, which is never asked`);
  if (!literal && !permissions.allowHosts.some((entry) => matchesHost(entry, url)))
    throw new EvidenceError(
      'denied',
      `\`${shown}\` does not stand literally in the checklist`,
      `write it out in the checklist, or allow the host: \`--allow-hosts ${url.host}\` (input \`allow-hosts\`)`,
    );
  const rule: AddressRule = {
    all: permissions.allowPrivateHosts.some((entry) => matchesHost(entry, url)),
    loopback: literal && permissions.allowLoopback && LOOPBACK.includes(host),
    networks: permissions.allowPrivateHosts
      .map(parseNetwork)
      .filter((network): network is Network => network !== undefined),
  };
  if (isAddress(host)) refuseAddress(host, host.replace(/^\[(.*)\]$/, '$1'), rule);
  return rule;
}

/** Throws `denied` when a host's address must not be connected to. */
export function refuseAddress(host: string, address: string, rule: AddressRule): void {
  const fault = addressFault(address, rule);
  if (fault === undefined) return;
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  throw new EvidenceError(
    'denied',
    bare === address ? `\`${host}\` is ${fault.words}` : `\`${host}\` resolves to ${address}, ${fault.words}`,
    fault.final ? undefined : `if that is meant: \`--allow-private-hosts ${host}\` (input \`allow-private-hosts\`)`,
  );
}

/** The host of a URL without a trailing dot, which names the same host. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/\.+$/, '');
}

/** True for the hosts of this machine as people write them. */
export function isLoopbackName(host: string): boolean {
  return LOOPBACK.includes(host) || host.endsWith('.localhost') || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/** The port a URL means, written or not. */
export function portOf(url: URL): string {
  return url.port || (url.protocol === 'https:' ? '443' : '80');
}

/** True for the host of a URL that is an address and no name; WHATWG URLs have no other forms of addresses left. */
export function isAddress(host: string): boolean {
  return host.startsWith('[') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host);
}

/** An entry `host`, `host:port` or `*.domain`. */
const ENTRY = /^(\*\.)?(\[[^\]]+\]|[^:/@?#\s]+)(?::(\d{1,5}))?$/;

/** True for what may stand in `allow-hosts`; in `allow-private-hosts` networks may, too. */
export function isHostEntry(entry: string): boolean {
  const name = ENTRY.exec(entry)?.[2];
  return name !== undefined && URL.canParse(`http://${name}`);
}

/** True when an entry stands for the URL's host. What cannot be read matches nothing. */
function matchesHost(entry: string, url: URL): boolean {
  const parts = ENTRY.exec(entry.trim());
  if (!parts || !isHostEntry(entry.trim())) return false;
  const [, wildcard, name, port] = parts;
  if (port !== undefined && port !== portOf(url)) return false;
  const wanted = hostOf(new URL(`http://${name}`));
  return wildcard ? hostOf(url).endsWith(`.${wanted}`) : hostOf(url) === wanted;
}
