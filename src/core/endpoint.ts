/** A host and, where it is said, a port. The host is as in URLs: names in ASCII, IPv6 in brackets, no trailing dot. */
export interface HostPort {
  readonly host: string;
  readonly port?: number;
}

/** What is connected to, and whether it stands literally in the trusted checklist (SPEC section 8). */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
  readonly literal: boolean;
}

const PLAIN = /^(\[[0-9a-f:.]+\]|[^\s:/\\@?#%[\]]+)(?::(\d{1,5}))?$/i;
const BARE_IPV6 = /^[0-9a-f]*:[0-9a-f.:]*:[0-9a-f.:]*$/i;

/**
 * Reads `host`, `host:port`, an IPv6 address with or without brackets, or an https or http URL, whose port is the one
 * its scheme stands for; `undefined` for anything else. Hosts are normalised as URLs are, so that `0x7f.1` is 127.0.0.1.
 */
export function parseEndpoint(text: string): HostPort | undefined {
  if (/^https?:\/\//i.test(text)) {
    if (!URL.canParse(text)) return undefined;
    const url = new URL(text);
    if (url.username !== '' || url.password !== '') return undefined;
    return hostPort(url.hostname, url.port || (url.protocol === 'https:' ? '443' : '80'));
  }
  if (BARE_IPV6.test(text)) return parseEndpoint(`[${text}]`);
  const [, name, port] = PLAIN.exec(text) ?? [];
  if (name === undefined || !URL.canParse(`https://${name}`)) return undefined;
  return hostPort(new URL(`https://${name}`).hostname, port);
}

function hostPort(hostname: string, written: string | undefined): HostPort | undefined {
  const host = hostname.replace(/\.+$/, '');
  if (host === '') return undefined;
  if (written === undefined) return { host };
  const port = Number.parseInt(written, 10);
  return port >= 1 && port <= 65_535 ? { host, port } : undefined;
}

/** `host` or `host:port`, the same for all ways of writing it. */
export function printEndpoint({ host, port }: HostPort): string {
  return port === undefined ? host : `${host}:${port}`;
}

/** The host without the brackets that an IPv6 address has beside a port. */
export function bareHost(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1');
}
