import { actsAt } from './acting.ts';
import { namesThing } from './compound.ts';
import { doesItself } from './does-itself.ts';
import { BEING, HEADS, PAPERS, TESTED } from './noun-ends.ts';
import { namesNumber } from './number-name.ts';
import { verbAt } from './sentence.ts';
import { ALSO_NOUNS, CHANGING, LOOKING, RUNNING } from './verb-words.ts';
import { BREAK } from './words.ts';

/**
 * How an item opens: `change` is a step that changes something or is done by people, `look` one that only looks, `run` starts
 * something of which the next words say whether it only looks, `state` tells what must be so.
 */
export type Opening = 'change' | 'look' | 'run' | 'state';

const LOOK = new Set(LOOKING);
const RUN = new Set(RUNNING);
const CHANGE = new Set(CHANGING);
/** Words after which a verb follows: "please", "then", "to". */
const LEADING = new Set([
  'please',
  'then',
  'finally',
  'first',
  'now',
  'also',
  'to',
  'optionally',
  'immediately',
  'manually',
  'automatically',
  'quickly',
  'gradually',
  're',
]);
/** Ends of a sentence that state what is so. */
const STATES = new Set(
  [
    'ready active enabled disabled available working functional operational healthy complete completed done up live green valid passing passes passed clean clear stable normal ok okay online',
    'correct consistent current accessible reachable secure sufficient works work exists exist set present installed responding running updating loaded in-place place within unchanged accurate met',
    'silent quiet identical equal free empty full',
    'written made sent built put given taken held kept run shown drawn told read chosen frozen lost left found gone agree agrees equal equals differ differs fail drops drop falls rises',
    'answers listens arrive arrives appear appears contain contains survive survives open opens exceed exceeds stops sees see grows reject rejects report reports',
    'understood known aware informed successful succeeds succeeded successfully correctly fails failed failing flows shows displays renders loads returns responds matches match',
  ].flatMap((line) => line.split(' ')),
);
const NOT_STATES = new Set([
  'need',
  'needed',
  'required',
  'feed',
  'speed',
  'seed',
  'embed',
  'exceed',
  'proceed',
  'bed',
  'red',
  'indeed',
  'based',
  'fixed',
  'related',
  'unified',
  'shared',
  'advanced',
]);
/** What a thing does, and nobody is told to do. */
const THEIRS = new Set(
  'returns shows displays loads works opens renders responds sends contains accepts rejects finds gives'.split(' '),
);
/** First halves of the names of documents: "upgrade guide for old customers". */
const DOCUMENTED = new Set(
  'upgrade release rollback support restore setup access process transfer import export start use design track build backup deploy service'.split(
    ' ',
  ),
);
/** What may follow the end of a statement. */
const AFTER = new Set(
  'in on to for by with from at into onto as and or via after before since than below above under over within if when while during across without of through until against between is are no not again yesterday today'.split(
    ' ',
  ),
);
/** Small words that follow a verb and never the first half of a compound noun. */
const OBJECTS = new Set([
  'the',
  'a',
  'an',
  'all',
  'any',
  'each',
  'every',
  'that',
  'if',
  'whether',
  'for',
  'with',
  'on',
  'to',
  'new',
  'our',
  'your',
  'this',
  'these',
  'up',
  'down',
  'out',
  'no',
  'both',
  'existing',
  'old',
  'final',
]);

/** What opens a clause before a step. */
const BEFORE_STEP = new Set('on in at after before once when from under'.split(' '));

/** How words open; `undefined` when there are none. What states a limit is rather about a noun: "load job duration below 2 h". */
export function openingOf(words: readonly string[], limited = false): Opening | undefined {
  // "If the schema changes, open an issue": what is to be done stands behind the condition.
  const condition = words[0] === 'if' ? words.indexOf(BREAK) : -1;
  if (condition > 0) return openingOf(words.slice(condition + 1), limited);
  // "On the left, click on the gear", "After the switch, tag it".
  const clauseEnd = BEFORE_STEP.has(words[0] ?? '') ? words.indexOf(BREAK) : -1;
  if (clauseEnd > 0 && clauseEnd <= SUBJECT + 1 && openingOf(words.slice(clauseEnd + 1), limited) === 'change')
    return 'change';
  let at = 0;
  while (LEADING.has(words[at] ?? '')) at += 1;
  const first = words[at];
  if (first === undefined) return undefined;
  // "`pip-audit` clean": all that is said of what stands in code.
  if (words.length === 1 && STATES.has(first) && ALSO_NOUNS.has(first)) return 'state';
  const kind = LOOK.has(first) ? 'look' : RUN.has(first) ? 'run' : CHANGE.has(first) ? 'change' : undefined;
  if (first === 'back' && words[at + 1] === 'to') return 'state';
  if (first === 'go' && words[at + 1] === 'to') return 'change';
  if (first === 'wait' && ['until', 'for', 'till'].includes(words[at + 1] ?? '')) return 'look';
  if (kind === undefined) return again(first) && !doesItself(words, at) ? 'change' : 'state';
  if (kind === 'change' && (isNoun(words, at) || doesItself(words, at))) return 'state';
  if (BEING.has(words[at + 1] ?? '')) return 'state';
  // "Apply success rate at least 98 %" is about a number; "reduce the error rate" is not.
  if (limited && kind === 'change' && namesNumber(words, at, (word) => OBJECTS.has(word) || AFTER.has(word)))
    return 'state';
  // "Fix deployed": what became of it, and nothing behind.
  if (words.length === at + 2 && isState(words[at + 1] ?? '')) return 'state';
  if (limited && ALSO_NOUNS.has(first) && !OBJECTS.has(words[at + 1] ?? '')) return 'state';
  return ALSO_NOUNS.has(first) && !isVerb(words, at) ? 'state' : kind;
}

