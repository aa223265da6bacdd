import type { OptionMistake } from '../core/check.ts';
import { LIMITS } from '../core/limits.ts';
import { isQuantity, parseQuantity } from '../core/quantity.ts';
import { isHeaderName } from './options.ts';

/** What is sent, and how it is signed. */
export const BODY_OPTIONS = {
  method: {
    type: 'string',
    enum: ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'],
    description: 'The method: GET, or POST when there is a body.',
  },
  json: { json: true, env: true, description: 'A body to send as JSON.' },
  body: {
    description: 'A body to send: text, or `{ file: path }` for the bytes of a file.',
    anyOf: [
      { type: 'string', env: true, description: 'The body as text.' },
      {
        type: 'object',
        additionalProperties: false,
        required: ['file'],
        properties: { file: { type: 'string', kind: 'path', description: 'The file whose bytes are sent.' } },
      },
    ],
  },
  fill: {
    type: 'string',
    kind: 'bytes',
    literal: true,
    description:
      'Fills the body up to this size with blanks, which JSON allows at its end, to see how a large one is received.',
  },
  sign: {
    type: 'object',
    additionalProperties: false,
    required: ['header', 'secret'],
    description: 'Signs the bytes of the body (HMAC), as webhooks do.',
    properties: {
      header: { type: 'string', literal: true, description: 'The header for the signature: `X-Hub-Signature-256`.' },
      secret: { type: 'string', kind: 'credential', env: true, description: 'The secret that signs, from `env`.' },
      algorithm: {
        type: 'string',
        enum: ['sha1', 'sha256', 'sha512'],
        literal: true,
        description: 'The hash; sha256 without it.',
      },
      encoding: {
        type: 'string',
        enum: ['hex', 'base64'],
        literal: true,
        description: 'How the signature is written; hex without it.',
      },
      prefix: {
        type: 'string',
        kind: 'header',
        literal: true,
        description: 'What stands before the signature: `sha256=`.',
      },
    },
  },
} as const;

/** What is wrong with a body and its signature beyond their shape. */
export function bodyMistakes(options: Readonly<Record<string, unknown>>): OptionMistake[] {
  const { json, body, fill, method, sign, headers } = options;
  const found: OptionMistake[] = [];
  if (json !== undefined && body !== undefined)
    found.push({ path: ['body'], message: '`json` and `body` are two bodies; a request has one' });
  const hasBody = json !== undefined || body !== undefined || fill !== undefined;
  if (hasBody && (method === 'GET' || method === 'HEAD'))
    found.push({
      path: ['method'],
      message: `a ${method} has no body`,
      hint: 'write `method: POST`, or leave the body out',
    });
  const size = typeof fill === 'string' ? parseQuantity(fill) : undefined;
  if (size && isQuantity(size) && size.value > LIMITS.httpSentBytes)
    found.push({ path: ['fill'], message: `a body may be at most ${LIMITS.httpSentBytes / 1024 / 1024} MiB` });
  const header = (sign as { header?: unknown } | undefined)?.header;
  if (typeof header !== 'string') return found;
  if (!isHeaderName(header)) found.push({ path: ['sign', 'header'], message: `\`${header}\` is no name of a header` });
  if (Object.keys(headers ?? {}).some((name) => name.toLowerCase() === header.toLowerCase()))
    found.push({ path: ['sign', 'header'], message: `the header \`${header}\` is in \`headers\`, too` });
  return found;
}
