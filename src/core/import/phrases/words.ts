/** Where a clause ends: phrases with a gap do not reach across it. */
export const BREAK = '·';

const TOKEN = /\d+(?:[.,]\d+)*(?:\p{L}+|\s?%)?|\p{L}[\p{L}\p{N}]*(?:['’]\p{L}+)?|[.;,()[\]—–→|]/gu;
const WORD = /^[\p{L}\p{N}]/u;

/** A severity, as people write it: `sev-1`, `severity 1`, `prio 1`. */
const SEVERITY =
  /(?<![\p{L}\d])(?:(sev)(?:erity)?|(p)rio(?:rity)?|(p)(?=-))[\s-]*(?:level\s+)?([0-4])(?![\p{L}\d%]|[.,]\d|\s*%)/giu;

/** `p99.9` is one word, and no end of a clause. */
const PERCENTILE = /(?<![\p{L}\d])(p\d\d)\.(\d{1,3})(?![\p{L}\d])/giu;

/**
 * The words of a text in lower case, with `BREAK` where a clause ends. Hyphens and underscores part words, so that `error-rate`
 * is said like `error rate`, and `severity 1` is `sev1`; a slash between words does not end a clause. A percent stays with its number, so that
 * 0.2 % is no version.
 */
export function wordsOf(text: string): readonly string[] {
  const found: string[] = [];
  for (const [token] of text.replace(SEVERITY, '$1$2$3$4').replace(PERCENTILE, '$1$2').matchAll(TOKEN)) {
    if (WORD.test(token)) found.push(token.toLowerCase().replace('’', "'").replace(/\s/, ''));
    else if (found.length > 0 && found.at(-1) !== BREAK) found.push(BREAK);
  }
  if (found.at(-1) === BREAK) found.pop();
  return found;
}
