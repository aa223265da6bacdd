import { baseOf, CLEAR, NOUNS } from './acting-words.ts';
import { LOOKING } from './verb-words.ts';
import { BREAK } from './words.ts';

/** How many words there may be before the verb: "Delete account dialog keeps the name". */
const SUBJECT = 3;
/** What asks whether it works, or says what for. */
const ASKS = new Set([...LOOKING, ...'that what who which how where if when whether because so until as'.split(' ')]);
/** How many words a step of a user may have that is named before what comes of it. */
const SHORT = 2;
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
/** What is no plural, so that nothing behind it has to tell. */
const SURELY = new Set('opens shows keeps makes brings refuses stays lets saves separates remains becomes'.split(' '));
/** Plain forms that a plural makes a verb, and nothing else: "file links require a login". */
const OF_PLURALS = new Set('require appear respond behave persist arrive expire remain become'.split(' '));
/** What is made and configured in the plural: "create redirects for the old pages". */
const MADE = new Set('redirects retries restores restarts declines'.split(' '));
/** What may stand behind a thing that works: "works on the phone". */
const HOW = new Set(
  'on in with as for without after across from under when while again now fine well end via'.split(' '),
);

/**
 * Whether words that begin like a step tell what something does that is called so: "Invite opens the composer", "Edit button navigates to the profile",
 * "Retry stops after the third try". A plural of the same form, as in "Cancel runs of last night", needs something behind it that only a verb has.
 */
export function doesItself(words: readonly string[], at: number): boolean {
  if (works(words, at)) return true;
  for (let i = at + 1; i <= at + SUBJECT; i++) {
    const [word, after] = [words[i], words[i + 1]];
    if (word === undefined || word === BREAK || NO_NAME.has(word)) return false;
    if (ALSO.has(word) || SURELY.has(word)) return true;
    if (OF_PLURALS.has(word) && i > at + 1 && /[a-z]{2}s$/.test(words[i - 1] ?? '')) return true;
    // "Reroll starts with three left".
    if (word === 'starts' && (after === 'with' || after === 'at')) return true;
    // "Add row blocks saving while it is empty".
    if (word === 'blocks' && i === at + 2 && /^(?:sav|submi|send|clos|leav)/.test(after ?? '')) return true;
    if (baseOf(word) === undefined) continue;
    // "Add spots" has an object in the plural; behind one no third person stands.
    if (!NOUNS.has(word) && !MADE.has(word)) return true;
    if (after === undefined) return i > at + 1 && CLEAR.has(word);
    if (BEHIND_VERBS.has(after) || (after.endsWith('ly') && after.length > 4)) return true;
  }
  return false;
}

/** Whether something, however it is called, "works" and nothing else is asked of it: "Add to basket works in all shops". */
function works(words: readonly string[], at: number): boolean {
  const verb = words.indexOf('works', at + 1);
  const after = words[verb + 1];
  if (verb < 0 || words[verb - 1] === BREAK || words[verb - 1] === 'the') return false;
  // "Set up the host (a small one works)" is a step; "Invite → link works" is none.
  const clause = words.indexOf(BREAK, at);
  if ((clause > at + SHORT && clause < verb) || words.slice(at, verb).some((word) => ASKS.has(word))) return false;
  return after === undefined || after === BREAK || HOW.has(after) || after.endsWith('ly');
}
