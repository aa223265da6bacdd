import { TextDecoder } from 'node:util';
import { EvidenceError } from '../core/evidence.ts';
import type { ByteStream } from './bytes.ts';

/** The encodings that are read: UTF-8, and UTF-16 when a byte order mark says so. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The encoding that a byte order mark announces; UTF-8 without one. */
export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/**
 * Decodes a stream piece by piece, without its byte order mark. Throws `EvidenceError` (`invalid`) on bytes that are
 * not of the encoding and on NUL characters, which no text report has.
 */
export async function* decode(stream: ByteStream, known?: Encoding): AsyncIterable<string> {
  let decoder: TextDecoder | undefined;
  let name: Encoding = 'utf-8';
  const text = (bytes?: Uint8Array): string => {
    try {
      const piece = bytes
        ? (decoder as TextDecoder).decode(bytes, { stream: true })
        : ((decoder?.decode() ?? '') as string);
      if (piece.includes('\0')) throw new EvidenceError('invalid', 'the file has NUL bytes: it is not text');
      return piece;
    } catch (error) {
      if (error instanceof EvidenceError) throw error;
      throw new EvidenceError('invalid', `the file is not valid ${name.toUpperCase()}`);
    }
  };
  for await (const bytes of stream) {
    if (!decoder) {
      name = known ?? encodingOf(bytes);
      decoder = new TextDecoder(name, { fatal: true });
    }
    const piece = text(bytes);
    if (piece !== '') yield piece;
  }
  const rest = text();
  if (rest !== '') yield rest;
}

/** Text for looking at: what the bytes say, undecodable ones replaced. Never for reading values. */
export function glimpse(head: Uint8Array): string {
  return new TextDecoder(encodingOf(head)).decode(head);
}
