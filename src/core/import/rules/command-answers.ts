import type { ImportItem } from '../item.ts';
import type { Look } from '../phrases/looks.ts';
import { says } from '../phrases/phrase.ts';
import { isDenied } from './denied-words.ts';
import { endsBadly } from './ends-badly.ts';
import { banded } from './made.ts';
import type { Made } from './rule.ts';
import type { Seen } from './seen.ts';

/** Says which exit code is good; "returns 0 pods" speaks of what is listed. */
const EXITS =
  /\b(?:exit(?:s|ed)?|ends?)\s+(?:(?:with|code|status|exit)\s+)*(?:0|zero)\b|\breturns?\s+(?:(?:exit|status)\s+)?(?:code\s+)?(?:0|zero)(?=\s*(?:$|[.;,()|]))|\bexit (?:code|status)\s+(?:(?:is|of)\s+)*(?:0|zero)\b/i;
/** "Must not exit 0", "does not pass": it is good when it fails. */
const NOT_WELL =
  /\b(?:not|never|cannot|\w+n['’]t)\s+(?:\w+\s+)?(?:exit|end|pass|succeed|return)(?:s|ed|ing)?\b|\bno longer (?:exit|pass|succeed|return)/i;
/** "`kubectl get x` prints nothing": the whole of what it prints; "nothing unexpected" is more than nothing. */
const NOTHING =
  /\b(?:prints?|returns?|outputs?)\s+(?:nothing|none)(?=\s*(?:$|[.;,()|]|\s(?:on|for|in|at|from|any ?more)\b))|\bno output\b/i;
/** The same of what only prints what it finds; an empty plan is printed in many words. */
const EMPTY =
  /\b(?:finds?|shows?|lists?)\s+(?:nothing|none)(?=\s*(?:$|[.;,()|]|\s(?:on|for|in|at|from|any ?more)\b))|\bempty\b(?!\s+(?:apart|except|but|besides?|other|save|bar|in|or)\b)/i;
const FINDS = /^(?:git )?(?:e?grep|find|diff|cmp)\b|^\S+ (?:\S+ )?diff\b|^\S*diff(?:\.\w+)?(?:\s|$)/;

/** "says `0 differences`", "must print GREEN", "→ **ALL UP**". */
const WORDS =
  /(?:\b(?:prints?|says?|shows?|reports?|answers?|outputs?|gives?|ends? with)|→|->)\s+(?:["“”'‘’`]([^"“”'‘’`]{1,60})["“”'‘’`]|([A-Z][A-Z_]{1,30})(?![\w.-]))/;
/** Stated of the output, and not of how it ends: its exit code alone would not show it. */
const OUTPUT = [
  'prints|print|says|say|shows|show|reports|report|finds|find|lists|list|outputs|answers|gives',
  'empty',
  'differences|difference',
];
const BY_EXIT = ['passes|passed|pass|exits|exit|succeeds|succeeded|green', 'ends ?ok|well|fine'];

/** "Prints `3` or more": a limit, and no words. */
const OR_MORE = /^\s*(?:or|at (?:least|most)|and (?:above|up|newer|later|below)|\+)/i;
/** Words that stand for others, begin a comparison, or are a number, which stands in many another one. */
const HOLE = /^v?[\d.,]+$|^[<>≤≥~=!]|[<>{}$…*]|\.\.\.|\bv?X(?:\.Y|\b)|YYYY|^TODO$/;

/** Characters that mean something in a pattern. */
const SPECIAL = /[\\^$.*+?()[\]{}|]/g;

/** `grep -q` prints nothing whatever it finds. */
const SILENT = /\s(?:-[A-Za-z]*q[A-Za-z]*|--quiet|--silent)(?=\s|$)/;

/** The text with its code in backticks, as it was written. */
export function written({ text, code }: ImportItem): string {
  return code.reduce((said, span) => (span === '' ? said : said.replace(span, () => `\`${span}\``)), text);
}

/** The words that a text says the command answers: `GREEN`, `0 differences`. */
export function saidWords(item: ImportItem): string | undefined {
  const text = written(item);
  const said = WORDS.exec(text);
  const words = (said?.[1] ?? said?.[2])?.trim() ?? '';
  if (said === null || words === '' || HOLE.test(words)) return undefined;
  const end = said.index + said[0].length;
  return isDenied(text, said.index, end) || OR_MORE.test(text.slice(end)) ? undefined : words;
}

