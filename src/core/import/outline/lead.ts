import type { ListItem, RootContent } from 'mdast';
import { statedBounds } from '../phrases/bound-phrase.ts';
import { openingOf } from '../phrases/verbs.ts';
import { wordsOf as wordsIn } from '../phrases/words.ts';
import { wordsOf } from '../reading/words.ts';
import { boxedLines } from './boxed-lines.ts';
import { linesOf } from './lines.ts';

/** A sentence is no lead beyond this many characters. */
const LONGEST = 240;

/** A field that is to be filled in, or a choice to be made. */
const FIELD = /^[^:]{1,40}:.*(?:_{3,}|[☐⬜]|\[ \])/u;

/**
 * What a paragraph right above a list says about it: its last sentence, where that ends in a colon or in nothing ("Cancel the rest if"), or speaks of
 * what follows ("when one of these is true.").
 */
export function leadOf(block: RootContent | undefined, next: RootContent | undefined): string | undefined {
  const lists = next?.type === 'list' || next?.type === 'table' || boxedLines(next).length > 0;
  if (block?.type !== 'paragraph' || !lists || boxedLines(block).length > 0) return undefined;
  const lines = linesOf(block.children).map(({ nodes }) => wordsOf(nodes).trim());
  // Fields to fill in, and below them what follows: "Date: ____", "Approved by:".
  const fields = lines.length > 1 && lines.slice(0, -1).every((line) => FIELD.test(line));
  const words = fields ? (lines.at(-1) ?? '') : wordsOf(block.children).trim();
  const sentences = words.slice(-LONGEST).split(/(?<=[.!?])\s+/);
  // "Fallback until noon only. Reasons:" is one.
  const last = sentences.slice(/^(?:reasons?|triggers?)\b/i.test(sentences.at(-1) ?? '') ? -2 : -1).join(' ');
  if (last === '') return undefined;
  // "Must not start until all have signed below." asks for something itself.
  if (/\bnot\b.*\buntil\b.*\.$/i.test(last)) return undefined;
  return !/[.!?]$/.test(last) || /\b(?:these|following)\b|\bbelow\W*$/i.test(last) ? last : undefined;
}

/** For how long a sentence above a list says that each of its lines has to be so: `5m` of "if any of these holds for 5 minutes". */
export function lastingOf(lead: string): string | undefined {
  const times = statedBounds(lead).flatMap((bound) => (bound.kind === 'range' ? [] : [bound]));
  const [time] = times;
  if (times.length !== 1 || time === undefined || !/^(?:s|min|h|d)$/.test(time.amount.unit) || time.amount.about)
    return undefined;
  const before = lead.slice(0, time.at);
  if (
    !/\b(?:for|lasts?|lasting|persists?|continues?|sustained(?: for)?|stays?)(?: (?:more|longer|at|than|least|over))*\s*$/i.test(
      before,
    )
  )
    return undefined;
  return `${time.amount.number}${time.amount.unit === 'min' ? 'm' : time.amount.unit}`;
}

/** Whether a sentence says of all lines below it that they have to be so for a time, and not for how long somebody watches: "only if each of these held for 7 days". */
export function saysHeld(lead: string): boolean {
  return /\b(?:each|all|every|they|these|this|both)\b.*\b(?:held|holds?|stays?|stayed|lasts?|lasted|true|so|met|green|fulfilled)\b[^.;:]{0,20}\bfor\b/i.test(
    lead,
  );
}

/** What a lead speaks of where it tells what there is: "The largest are ours:", "The service consists of:". */
const TELLS =
  /\b(?:consists? of|includes?|contains?|compris(?:es|ing)|(?:are|is|was|were)(?: all)? (?:ours|theirs|mine|as follows|involved|affected|known|used|in use|out of scope)|changes? (?:in|since)|affect(?:s|ed)|involves?|we (?:built|know|use|have|run|made|changed|moved|own)|(?:made up|built) of|used by|runs? on|depends? on|lives? in|stands? for|means that|for example|e\.g\.|such as|(?:follows?|has|have) (?:this|the following|the same) (?:structure|form|format|sections?|parts?|shape)|(?:so|thus) far)\b/i;
/** "The workflow will automatically:", "This writes:", "You've built:": what comes of it by itself, or has come. */
const ITSELF =
  /^(?!.*\b(?:you|we|they|i) will\b).*\bwill(?: \w+ly| now| then| also)?\W*$|^\W*(?:this|it|(?:the|our) (?:\w+ ){0,2}?(?:command|script|workflow|tool|installer|generator)) (?:automatically )?(?:creates?|writes|generates|produces|prints|installs)\b|^\W*(?:you|we)(?: have|['’]ve)? (?:now (?:have|got)|(?:just )?(?:built|created|made|got))\b/i;
/** "Related documents:". */
const LEADS_TO =
  /^\W*(?:(?:canonical|related|relevant|important|key|useful|further|reference|supporting|source) ){1,2}(?:documents?|docs|documentation|references|resources|links)\W*$/i;
const ASKS =
  /\b(?:must|should|shall|ha(?:s|ve) to|needs?|require[sd]?|requirements?|if|when|once|until|unless|before|verify|verified|check(?:ed|s)?|ensure|confirm|criteri(?:on|a)|conditions?|true|hold|holds|met|pass|passes|ready|done|success|limits?|at least|at most|only|steps|do|go|look at|watch|monitor)\b/i;

/** True for a lead below which plain lines tell and ask for nothing. */
export function tells(lead: string): boolean {
  if (/\b(?:because|due to|for these reasons|for information|for the record|fyi)\W*$/i.test(lead)) return true;
  // What happens by itself, what is printed, why others failed.
  if (
    /^\W*(?:(?:this|it|that|the \w+) will|(?:for )?examples?|expected output\b.*|common (?:reasons?|causes?|mistakes))\W*$/i.test(
      lead,
    ) ||
    ITSELF.test(lead) ||
    LEADS_TO.test(lead)
  )
    return true;
  return TELLS.test(lead) && !ASKS.test(lead);
}

/** A trouble of whoever follows the document, with no word of a step back. */
const TROUBLE =
  /^\W*if (?:it|this|that|something|anything|you) (?:\w+ )?(?:fails?|breaks?|encounters?|runs? into|sees?|gets?|hits?)\b(?!.*\b(?:roll|back|abort|stop|pause)\b)/i;

const FAILS = /^\W*(?:if|when) (?:the |your |a )?(?:[\w-]+ ){1,3}(?:fails?|breaks?|crashes)\W*$/i;

function looksOnly({ checked, children: [first] }: ListItem): boolean {
  const words = first?.type === 'paragraph' ? wordsIn(wordsOf(first.children)) : [];
  return typeof checked !== 'boolean' && openingOf(words) === 'look';
}

/** Headings below which what is done when it fails is asked for. */
const PREPARED =
  /\b(?:roll[- ]?back|recover\w*|fall[- ]?back|abort|emergency|incident|contingency|back[- ]?out|plan b)\b/i;

/** True for words above bullets that say where to look when a step does not work: "If it fails:". Numbered ones are steps, but for those of a reader in need. */
export function helps(words: string, block: RootContent, titles: readonly string[]): boolean {
  if (block.type !== 'list' || titles.some((title) => PREPARED.test(title))) return false;
  // "If the deployment fails:" above what is only looked at; what is stopped or taken back is a step.
  if (FAILS.test(words) && block.children.every(looksOnly)) return true;
  if (!TROUBLE.test(words)) return false;
  return block.ordered !== true || /^\W*if you (?:encounter|run into|hit|see|have)\b/i.test(words);
}
