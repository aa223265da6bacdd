import { EvidenceError } from '../core/evidence.ts';

const LETTERS: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  '\\': 92,
};

/**
 * The path that git writes in double quotes, with C escapes and bytes in octal: `core.quotePath` of
 * https://git-scm.com/docs/git-config. Throws `EvidenceError` (`invalid`) for any other text.
 */
export function unquoted(written: string): string {
  const [, inner] = /^"((?:[^"\\]|\\(?:[abtnvfr"\\]|[0-3][0-7]{2}))*)"\s*$/.exec(written) ?? [];
  if (inner === undefined) throw new EvidenceError('invalid', 'a path in the diff is quoted in an unknown way');
  const pieces = inner.split(/(\\(?:[abtnvfr"\\]|[0-7]{3}))/).map((piece) => {
    if (!piece.startsWith('\\')) return Buffer.from(piece, 'utf8');
    return Buffer.from([LETTERS[piece.slice(1)] ?? Number.parseInt(piece.slice(1), 8)]);
  });
  return Buffer.concat(pieces).toString('utf8');
}
