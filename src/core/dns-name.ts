import { domainToASCII } from 'node:url';
import { bareHost, parseEndpoint } from './endpoint.ts';

const LABEL = /^[a-z0-9_*]([a-z0-9_-]{0,61}[a-z0-9_])?$/;

/** A name as DNS has it: lower case, ASCII, no trailing dot. */
export function plainName(name: string): string {
  return (domainToASCII(name) || name).toLowerCase().replace(/\.$/, '');
}

/** What keeps a text from being a name that DNS can be asked for (RFC 1035, section 2.3.4), or `undefined`. */
export function dnsNameFault(text: string): string | undefined {
  if (/^[a-z]+:\/\//i.test(text)) return 'is a URL; write only its host';
  const asHost = parseEndpoint(text);
  if (asHost && (asHost.host.startsWith('[') || /^\d+(\.\d+){3}$/.test(bareHost(asHost.host))))
    return 'is an address; DNS is asked for names';
  const name = plainName(text);
  // RFC 7686: such names are never asked for, so "there is none" would be no finding.
  if (name === 'onion' || name.endsWith('.onion')) return 'is a Tor name, which is not in DNS';
  const fits = name.length <= 253 && name.split('.').every((label) => LABEL.test(label));
  return fits ? undefined : 'is no name of DNS; write one such as `www.example.com`';
}
