import { statedBounds } from '../phrases/bound-phrase.ts';
import { tellsWhatItDoes } from '../phrases/finite.ts';
import { ALSO_NOUNS } from '../phrases/verb-words.ts';
import { isState, openingOf } from '../phrases/verbs.ts';
import { BREAK, wordsOf } from '../phrases/words.ts';

/** Verbs that say something with a word before them. */
const DOES =
  /^(?:holds|runs|starts|stops|fits|builds|compiles|boots|sends|gets|keeps|stays|helps|needs|takes|is|are|has|have|must|exists?|works?)$/;

/** What may stand behind a word that says what became of something. */
const BEHIND =
  /^(?:in|on|to|for|by|with|from|into|onto|as|and|or|at|via|after|before|since|than|below|under|above|over|within|if|when|during|across|without|until|between|against|again|of|everywhere|\w+ly)$/;

/**
 * Whether a line states a requirement by itself: by what became of something ("all unit tests passing", "config created"), by a verb, by a limit. A name
 * ("Load tests", "Service levels") does not, nor a state that only describes a noun ("Required variables").
 */
export function statesSomething(text: string): boolean {
  if (statesLimit(text)) return true;
  return text.split(/:\s/).some((part) => {
    const words = wordsOf(part);
    return words.some((word, i) => i > 0 && DOES.test(word)) || isBecome(words) || tellsWhatItDoes(words);
  });
}

/** Whether a line states a limit, or how much of how much: `≥ 85 %`, `212/212`. */
export function statesLimit(text: string): boolean {
  // "Morning (2-4 hours)" says how long it takes.
  return statedBounds(text).some(({ kind }) => kind === 'compare') || /\b(\d+)\s*\/\s*\1\b/.test(text);
}

function isBecome(words: readonly string[]): boolean {
  return words.some((word, i) => {
    const next = words[i + 1];
    return i > 0 && isState(word) && (next === undefined || next === BREAK || BEHIND.test(next));
  });
}

/** Whether a line tells somebody to do something, and to what: "Read the release notes", not "Announce", "Load balancer" or "Check that". */
export function tellsToDo(text: string): boolean {
  const words = wordsOf(text).filter((word) => word !== BREAK);
  const [first = '', second] = words;
  if (second === undefined || /^(?:that|the following|these|whether)$/.test(words.slice(1).join(' '))) return false;
  // "Release PR" and "Load balancer" may be names; "Release the build" is none.
  const clear = !ALSO_NOUNS.has(first) || /^(?:the|a|an|all|any|each|every|our|your|up|down|out|new)$/.test(second);
  return clear && openingOf(wordsOf(text)) !== 'state';
}

/** A noun, however long, of which nothing is said. */
export function isName(text: string): boolean {
  return !statesSomething(text) && !tellsToDo(text);
}
