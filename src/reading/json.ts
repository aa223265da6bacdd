import { EvidenceError } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import type { Json } from '../core/schema.ts';
import { type ByteStream, collect, once } from './bytes.ts';
import { decode } from './text.ts';

/**
 * Reads one JSON document (RFC 8259), strictly: nothing before or after it, no duplicate keys, at most 64 MiB and 256
 * levels. Throws `EvidenceError`: `empty` for nothing at all, else `invalid`. Messages never quote the content.
 */
export async function readJson(stream: ByteStream): Promise<Json> {
  return parseJson(await readText(stream));
}

/** The text of a document that is held in memory as a whole, of at most 64 MiB. Throws `EvidenceError` (`invalid`). */
export async function readText(stream: ByteStream): Promise<string> {
  const bytes = await collect(stream, LIMITS.treeReportBytes).catch((error: unknown) => {
    if (error instanceof RangeError)
      throw new EvidenceError(
        'invalid',
        `the file is larger than the limit of ${LIMITS.treeReportBytes / 1024 / 1024} MiB for a JSON document`,
      );
    throw error;
  });
  let text = '';
  for await (const piece of decode(once(bytes))) text += piece;
  return text;
}

/** The same for text that is already in memory. */
export function parseJson(text: string): Json {
  if (text.trim() === '') throw new EvidenceError('empty', 'the file has no content');
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch (error) {
    throw new EvidenceError('invalid', syntaxMessage(error, text));
  }
  checkKeys(text);
  return value;
}

/** JSON.parse quotes what it met, which may be a secret; only the place is kept. */
function syntaxMessage(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : '';
  if (/end of JSON input|Unterminated/.test(message))
    return 'the JSON document ends in the middle: the file is truncated';
  const offset = /position (\d+)/.exec(message)?.[1];
  if (offset === undefined) return 'the file is not valid JSON';
  const before = text.slice(0, Number(offset)).split('\n');
  return `the file is not valid JSON (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`;
}

/** Walks over text that is known to be valid JSON, for what JSON.parse lets through: duplicate keys and great depth. */
function checkKeys(text: string): void {
  const open: (Set<string> | null)[] = [];
  let keyNext = false;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x22: {
        const end = endOfString(text, at);
        if (keyNext) addKey(open.at(-1), text, at, end);
        keyNext = false;
        at = end;
        break;
      }
      case 0x7b:
        open.push(new Set());
        keyNext = true;
        if (open.length > LIMITS.treeReportDepth)
          throw new EvidenceError(
            'invalid',
            `the JSON document is nested deeper than ${LIMITS.treeReportDepth} levels`,
          );
        break;
      case 0x5b:
        open.push(null);
        keyNext = false;
        if (open.length > LIMITS.treeReportDepth)
          throw new EvidenceError(
            'invalid',
            `the JSON document is nested deeper than ${LIMITS.treeReportDepth} levels`,
          );
        break;
      case 0x7d:
      case 0x5d:
        open.pop();
        keyNext = false;
        break;
      case 0x2c:
        keyNext = open.at(-1) instanceof Set;
        break;
    }
  }
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(at - 1 - slashes) === 0x5c) slashes++;
  return slashes % 2 === 1;
}

function addKey(keys: Set<string> | null | undefined, text: string, start: number, end: number): void {
  const raw = text.slice(start + 1, end);
  const key = raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw;
  if (!keys?.has(key)) {
    keys?.add(key);
    return;
  }
  const line = text.slice(0, start).split('\n').length;
  throw new EvidenceError(
    'invalid',
    `the JSON document has the same key twice in one object (line ${line}), so it does not say which value is meant`,
  );
}
