import { statedBounds } from '../phrases/bound-phrase.ts';
import type { Entry } from './outline.ts';
import { tellsToDo } from './states.ts';

/** The words above say that the limit is one of each line below: "at least 98 % of the devices for each line", "each has to be good for 30 days". */
const EACH =
  /\b(?:(?:for|of|in|at|on|by|with|per) (?:each|every|all) (?:of |one of )?(?:(?:these|them|those|the|line|item|row|point|entry|following)\b|\w+(?: \w+)?\W*$)|each (?:of (?:them|these|the \w+) )?(?:must|has to|needs? to|should|is|stays|takes|answers|with|below|under|above|at)\b|(?:all|each) of them\b)/i;
const OPENS =
  /^(?:and |each |every |all |of |them |these |has |have |must |needs? |should |to |be |is |are |stays? |with )+/i;
const CLOSES = /[\s,]*\b(?:of (?:the|our|all|these) [^,]*|(?:for|of|in|at|on) (?:each|every|all)\b.*)$/i;

/** Says the limit of the words above with each line below it that only names or states something: "www: good for 30 days at least". */
export function withLimitOfEach(above: readonly string[], entries: readonly Entry[]): readonly Entry[] {
  const source = above.find((words) => compares(words));
  if (source === undefined || !above.some((words) => EACH.test(words)) || entries.length < 2) return entries;
  const plain = entries.every(
    ({ item, entries: below, heads }) =>
      below.length === 0 &&
      !heads &&
      item.form !== 'row' &&
      item.text.length <= SHORT &&
      statedBounds(item.text).length === 0 &&
      !tellsToDo(item.text),
  );
  const limit = plain ? limitIn(source) : undefined;
  if (limit === undefined) return entries;
  return entries.map((entry) => ({ ...entry, item: { ...entry.item, text: `${entry.item.text}: ${limit}` } }));
}

function compares(words: string): boolean {
  return statedBounds(words).some(({ kind }) => kind !== 'bare');
}

/** The part of the words that states the limit, without those that say of what it is one. */
function limitIn(words: string): string | undefined {
  const part = words.split(/[():;]|\s[–—-]\s/).find(compares);
  const said = part?.trim().replace(OPENS, '').replace(CLOSES, '');
  return said !== undefined && compares(said) ? said : undefined;
}

/** Characters of a line that names one of several things. */
const SHORT = 40;
