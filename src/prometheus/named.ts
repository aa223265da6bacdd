import type { Fact } from '../core/fact.ts';

/** Things of which the names are shown; of more, the rest is counted. */
const NAMED = 10;

/** How many things there are, with the names of the first of them: the fact a bound judges. */
export function counted(name: string, words: readonly string[]): Fact {
  return { name, dimension: 'count', value: words.length, ...(words.length === 0 ? {} : { detail: listed(words) }) };
}

/** A remark that lists things: `firing: a, b, and 3 more`; none for nothing. */
export function listNote(what: string, words: readonly string[]): string[] {
  return words.length === 0 ? [] : [`${what}: ${listed(words)}`];
}

function listed(words: readonly string[]): string {
  const more = words.length > NAMED ? `, and ${words.length - NAMED} more` : '';
  return `${words.slice(0, NAMED).join(', ')}${more}`;
}
