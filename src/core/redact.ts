import { LIMITS } from './limits.ts';

const MASK = '***';

/** Takes every known secret out of text and data, raw and in the encodings that tools print. */
export class Redactor {
  readonly #forms = new Set<string>();
  readonly #values = new Set<string>();
  #sorted: string[] | undefined;

  /** Registers a secret. Values under the limit are ignored: redacting them would destroy ordinary text. */
  add(secret: string): void {
    if (secret.length < LIMITS.secretCharacters) return;
    this.#values.add(secret);
    for (const form of formsOf(secret)) if (form.length >= LIMITS.secretCharacters) this.#forms.add(form);
    this.#sorted = undefined;
  }

  /** True when a text is one of the secrets, so that it must not become a fact. */
  isSecret(text: string): boolean {
    return this.#values.has(text);
  }

  /** The text without any secret. Longest forms first, so that no part of one is left. */
  text(text: string): string {
    this.#sorted ??= [...this.#forms].sort((a, b) => b.length - a.length);
    return this.#sorted.reduce((clean, form) => clean.replaceAll(form, MASK), text);
  }

  /** A copy of plain data in which every string, keys included, is without secrets. */
  data<T>(value: T): T {
    if (this.#forms.size === 0) return value;
    if (typeof value === 'string') return this.text(value) as T;
    if (Array.isArray(value)) return value.map((item) => this.data(item)) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [this.text(key), this.data(inner)])) as T;
  }
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
  return [
    secret,
    ...parts,
    ...[secret, ...parts].map(inPath),
    encodeURIComponent(secret),
    encodeURI(secret),
    new URLSearchParams([['', secret]]).toString().slice(1),
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
