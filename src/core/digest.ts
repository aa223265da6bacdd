/** SHA-256, in hex, of data as JSON with sorted keys: equal data has equal digests, whatever the order of its keys. */
export async function digest(data: unknown): Promise<string> {
  return sha256(canonical(data));
}

/** SHA-256 of bytes or text, in hex. The module is loaded when first needed: a run that only validates needs none. */
export async function sha256(bytes: Uint8Array | string): Promise<string> {
  const { createHash } = await import('node:crypto');
  return createHash('sha256').update(bytes).digest('hex');
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