/** `repoint`, `re-enable`: a step done again. */
function again(word: string): boolean {
  return word !== 'recall' && word.startsWith('re') && CHANGE.has(word.slice(2));
}

/** What is said of something that has come to its end. */
const OVER = new Set('finished completed done passed passes succeeded succeeds complete green failed'.split(' '));

/** Verbs of a thing, two words on or more: "Unsubscribe link works", "Silence longer than 5 s ends the turn". */
const FINITE = new Set(
  'offers fits lists reads works takes ends compiles shows returns stays passes fails sends gets holds answers contains finishes succeeds matches equals exists remains covers reaches keeps gives carries needs leads appears arrives survives responds completes'.split(
    ' ',
  ),
);
/** What a limit begins with, right behind what it is of: "mirror lag below 500". */
const LIMITS = new Set('below under above over never stays remains older longer less'.split(' '));
/** Verbs that are followed by what is limited. */
const LIMITING = new Set(
  'keep hold reduce lower limit increase raise cap cut maintain bring get drop scale set wait stay decrease push'.split(
    ' ',
  ),
);

/** Verbs that are followed by what is to be how: "leave tracing enabled". */
const LEAVING = new Set('leave have make find mark declare'.split(' '));

/** Whether the first word, which may be a verb, is part of what a sentence or a limit is about. */
function isNoun(words: readonly string[], at: number): boolean {
  const [first = '', next = '', third = ''] = words.slice(at);
  if (at === 0 && namesThing(words)) return true;
  if (OBJECTS.has(next) || /^\d/.test(next)) return false;
  // "Remove `seed.ts` (contains passwords)": always a verb, and what is said of its object; but "GET `/carts` → returns all".
  if (next === BREAK && !ALSO_NOUNS.has(first) && !/^(?:get|post|put|patch)$/.test(first)) return false;
  if (LIMITS.has(third) && !LIMITING.has(first) && !/s$/.test(next)) return true;
  // "Publish workflow green": short, and what it is at the end.
  if (words.length === at + 3 && isState(third) && !LIMITING.has(first) && !LEAVING.has(first)) return true;
  const rest = words.slice(at + 2, at + 8);
  const verb = rest.findIndex((word) => FINITE.has(word));
  return verb >= 0 && !rest.slice(0, verb).some((word) => word === BREAK || THAT.has(word) || word === 'and');
}

/** Whether a word that may be a noun is the verb here: an object follows, and nothing later says what became of it. */
function isVerb(words: readonly string[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined) return true;
  // "Update all sheets that have changed": whatever follows, this is its object.
  if (/^(?:the|a|an|all|any|each|every|our|your|this|these)$/.test(next)) return true;
  if (/^\d/.test(next) || isSubject(words, at)) return false;
  // "Upgrade guide for the API", but "update notes".
  if (HEADS.has(next) || (DOCUMENTED.has(words[at] ?? '') && PAPERS.has(next))) return false;
  // "List in the wiki", "file at the root": a noun and where it is.
  if (
    /^(?:file|document|list|label|copy|script|snapshot|map|page)$/.test(words[at] ?? '') &&
    /^(?:in|at|from|of|under)$/.test(next)
  )
    return false;
  if (/^(?:test|tests|testing|suite)$/.test(next)) return !TESTED.has(words[at] ?? '');
  // "Build runs without errors".
  if (
    /^(?:runs|completes|finishes|ends|starts)$/.test(next) &&
    /^(?:build|deploy|import|export|restore|backup|sync)$/.test(words[at] ?? '')
  )
    return false;
  // "Start-up within 2 s", but "start up the workers".
  if (words[at] === 'start' && next === 'up') return OBJECTS.has(words[at + 2] ?? '');
  // "Build of the candidate finished without warnings": a preposition, and at the end what became of it.
  if (
    ['for', 'of', 'on', 'from', 'with'].includes(next) &&
    clause(words, at + 2).some((word, i, all) => OVER.has(word) && tells(all[i + 1]))
  )
    return false;
  if (OBJECTS.has(next)) return true;
  // "Document search returns results": somebody else's verb two words on.
  if (THEIRS.has(words[at + 2] ?? '')) return false;
  return !clause(words, at + 1).some((word, i, all) => isState(word) && tells(all[i + 1]));
}

/** Whether a state is what the sentence tells, and does not describe the noun behind it: "plan approved in May", "review updated docs". */
function tells(next: string | undefined): boolean {
  return next === undefined || AFTER.has(next) || next.endsWith('ly');
}

const THAT = new Set('that what who which how where if when whether because so until as'.split(' '));
/** How far from the start the verb of a sentence may be for its first words to be what it is about. */
const SUBJECT = 5;

/** Whether a verb follows, so that the first word is part of what it is about: "release build compiles without warnings". */
function isSubject(words: readonly string[], at: number): boolean {
  const rest = words.slice(at);
  const verb = verbAt(rest) > 1 ? verbAt(rest) : actsAt(rest, false);
  return verb > 1 && verb <= SUBJECT && !words.slice(at, at + verb).some((word) => THAT.has(word));
}

function clause(words: readonly string[], from: number): readonly string[] {
  const end = words.indexOf(BREAK, from);
  return words.slice(from, end < 0 ? words.length : end);
}

/** A word that says what became of something: `configured`, `ready`. */
export function isState(word: string): boolean {
  return STATES.has(word) || (word.length > 4 && word.endsWith('ed') && !NOT_STATES.has(word));
}