/** What a command must answer, as the text says it: nothing, these words, or an exit code of 0. `undefined` where it says none of it. */
export function answerStated(seen: Seen, { run }: Look): Omit<Made, 'todo' | 'role'> | undefined {
  const line = typeof run === 'string' ? run : run.join(' ');
  const text = written(seen.item);
  if (NOTHING.test(text) || (EMPTY.test(text) && FINDS.test(line))) {
    // Where nothing is found, `grep` ends with 1; behind a `|` nobody can tell what else did.
    const greps = /(?:^|\|\s*|^git )e?grep\b/.test(line);
    if (greps && line.includes('|')) return undefined;
    if (greps && SILENT.test(line)) return { options: { run }, ...banded(seen, { 'exit-code': 1 }) };
    return {
      options: { run, pattern: '\\S' },
      ...banded(seen, { 'exit-code': greps ? '<= 1' : 0, matches: 0 }),
    };
  }
  const words = saidWords(seen.item);
  if (words !== undefined) {
    // "10 differences" contains "0 differences".
    const stdout = /^\d/.test(words) ? `matches \\b${words.replace(SPECIAL, '\\$&')}` : `contains ${words}`;
    return { options: { run }, ...banded(seen, { 'exit-code': 0, stdout }) };
  }
  return EXITS.test(text.replaceAll('`', '')) ? { options: { run }, ...banded(seen, { 'exit-code': 0 }) } : undefined;
}

/** Whether the exit code of a command shows what the text says of it; of what only its name tells, not what it prints. */
export function tellsByExit(seen: Seen, { telling, byName }: Look): boolean {
  return telling && (byName !== true || says(seen.words, BY_EXIT) || !says(seen.words, OUTPUT));
}

/** Says that it must not end well: "the old key is refused, `x` fails". */
export function mustFail({ item, body, words }: Seen, { telling, byName }: Look): boolean {
  const told = written(item).replaceAll(/`([^`]*)`/g, (_, span) => (/\s/.test(span) ? 'it' : span));
  if (NOT_WELL.test(body) || endsBadly(told, telling && byName !== true)) return true;
  return (
    says(words, [
      'fails|refused|denied|rejected|forbidden',
      'non zero',
      'exits|exit|exited|returns|ends ?with ?code 1',
    ]) && !says(words, ['no|none|nothing|never|not|without|zero .. fails|refused|denied|rejected'])
  );
}

/** What a script says when all is well. */
const ANSWERS = [
  ...OUTPUT,
  ...BY_EXIT,
  'returns|return|clean|ok|happy|fine|quiet|consistent|valid|right|successful|successfully|accepted',
  'no|none|nothing|zero|without',
];

const DOUBTFUL = /(?:^|[/:_-])(?:gate|ready|guard)(?![a-z])/i;

/** "`yarn rows:check`", "`yarn rows:check` against the copy": nobody writes down how a thing is started to say that it was made. */
const CALL = /^(?:npm|pnpm|yarn|bun|make|just|task|python[\d.]*|node|php|ruby)\s+\S/;
const WHERE =
  /^\s*(?:[.;]?\s*$|(?:against|on|in|from|for|before) (?:the|an?|our|all|every|each)?\s?[\p{L}\d -]*[.;]?$)/iu;
function isCall(text: string, span: string): boolean {
  return CALL.test(span) && text.startsWith(span) && WHERE.test(text.slice(span.length));
}

/** Whether the words say what a script answers, that it is run, or what it shows; its name alone may be what was made. */
export function isAsked({ item, words, opening }: Seen): boolean {
  const [first = ''] = item.code;
  // What tests say, their report tells.
  if (says(words, ['run ?the ?all tests|suite', 'test|validation suite'])) return false;
  const answered = says(words, ANSWERS);
  // A gate may also be one that opens.
  if (item.code.some((span) => DOUBTFUL.test(span)) && !answered) return false;
  if (isCall(item.text, first)) return true;
  return opening === 'run' || opening === 'look' || answered || !item.text.startsWith(first);
}
