import { baseOf } from './acting-words.ts';
import { BEHIND_VERBS } from './does-itself.ts';
import { isState } from './verbs.ts';
import { BREAK } from './words.ts';

/** Plurals that are no verbs, though a number may stand behind them: "restart the pods one by one". */
const NOUNS = new Set(
  'pods nodes services workers servers replicas instances containers jobs apps clusters hosts gateways brokers consumers brokers agents zones regions sites shards partitions users customers teams people'.split(
    ' ',
  ),
);
/** Less sure than those: "invites two", "comes back". */
const OBJECTS = new Set([
  ...BEHIND_VERBS,
  ...'his her our which themselves two back again twice correctly properly'.split(' '),
]);
const WHEN = new Set('after before when while until if within without despite unless as during even'.split(' '));
/** Words that are no verbs, whatever they stand before. */
const SMALL = new Set(
  'seconds minutes hours days weeks months years times the a an of for to in on at by with from and or as is are was were be been has have had not no than per via into over under about after before within without during through between across against until since when while if its their our your this that these those all each every any both new old other another more most less few only also still always never'.split(
    ' ',
  ),
);
const BE = new Set([
  'is',
  'are',
  'can',
  'cannot',
  'must',
  "can't",
  "isn't",
  "aren't",
  "doesn't",
  "don't",
  'does',
  'do',
  'will',
  "won't",
  'may',
  'should',
]);

/**
 * Where a sentence has its verb, in words that are one: "a declined card leaves the basket untouched". -1 for what only names
 * something or says what was done with it: "release notes for the team", "customers told".
 */
export function verbAt(words: readonly string[]): number {
  for (let i = 1; i < words.length; i++) {
    const [before = '', word = '', after] = [words[i - 1], words[i], words[i + 1]];
    if (word === BREAK || before === BREAK) continue;
    if (BE.has(word) && after !== undefined) return i;
    if (SMALL.has(word) || NOUNS.has(word) || isState(word)) continue;
    const object = after !== undefined && (OBJECTS.has(after) || after.endsWith('ly'));
    if (isThirdPerson(word) && !SMALL.has(before) && (object || WHEN.has(after ?? ''))) return i;
    if (isPlural(before) && !isPlural(word) && object) return i;
  }
  return baseOf(words[0] ?? '') !== undefined && (WHEN.has(words[1] ?? '') || OBJECTS.has(words[1] ?? '')) ? 0 : -1;
}

/** `leaves`, `ends`: as the plural of a noun would be written, so what stands beside it has to tell. */
function isThirdPerson(word: string): boolean {
  return /[a-z]{2}s$/.test(word) && !/(?:ss|us|is|ous|ings)$/.test(word);
}

function isPlural(word: string): boolean {
  return /[a-z]{2}s$/.test(word) && !/(?:ss|us|is|ous)$/.test(word) && !SMALL.has(word);
}
