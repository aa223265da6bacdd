import type { ListItem, RootContent } from 'mdast';
import type { ImportItem } from '../item.ts';
import { baseOf } from '../phrases/acting-words.ts';
import { statedBounds } from '../phrases/bound-phrase.ts';
import { isState, openingOf } from '../phrases/verbs.ts';
import { BREAK, wordsOf as wordsIn } from '../phrases/words.ts';
import { wordsOf } from '../reading/words.ts';
import type { ItemWords } from './item-words.ts';
import { asksInFull, isChange, isCoded, isDetail, isFilled, isNamedStep } from './named-steps.ts';
import type { Entry } from './outline.ts';
import { isName, statesLimit, statesSomething, tellsToDo } from './states.ts';

/** A line with a list below it. */
export interface Parent {
  readonly words: ItemWords;
  readonly boxed: boolean;
  readonly isItem: boolean;
  /** A command of its own stands between it and them. */
  readonly runs?: boolean;
}

/**
 * Whether plain lines below a line with a box are notes to it, because it states its requirement itself: always, unless it ends in a colon or is all bold. Then
 * they are what it asks for, but for "**All tests passing**", and for names below what is done with all of them ("Open the dashboards:"). Below bold words
 * without a colon they have to ask for something themselves: "**Health check**" above a command and what it answers is one task.
 */
export function notesBelow(words: ItemWords, below: readonly RootContent[]): boolean {
  const lines = linesBelow(below);
  if (!words.opens) return !words.bold || requires(words) || isStepNamed(words) || !mostly(lines, isAsked);
  const only = mostly(lines, (line) => isName(line) || isCoded(line) || line.endsWith('?'));
  // "Pick partners who": what stands below is said of them.
  const whose = /\b(?:who|whose|which)$/i.test(words.text) && tellsToDo(words.text);
  // "Check each shop:" is looked at line by line.
  const looked = openingOf(wordsIn(words.text)) === 'look' || mostly(lines, isAsked);
  const whole = !words.bold && asksInFull(words.text) && (only || !looked);
  return (
    whose || whole || (only && (statesSomething(words.text) || tellsToDo(words.text) || opensWithVerb(words.text)))
  );
}

/** "**Complete the checkout**": two words may be a step, where a line is a task. */
function isStepNamed({ text, lead = text }: ItemWords): boolean {
  const words = wordsIn(lead).filter((word) => word !== BREAK);
  const opening = openingOf(words);
  return words.length > 1 && (opening === 'change' || opening === 'run');
}

/** "Update connection strings in", "Train the staff on": with so many words, what may also be a noun is a verb. */
function opensWithVerb(text: string): boolean {
  const words = wordsIn(text).filter((word) => word !== BREAK);
  return words.length > 2 && openingOf(words) !== 'state';
}

/** A step said in full, or a limit of something that is named; not what is only run or seen to tick the line above: "Run: `make test`", "Expected: < 80 MB". */
function isAsked(line: string): boolean {
  if (/^(?:expected(?: \w+)?|run|verify|check|result|threshold|baseline|if [^:]*|when [^:]*):/i.test(line))
    return false;
  const words = wordsIn(line).filter((word) => word !== BREAK);
  // "Test keyboard navigation" is a step, "Test plan" a name.
  const step = tellsToDo(line) || (words.length > 2 && openingOf(wordsIn(line)) !== 'state');
  return step || statesLimit(line) || /^[^:]{1,40}:\s*[<>≤≥]?\s*\d[\d.,]*\s?(?:%|\w+)?$/.test(line);
}

/** Whether plain lines below a step of a procedure are but what it is done with: "**See what is wrong**" above "dashboards", "error log". */
export function namesBelow({ bold, opens, text, lead = text }: ItemWords, below: readonly RootContent[]): boolean {
  const lines = linesBelow(below);
  if (lines.length === 0) return false;
  // "Fill in the form:" above what is filled in, "Rules are on for:" above names; variables are looked at one by one.
  if (opens)
    return (
      isNamedStep({ text, bold }) &&
      (mostly(lines, isFilled) ||
        (OF_ALL.test(text) && lines.every(isDetail) && !lines.some((line) => VARIABLE.test(line))))
    );
  return bold && tellsToDo(lead) && lines.every(isName);
}

const VARIABLE = /^[A-Z][A-Z\d]*_[A-Z\d_]+/;
/** What is named behind it belongs to the sentence. */
const OF_ALL = /\b(?:for|under|covering|across|about)$/i;

