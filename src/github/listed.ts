import type { Fact } from '../core/fact.ts';

/** Things of which the words are shown; of more, the rest is counted. */
const NAMED = 10;
const LONGEST = 80;

/** The first of many, each cut to a line: `a, b, and 3 more`. Words of others, which renderers escape. */
export function listed(words: readonly string[]): string {
  const short = words.slice(0, NAMED).map((one) => shortened(one.replaceAll(/[\s\p{C}]+/gu, ' ').trim()));
  return `${short.join(', ')}${words.length > NAMED ? `, and ${words.length - NAMED} more` : ''}`;
}

/** How many things there are, with the first of them. */
export function counted(name: string, words: readonly string[]): Fact {
  return { name, dimension: 'count', value: words.length, ...(words.length === 0 ? {} : { detail: listed(words) }) };
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST - 1).join('')}…`;
}
