/** One sign of a pattern: any text, any character, one of some characters, or a character itself. */
type Sign =
  | { readonly kind: 'any-text' }
  | { readonly kind: 'any' }
  | {
      readonly kind: 'one-of';
      readonly ranges: readonly (readonly [from: string, to: string])[];
      readonly not: boolean;
    }
  | { readonly kind: 'text'; readonly text: string };

/** A pattern for one name of a path. */
export class GlobSegment {
  readonly #text: string;
  readonly #signs: readonly Sign[];

  readonly #hidden: boolean;

  /** `hidden`: names that begin with a dot, and `node_modules`, are names like others. */
  constructor(text: string, hidden = false) {
    this.#text = text;
    this.#hidden = hidden;
    this.#signs = signsOf([...text]);
  }

  /** True when the whole name matches. A `*` that turns out too short is only ever lengthened, so this cannot explode. */
  matches(name: string): boolean {
    if (!this.#hidden && isShy(name)) return name === this.#text;
    if (!this.#hidden && name.startsWith('.') && !this.#text.startsWith('.')) return false;
    const signs = this.#signs;
    const letters = [...name];
    let [at, sign] = [0, 0];
    let retry: { sign: number; at: number } | undefined;
    while (at < letters.length) {
      const next = signs[sign];
      if (next?.kind === 'any-text') {
        retry = { sign, at };
        sign += 1;
      } else if (next && takes(next, letters[at] ?? '')) {
        at += 1;
        sign += 1;
      } else if (retry) {
        retry.at += 1;
        [at, sign] = [retry.at, retry.sign + 1];
      } else return false;
    }
    return signs.slice(sign).every((rest) => rest.kind === 'any-text');
  }
}

function isShy(name: string): boolean {
  return name === '.git' || name === 'node_modules';
}

function takes(sign: Sign, letter: string): boolean {
  switch (sign.kind) {
    case 'any-text':
    case 'any':
      return true;
    case 'one-of':
      return sign.ranges.some(([from, to]) => from <= letter && letter <= to) !== sign.not;
    case 'text':
      return sign.text === letter;
  }
}

function signsOf(letters: readonly string[]): Sign[] {
  const signs: Sign[] = [];
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? '';
    // A `]` right after the beginning is one of the characters.
    const end = letter === '[' ? letters.indexOf(']', at + (isNot(letters[at + 1]) ? 3 : 2)) : -1;
    if (letter === '*') signs.push({ kind: 'any-text' });
    else if (letter === '?') signs.push({ kind: 'any' });
    else if (end > 0) {
      const not = isNot(letters[at + 1]);
      signs.push({ kind: 'one-of', ranges: rangesOf(letters.slice(at + (not ? 2 : 1), end)), not });
      at = end;
    } else signs.push({ kind: 'text', text: letter });
  }
  return signs;
}

function isNot(letter: string | undefined): boolean {
  return letter === '!' || letter === '^';
}

function rangesOf(letters: readonly string[]): (readonly [string, string])[] {
  const ranges: (readonly [string, string])[] = [];
  for (let at = 0; at < letters.length; at++) {
    const [from = '', dash, to] = letters.slice(at, at + 3);
    if (dash === '-' && to !== undefined) {
      ranges.push([from, to]);
      at += 2;
    } else ranges.push([from, from]);
  }
  return ranges;
}
