import { baseOf, CLEAR, NOUNS } from './acting-words.ts';
import { BREAK } from './words.ts';

/** How many words there may be before the verb: "Delete account dialog keeps the name". */
const SUBJECT = 3;
/** Words between which there is more than the name of something. */
const NO_NAME = new Set(
  'the a an all any each every that if whether for with on to of in at by from and or as our your this these both when no not so which who what how is are'.split(
    ' ',
  ),
);
/** What stands behind a verb, and hardly ever behind a plural noun. */
export const BEHIND_VERBS = new Set(
  'the a an no all its their each every only nothing nobody that what itself both another any one within without after until when once again only exactly'.split(
    ' ',
  ),
);

/** Verbs of what is there rather than of what runs. */
const ALSO = new Set('requires needs supports lacks allows'.split(' '));

/**
 * Whether words that begin like a step tell what something does that is called so: "Invite opens the composer", "Edit button navigates to the profile",
 * "Retry stops after the third try". A plural of the same form, as in "Cancel runs of last night", needs something behind it that only a verb has.
 */
export function doesItself(words: readonly string[], at: number): boolean {
  for (let i = at + 1; i <= at + SUBJECT; i++) {
    const [word, after] = [words[i], words[i + 1]];
    if (word === undefined || word === BREAK || NO_NAME.has(word)) return false;
    if (ALSO.has(word)) return true;
    if (baseOf(word) === undefined) continue;
    // "Add spots" has an object in the plural; behind one no third person stands.
    if (!NOUNS.has(word)) return true;
    if (after === undefined) return i > at + 1 && CLEAR.has(word);
    if (BEHIND_VERBS.has(after) || (after.endsWith('ly') && after.length > 4)) return true;
  }
  return false;
}
