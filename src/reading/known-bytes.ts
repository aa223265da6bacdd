/**
 * Bytes that are looked for again and again at one place. They are compared four at a time and without making a text or
 * anything else of them, so that a file of millions of lines leaves nothing for the garbage collector.
 */
export class KnownBytes {
  readonly length: number;
  readonly #words: Int32Array;
  /** The last four bytes, some of which are in the last word too. */
  readonly #last: number;

  /** A copy of `bytes`, at least four of them. */
  constructor(bytes: Uint8Array) {
    const view = viewOf(bytes);
    this.length = bytes.length;
    this.#words = Int32Array.from({ length: bytes.length >> 2 }, (_, word) => view.getInt32(4 * word, true));
    this.#last = view.getInt32(bytes.length - 4, true);
  }

  /** Whether they are in `view`, all of them, from `at` on. */
  isAt(view: DataView, at: number): boolean {
    const end = at + this.length;
    if (end > view.byteLength) return false;
    const words = this.#words;
    for (let word = 0, place = at; word < words.length; word++, place += 4)
      if (view.getInt32(place, true) !== words[word]) return false;
    return view.getInt32(end - 4, true) === this.#last;
  }
}

/** The same bytes to be read as numbers. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
