import type { Fact } from '../core/fact.ts';

/** Things of which the names are shown; of more, the rest is counted. */
const NAMED = 10;
/** Names on GitHub are anybody's to choose. */
const CHARACTERS = 100;

/** How many things there are, with the names of the first of them: the fact a bound judges. */
export function counted(name: string, words: readonly string[]): Fact {
  return { name, dimension: 'count', value: words.length, ...(words.length === 0 ? {} : { detail: listed(words) }) };
}

/** Names in a sentence: `a, b, and 3 more`. */
export function listed(words: readonly string[]): string {
  const more = words.length > NAMED ? `, and ${words.length - NAMED} more` : '';
  return `${words.slice(0, NAMED).join(', ')}${more}`;
}

/** A name in backticks, cut where it is longer than anybody reads. */
export function quoted(name: string): string {
  return `\`${name.length > CHARACTERS ? `${name.slice(0, CHARACTERS)}…` : name}\``;
}