/** True where a line heads what is listed below it and states nothing of its own. */
export function headsOnly({ words, boxed, isItem, runs = false }: Parent, entries: readonly Entry[]): boolean {
  if (entries.length === 0) return false;
  if (!isItem || leadsOn(words.text)) return true;
  // "**Take the dump**", its command, and below it what shows that it went well: a step, and what is seen of it.
  if (runs && words.bold && (boxed || tellsToDo(words.lead ?? words.text)) && entries.every(isTask)) return false;
  // What has no box, above what has one, is their heading.
  if (!boxed && words.mark === undefined && entries.some(({ item }) => item.ticked !== null)) return true;
  const texts = entries.map(({ item }) => item.text);
  const tasks = entries.some(({ item }) => item.ticked !== null);
  if (words.opens)
    return boxed
      ? !tasks || !(asksItself(words) || isKept(words.text, texts))
      : !isStepOfSteps(words.text, texts) && !(isNamedStep(words) && mostly(texts, isDetail));
  if (words.bold) {
    const said = words.lead ?? words.text;
    // "Login works" above one test of it is said in full, and so is "Store the keys".
    if (tasks && asksItself(words)) return false;
    if (tasks) return !(statesSomething(said) || DENIES.test(said)) || (texts.length > 1 && mostly(texts, isName));
    return !requires(words) && !(isChange(said) && mostly(texts, isChange));
  }
  if (entries.every(({ item }) => item.form === 'row')) return isName(words.text);
  const several = entries.length > 1;
  const each = entries.every(
    (one) => one.entries.length === 0 && namesOne(one.item) && (!boxed || one.item.ticked !== null),
  );
  // "Switch the shops over": "Lisbon", "Porto", "all others"; "dispatch", among services, is one of them.
  if (several && each && entries.filter(({ item }) => isStep(item)).length * 2 < entries.length)
    return boxed || !tellsToDo(words.text);
  if (onlyNames(words)) return boxed ? tasks : several;
  return boxed && several && tasks && isTopic(words, texts);
}

/** "Verify no test accounts in production". */
const DENIES = /^\W*(?:verify|confirm|ensure|check|make sure)(?: that)?(?: there (?:is|are))? no\b/i;

/** Something to be so or to be done, said in full. */
function requires({ text, lead = text }: ItemWords): boolean {
  return statesSomething(lead) || tellsToDo(lead);
}

/** A step of its own, whatever its parts are: "Store the keys in the safe". */
function asksItself({ text, lead = text }: ItemWords): boolean {
  const changes = isChange(lead) && !/^\W*(?:post|pre)-/i.test(lead);
  return changes && (tellsToDo(lead) || opensWithVerb(lead));
}

/** "`.env` is written with", "Both settings exist": it says what must be so of the names below. */
function isKept(text: string, below: readonly string[]): boolean {
  return statesSomething(text) && !tellsToDo(text) && below.every((line) => /^[\w./-]+(?: \([^()]*\))?$/.test(line));
}

/** "Create the release:", above the steps of it. */
function isStepOfSteps(text: string, below: readonly string[]): boolean {
  return asksInFull(text) && isChange(text) && mostly(below, tellsToDo);
}

/** A noun above tasks that say what is to be done with it, what it does or which limits it has; or what is looked at, and nothing more. */
function isTopic({ text, code }: ItemWords, below: readonly string[]): boolean {
  const said = code.reduce((left, name) => left.replace(name, ' '), text);
  const words = wordsIn(said);
  if (words.length === 0 || statesSomething(said)) return false;
  const opening = openingOf(words);
  if (opening === 'look') return words.length <= 3 && mostly(below, statesSomething);
  return (
    opening === 'state' &&
    mostly(
      below,
      (line) => statesLimit(line) || isOfParent(line) || /\bmust\b/i.test(line) || /^[^\d]+\d+\+?$/.test(line),
    )
  );
}

/** What is to be done, or what the line above does: "handles redirects". */
function isOfParent(line: string): boolean {
  const words = wordsIn(line);
  return openingOf(words) !== 'state' || baseOf(words[0] ?? '') !== undefined;
}

function isTask({ item }: Entry): boolean {
  return item.ticked !== null;
}

function mostly(lines: readonly string[], is: (line: string) => boolean): boolean {
  return lines.filter(is).length * 2 > lines.length;
}

/** The first lines of the bullets right below. */
export function linesBelow(blocks: readonly RootContent[]): readonly string[] {
  const items = blocks.flatMap((block): readonly ListItem[] => (block.type === 'list' ? block.children : []));
  return items.map(({ children: [first] }) => (first?.type === 'paragraph' ? wordsOf(first.children).trim() : ''));
}

/** True for words that say nothing without the lines below them: `If it is public`, `Keep an eye on`, and not `Flag turned on`. */
function leadsOn(text: string): boolean {
  return (
    /^(?:if|when|for|in case|unless)\b[^,;:]*$/i.test(text) ||
    /\b(?!\w+ed\b)\w+ (?:on|for|at|of|that|whether|with)$/i.test(text)
  );
}

/** Verbs that say something with a word before them. */
const DOES = /^(?:holds|runs|starts|stops|fits|builds|compiles|boots|sends|gets|keeps|stays|helps|needs|takes)$/;

/** A name or two of what its parent is about, and nothing that is said of it. */
function namesOne({ text, code }: ImportItem): boolean {
  const words = wordsIn(text);
  return (
    code.join(' ').length <= text.length &&
    words.filter((word) => word !== BREAK).length <= 4 &&
    words.every((word) => word === BREAK || (/^[\p{L}\p{N}]/u.test(word) && !isState(word) && !DOES.test(word))) &&
    statedBounds(text).length === 0
  );
}

/** Words that may be a step: `Deploy`, and not `order-intake`. */
function isStep({ text }: ImportItem): boolean {
  return !/^\S+[-_./]\S+$/.test(text) && openingOf(wordsIn(text)) !== 'state';
}

/** A name of a word or three above tasks of its own, "Access", "Load tests": it asks for nothing that they do not. */
function onlyNames({ text, code }: ItemWords): boolean {
  const words = wordsIn(text);
  return (
    code.length === 0 &&
    words.length <= 3 &&
    words.every((word) => /^\p{L}/u.test(word) && !isState(word) && !DOES.test(word)) &&
    openingOf(words) === 'state'
  );
}
