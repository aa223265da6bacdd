import { EvidenceError } from '../../core/evidence.ts';
import type { Environment } from '../../core/ports.ts';
import { hostOf, isLoopbackName, portOf } from './permit.ts';

/** A proxy that a request goes through. */
export interface ProxyRoute {
  /** Scheme, host and port, without credentials. */
  readonly origin: string;
  /** The value of `proxy-authorization`, when the variable carries credentials. */
  readonly authorization?: string;
}

/**
 * The proxy that the environment names for a URL (`https_proxy`, `http_proxy`, `no_proxy`, or in capitals), or
 * `undefined`. Loopback hosts are never asked through one. Throws `EvidenceError` without quoting the variable, which may
 * carry a password.
 */
export function proxyFor(url: URL, environment: Environment): ProxyRoute | undefined {
  const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const value = variable(name, environment);
  if (value === undefined || isLoopbackName(hostOf(url))) return undefined;
  if (isExempt(url, variable('no_proxy', environment) ?? '')) return undefined;
  const text = value.includes('://') ? value : `http://${value}`;
  const proxy = URL.canParse(text) ? new URL(text) : undefined;
  if (!proxy || (proxy.protocol !== 'http:' && proxy.protocol !== 'https:'))
    throw new EvidenceError(
      'unreachable',
      `the environment variable \`${name}\` names no proxy that can be used`,
      'write http://host:port or https://host:port',
    );
  const { username, password } = proxy;
  if (username === '' && password === '') return { origin: proxy.origin };
  const credentials = Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64');
  return { origin: proxy.origin, authorization: `Basic ${credentials}` };
}

function variable(name: string, environment: Environment): string | undefined {
  return environment(name) || environment(name.toUpperCase()) || undefined;
}

/** As in curl: `*`, hosts with everything below them, `host:port`, separated by commas or spaces. */
function isExempt(url: URL, list: string): boolean {
  const host = hostOf(url);
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      if (entry === '*') return true;
      const parts = /^\*?\.?(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(entry);
      if (!parts || (parts[2] !== undefined && parts[2] !== portOf(url))) return false;
      return host === parts[1] || host.endsWith(`.${parts[1]}`);
    });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
