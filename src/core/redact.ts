import { LIMITS } from './limits.ts';

const MASK = '***';

/** Takes every known secret out of text and data, raw and in the encodings that tools print. */
export class Redactor {
  readonly #forms = new Set<string>();
  readonly #values = new Set<string>();

  /** Registers a secret. Values under the limit are ignored: redacting them would destroy ordinary text. */
  add(secret: string): void {
    if (secret.length < LIMITS.secretCharacters) return;
    this.#values.add(secret);
    this.hide(secret);
  }

  /** Takes a value out of all text without calling it a secret that no fact may be: it was observed, not given. */
  hide(value: string): void {
    if (value.length < LIMITS.secretCharacters) return;
    for (const form of formsOf(value)) if (form.length >= LIMITS.secretCharacters) this.#forms.add(form);
  }

  /** True when a text is one of the secrets, so that it must not become a fact. */
  isSecret(text: string): boolean {
    return this.#values.has(text);
  }

  /** The text without any secret. Where several overlap all of them go, so that no part of one is left. */
  text(text: string): string {
    const found = [...this.#forms].flatMap((form) => occurrences(text, form)).sort((a, b) => a[0] - b[0]);
    let clean = '';
    let done = 0;
    for (const [start, end] of found) {
      if (start >= done) clean += `${text.slice(done, start)}${MASK}`;
      done = Math.max(done, end);
    }
    return clean + text.slice(done);
  }

  /**
   * A copy of plain data in which every string, keys included, is without secrets. `words` are those of the document
   * itself, which a secret that happens to read the same must not change: a verdict stays a verdict.
   */
  data<T>(value: T, words: ReadonlySet<string> = new Set()): T {
    if (this.#forms.size === 0) return value;
    if (typeof value === 'string') return (words.has(value) ? value : this.text(value)) as T;
    if (Array.isArray(value)) return value.map((item) => this.data(item, words)) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [this.data(key, words), this.data(inner, words)]),
    ) as T;
  }
}

function occurrences(text: string, form: string): (readonly [start: number, end: number])[] {
  const found: (readonly [number, number])[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) found.push([at, at + form.length]);
  return found;
}

/** Raw, each line of it, as URL paths and queries show it, URL-encoded, JSON-escaped, base64 at each of the three alignments, base64url, and hex. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const aligned = [0, 1, 2].map((shift) => {
    const padded = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    // The first and last characters also carry bits of the neighbours; what lies between is always the same.
    const start = shift === 0 ? 0 : shift + 1;
    const end = bytes.length % 3 === (3 - shift) % 3 ? padded.length : padded.length - 1;
    return padded.slice(start, end);
  });
  const base64 = [bytes.toString('base64'), ...aligned];
  // In a URL, `?` and `#` end the path, so that only the part before them is printed.
  const parts = secret.split(/[\r\n?#]+/).filter((part) => part.length >= LIMITS.secretCharacters);
  // Half of a surrogate pair, which no environment has, cannot be URL-encoded.
  const whole = secret.replace(/\p{Surrogate}/gu, '\ufffd');
  const inUrls = [encodeURIComponent(whole), encodeURI(whole), new URLSearchParams([['', whole]]).toString().slice(1)];
  return [
    secret,
    ...parts,
    ...[whole, ...parts].map(inPath),
    ...inUrls,
    ...inUrls.map((form) => form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
    JSON.stringify(secret).slice(1, -1),
    ...base64,
    ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
  ];
}

/** As a URL shows it in its path: fewer characters are encoded there than by `encodeURI`. */
function inPath(text: string): string {
  const url = new URL('http://host/');
  url.pathname = text;
  return url.pathname.slice(1);
}
