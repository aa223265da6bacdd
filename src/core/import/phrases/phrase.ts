import { BREAK } from './words.ts';

/** How many words `..` may stand for. */
const GAP = 6;

type Step = { readonly gap: true } | { readonly words: readonly string[]; readonly optional: boolean };

interface Phrase {
  readonly start: boolean;
  readonly end: boolean;
  readonly steps: readonly Step[];
  /** Choices of whole words, of each of which one has to be among the words: what cannot fit is known without trying every place. */
  readonly needs: readonly (readonly string[])[];
}

const compiled = new Map<string, Phrase>();

/**
 * Where a phrase stands in words: the index of its first word, or -1. A phrase is written as people say it: words in lower case,
 * `a|b` for a choice, `fail*` for all that begins so, `?word` for one that may be missing, `#` for a number, `@` for a version, `..` for up to six words of the
 * same clause, `^` for the start of the text and `$` for its end.
 */
export function phraseAt(words: readonly string[], phrase: string): number {
  const { start, end, steps, needs } = read(phrase);
  const there = among(words);
  if (!needs.every((choice) => choice.some((word) => there.has(word)))) return -1;
  const last = start ? 0 : words.length - 1;
  for (let at = 0; at <= last; at++) if (fits(words, at, steps, 0, end)) return at;
  return -1;
}

/** True when one of the phrases stands in the words. */
export function says(words: readonly string[], phrases: readonly string[]): boolean {
  return phrases.some((phrase) => phraseAt(words, phrase) >= 0);
}

function read(phrase: string): Phrase {
  const before = compiled.get(phrase);
  if (before) return before;
  const parts = phrase.split(' ');
  const start = parts[0] === '^';
  const end = parts.at(-1) === '$';
  const steps = parts.slice(start ? 1 : 0, end ? -1 : undefined).map(step);
  const needs = steps.flatMap((one) => ('gap' in one || one.optional || !one.words.every(isPlain) ? [] : [one.words]));
  const made = { start, end, steps, needs };
  compiled.set(phrase, made);
  return made;
}

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The words as a set, made once for each list of words. */
function among(words: readonly string[]): ReadonlySet<string> {
  const there = known.get(words) ?? new Set(words);
  known.set(words, there);
  return there;
}

/** Whether a word of a phrase stands only for itself. */
function isPlain(wanted: string): boolean {
  return wanted !== '@' && wanted !== '#' && !wanted.endsWith('*');
}

function step(part: string): Step {
  if (part === '..') return { gap: true };
  const optional = part.startsWith('?');
  return { words: part.slice(optional ? 1 : 0).split('|'), optional };
}

/** Gaps are short and there are few, so this tries a bounded number of ways at each place. */
function fits(words: readonly string[], at: number, steps: readonly Step[], from: number, end: boolean): boolean {
  const next = steps[from];
  if (next === undefined) return !end || at === words.length;
  if ('gap' in next) {
    for (let skipped = 0; skipped <= GAP; skipped++) {
      if (fits(words, at + skipped, steps, from + 1, end)) return true;
      if (at + skipped >= words.length || words[at + skipped] === BREAK) return false;
    }
    return false;
  }
  const word = words[at];
  if (word !== undefined && next.words.some((one) => isWord(word, one)) && fits(words, at + 1, steps, from + 1, end))
    return true;
  return next.optional && fits(words, at, steps, from + 1, end);
}

function isWord(word: string, wanted: string): boolean {
  if (wanted === '@') return /^(?:v\d[\d.]*|\d+(?:\.\d+)+)$/.test(word);
  if (wanted === '#') return /^\d/.test(word);
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}
