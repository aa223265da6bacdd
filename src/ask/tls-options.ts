import type { OptionMistake } from '../core/check.ts';
import { hasExpression } from '../core/expression.ts';

/**
 * Who is trusted and who asks, for one check. Spread into the options of every check of a URL. There is no option that
 * leaves the server's certificate unverified.
 */
export const TLS_OPTIONS = {
  tls: {
    type: 'object',
    additionalProperties: false,
    description: 'Certificates for `https:`. The certificate of the server is always verified.',
    properties: {
      ca: {
        type: 'string',
        kind: 'path',
        description: 'A PEM file with the authorities to trust, in place of those that are trusted otherwise.',
      },
      certificate: {
        type: 'string',
        kind: 'path',
        description: 'A PEM file with the certificate that proves who is asking, and its chain.',
      },
      key: {
        type: 'string',
        env: true,
        description: 'The key of the certificate: the path of a PEM file, or the PEM itself from `env`.',
      },
      passphrase: {
        type: 'string',
        kind: 'credential',
        env: true,
        description: 'What the key is encrypted with, from `env`.',
      },
      'server-name': {
        type: 'string',
        literal: true,
        description: "The name that the server's certificate must be for, where it is not the name in the URL.",
      },
    },
  },
} as const;

/** What is wrong with the certificates beyond their shape. */
export function tlsMistakes({ tls, url }: Readonly<Record<string, unknown>>): OptionMistake[] {
  if (typeof tls !== 'object' || tls === null) return [];
  const { certificate, key, passphrase, 'server-name': name } = tls as Readonly<Record<string, unknown>>;
  const found: OptionMistake[] = [];
  const at = (option: string, message: string, hint?: string) =>
    found.push({ path: ['tls', option], message, ...(hint === undefined ? {} : { hint }) });
  if (typeof url === 'string' && /^http:/i.test(url))
    found.push({ path: ['tls'], message: '`tls` is for `https:`, and this URL is asked without it' });
  if (certificate !== undefined && key === undefined) at('certificate', '`certificate` needs its `key`');
  if (key !== undefined && certificate === undefined) at('key', '`key` needs its `certificate`');
  if (passphrase !== undefined && key === undefined) at('passphrase', '`passphrase` is for a `key`');
  if (typeof key === 'string' && key.includes('-----BEGIN') && !hasExpression(key))
    at('key', 'a key must not stand in the checklist', 'write `${{ env.NAME }}`, or the path of a file');
  if (typeof name === 'string' && !/^(?=.*[a-z])[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/i.test(name))
    at('server-name', `\`${name}\` is no name of a host`);
  return found;
}
