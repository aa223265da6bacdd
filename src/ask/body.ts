import { createHmac } from 'node:crypto';
import { LIMITS } from '../core/limits.ts';
import type { Files } from '../core/ports.ts';
import type { Json } from '../core/schema.ts';
import { fileBytes } from './file-bytes.ts';

/** The options of `BODY_OPTIONS`, read. */
export interface BodyOptions {
  readonly json?: Json;
  readonly body?: string | { readonly file: string };
  readonly fill?: number;
  readonly sign?: {
    readonly header: string;
    readonly secret: string;
    readonly algorithm?: 'sha1' | 'sha256' | 'sha512';
    readonly encoding?: 'hex' | 'base64';
    readonly prefix?: string;
  };
}

/** A body with the headers that follow from it. */
export interface Body {
  readonly bytes?: Uint8Array;
  /** What the author may say otherwise. */
  readonly headers: Readonly<Record<string, string>>;
  readonly signature: Readonly<Record<string, string>>;
}

/** The body of a request and its signature over exactly these bytes (RFC 2104). Throws `EvidenceError`. */
export async function bodyOf(options: BodyOptions, files: Files): Promise<Body> {
  const { sign } = options;
  const plain = await plainBody(options, files);
  const bytes = filled(plain?.bytes, options.fill);
  const type = plain?.type ?? (bytes && TEXT);
  const headers = type === undefined ? {} : { 'content-type': type };
  return { headers, signature: sign ? signatureOf(bytes, sign) : {}, ...(bytes ? { bytes } : {}) };
}

function signatureOf(
  bytes: Uint8Array = new Uint8Array(),
  { header, secret, algorithm = 'sha256', encoding = 'hex', prefix = '' }: NonNullable<BodyOptions['sign']>,
): Record<string, string> {
  const signature = createHmac(algorithm, secret).update(bytes).digest(encoding);
  return { [header.toLowerCase()]: `${prefix}${signature}` };
}

const TEXT = 'text/plain; charset=utf-8';

async function plainBody(
  { json, body }: BodyOptions,
  files: Files,
): Promise<{ readonly bytes: Uint8Array; readonly type: string } | undefined> {
  if (json !== undefined) return { bytes: Buffer.from(JSON.stringify(json)), type: 'application/json' };
  if (body === undefined) return undefined;
  if (typeof body === 'string') return { bytes: Buffer.from(body), type: TEXT };
  const bytes = await fileBytes(body.file, 'body.file', LIMITS.httpSentBytes, files);
  return { bytes, type: /\.json$/i.test(body.file) ? 'application/json' : 'application/octet-stream' };
}

function filled(bytes: Uint8Array | undefined, size: number | undefined): Uint8Array | undefined {
  if (size === undefined || (bytes && bytes.length >= size)) return bytes;
  const whole = Buffer.alloc(size, ' ');
  if (bytes) whole.set(bytes);
  return whole;
}
