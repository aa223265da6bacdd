import type { Tally } from './covered-file.ts';

/** Names with a mark each, in one text: a name of its own takes three times as much memory. Names have no line breaks. */
export class PackedNames {
  readonly #names: string;
  readonly #marks: string;
  readonly tally: Tally;

  constructor(names: ReadonlyMap<string, boolean>) {
    this.#names = [...names.keys()].join('\n');
    this.#marks = [...names.values()].map((marked) => (marked ? '+' : '-')).join('');
    const covered = [...names.values()].filter(Boolean).length;
    this.tally = { covered, total: names.size };
  }

  /** The same again, to be changed. */
  unpacked(): Map<string, boolean> {
    if (this.tally.total === 0) return new Map();
    return new Map(this.#names.split('\n').map((name, index) => [name, this.#marks[index] === '+']));
  }
}
