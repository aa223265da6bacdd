import { createHash } from 'node:crypto';

/** SHA-256, in hex, of data as JSON with sorted keys: equal data has equal digests, whatever the order of its keys. */
export function digest(data: unknown): string {
  return createHash('sha256').update(canonical(data)).digest('hex');
}

/** SHA-256 of bytes, in hex. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
