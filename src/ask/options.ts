import type { OptionMistake } from '../core/check.ts';

/** How a check of a URL proves who is asking. Spread into the options of every such check. */
export const CREDENTIAL_OPTIONS = {
  headers: {
    type: 'object',
    description: 'Headers to send, by name; another origin never gets them.',
    additionalProperties: { type: 'string', kind: 'header', env: true, description: 'The value, on one line.' },
  },
  basic: {
    type: 'object',
    additionalProperties: false,
    required: ['username', 'password'],
    description: 'Credentials for HTTP Basic authentication.',
    properties: {
      username: { type: 'string', env: true, description: 'The user name; it has no colon.' },
      password: { type: 'string', kind: 'credential', env: true, description: 'The password, from `env`.' },
    },
  },
  bearer: { type: 'string', kind: 'credential', env: true, description: 'A token from `env`, sent as `Bearer`.' },
} as const;

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** Headers that say how the request is framed and routed: written by hand they would contradict it. */
const OWN_HEADERS =
  /^(?:host|connection|keep-alive|content-length|transfer-encoding|te|trailer|upgrade|expect|accept-encoding|proxy-.*)$/i;

/** True for what can be the name of a header (RFC 9110, section 5.6.2). */
export function isHeaderName(name: string): boolean {
  return TOKEN.test(name);
}

/** What is wrong with headers and credentials beyond their shape. */
export function credentialMistakes({ headers, basic, bearer }: Readonly<Record<string, unknown>>): OptionMistake[] {
  const names = Object.keys(headers ?? {});
  const given = [
    ...(names.some((name) => name.toLowerCase() === 'authorization') ? ['the header `authorization`'] : []),
    ...(basic === undefined ? [] : ['`basic`']),
    ...(bearer === undefined ? [] : ['`bearer`']),
  ];
  return [
    ...names.flatMap((name, index) => headerMistakes(name, names.slice(0, index))),
    ...(given.length > 1
      ? [
          {
            path: [bearer === undefined ? 'basic' : 'bearer'],
            message: `${given.join(' and ')} contradict each other: a request has one authorization`,
          },
        ]
      : []),
  ];
}

function headerMistakes(name: string, before: readonly string[]): OptionMistake[] {
  const path = ['headers', name];
  if (!isHeaderName(name)) return [{ path, message: `\`${name}\` is no name of a header` }];
  if (OWN_HEADERS.test(name))
    return [{ path, message: `the header \`${name}\` follows from the request and is not set by hand` }];
  const twice = before.some((other) => other.toLowerCase() === name.toLowerCase());
  return twice ? [{ path, message: `the header \`${name}\` is here twice` }] : [];
}
