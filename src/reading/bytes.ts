/**
 * The content of a file, in pieces; read once, from start to end. A piece is only valid until the next one is asked for, because
 * a long file is read into the same memory again and again: who keeps bytes, copies them.
 */
export type ByteStream = AsyncIterable<Uint8Array>;

/** A stream that hands out what is already in memory. */
export async function* once(bytes: Uint8Array): ByteStream {
  yield bytes;
}

/**
 * The first `size` bytes of a stream (fewer when it is shorter), and the whole stream again. Who may not read the whole
 * calls `close`: a file stays open until then.
 */
export async function peek(
  stream: ByteStream,
  size: number,
): Promise<{ head: Uint8Array; whole: ByteStream; short: boolean; close: () => Promise<void> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  while (length < size && !ended) {
    const next = await iterator.next();
    if (next.done) ended = true;
    else {
      pieces.push(Buffer.from(next.value));
      length += next.value.length;
    }
  }
  async function* whole(): ByteStream {
    try {
      yield* pieces;
      while (!ended) {
        const next = await iterator.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  const head = Buffer.concat(pieces);
  const close = async () => {
    await iterator.return?.();
  };
  return { head: head.subarray(0, size), whole: whole(), short: length <= size && ended, close };
}

/** Collects a stream. Throws `RangeError` past `limit` bytes, without reading on. */
export async function collect(stream: ByteStream, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    length += piece.length;
    if (length > limit) throw new RangeError(`more than ${limit} bytes`);
    pieces.push(Buffer.from(piece));
  }
  return Buffer.concat(pieces);
}
