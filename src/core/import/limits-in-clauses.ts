import type { ImportItem } from './item.ts';
import { ALERTS, SEVERITIES } from './limits-in-text.ts';
import { BEYOND, bandOf } from './outline/band-columns.ts';
import { type StatedBound, statedBounds } from './phrases/bound-phrase.ts';

type Limits = NonNullable<ImportItem['limits']>;
type Band = 'go' | 'caution' | 'no-go';

/** What a clause does with its limit besides what heads of columns say: "needs a report", "is fine", "blocks". */
const SAYS: readonly (readonly [Band, RegExp])[] = [
  [
    'go',
    /^(?:is |are |all )*(?:carry on|go(?: on| ahead)?|fine|ok(?:ay)?|good|normal|green|healthy|enough|accepted|pass(?:es)?)$/i,
  ],
  [
    'caution',
    /^(?:is |are |needs? |wants? |asks for |means )*(?:a |an |the )?(?:look|note|report|reason|explanation|warning|word with \w+|review|wait|discussion)$/i,
  ],
  [
    'no-go',
    /^(?:the \w+ )?(?:is |are |means )*(?:a |an |the )?(?:blocks?|blocked|blocker|stops?(?: the \w+)?|stopped|repeated|refused|rejected|failed?|fails|red|over|pages?(?: \w+)?)$/i,
  ],
];
/** Words that only join a limit and what is done. */
const JOINT =
  /^(?:[\s→⇒=:–—-]|->|=>|\b(?:at|from|is|are|means?|then|and|but|till|until|up to|to|if|when|on|we)\b)+|(?:[\s→⇒=:–—-]|->|=>|\b(?:at|from|is|are|means?|then|till|until|up|to|if|when|for)\b)+$/gi;
/** What speaks of all that the clauses before it do not. */
const REST =
  /\b(?:otherwise|else|(?:above|below|over|under|beyond|more|less) ?(?:than )?(?:that|this|it)|(?:above|below|over|under|beyond|worse)$)/i;
const OTHER: ReadonlySet<string> = new Set(['caution', 'no-go', 'rollback', 'sign-off']);

interface Clause {
  readonly band: Band;
  readonly said: string;
  readonly bound: StatedBound | undefined;
  /** The limit is as far as it may go: "amber till 350 ms". */
  readonly still: boolean;
}

/**
 * The limits of a line of which every clause has one and says what is done there: "Errors: < 0.2 % carry on, 0.2–1 % hold, otherwise switch off"; `undefined`
 * where one clause says neither, or two the same.
 */
export function limitsInClauses({ text, section }: ImportItem): Limits | undefined {
  if (OTHER.has(section) || ALERTS.test(text) || SEVERITIES.test(text)) return undefined;
  const [first] = statedBounds(text);
  const colon = text.indexOf(': ');
  const named = colon > 0 && colon < (first?.at ?? 0) ? colon + 2 : (first?.at ?? 0);
  const parts = text
    .slice(named)
    .split(/[;,](?!\d)\s*|\.\s+/)
    .filter((part) => part.trim() !== '');
  if (parts.length < 2 || parts.length > 3 || named === 0) return undefined;
  const clauses = parts.map((part, index) => clauseOf(part, index));
  const read = clauses.filter((one) => one !== undefined);
  const bands = new Set(read.map(({ band }) => band));
  const sure =
    read.length === parts.length && bands.size === read.length && read.filter(({ bound }) => bound).length > 1;
  // "≤ 5 %, hold for 2 h": the time is how long it is held.
  const alike = new Set(read.flatMap(({ bound }) => (bound === undefined ? [] : [unitOf(bound)]))).size === 1;
  if (!sure || !alike || sameWay(read)) return undefined;
  const of = text.slice(0, named).replace(/[\s:(–—,-]+$/, '');
  const still = read.some(({ band, still }) => band === 'caution' && still);
  return { of, ...Object.fromEntries(read.map(({ band, said }) => [band, said])), ...(still ? { still: true } : {}) };
}

/** "≤ 10, ≤ 3 aborts": what is good and what stops it lie on one side, so that one of them is a number of something else. */
function sameWay(clauses: readonly Clause[]): boolean {
  const way = (of: Band) => {
    const bound = clauses.find(({ band }) => band === of)?.bound;
    return bound?.kind === 'compare' ? bound.operator[0] : undefined;
  };
  return way('go') !== undefined && way('go') === way('no-go');
}

function clauseOf(part: string, index: number): Clause | undefined {
  const bounds = statedBounds(part);
  const [bound] = bounds;
  if (bounds.length > 1) return undefined;
  const rest = bound === undefined ? REST.exec(part)?.[0] : part.slice(bound.at, bound.end);
  if (rest === undefined || rest === '') return undefined;
  const at = part.indexOf(rest);
  const [before, behind] = [part.slice(0, at), part.slice(at + rest.length)].map((words) =>
    words
      .replaceAll(/\([^()]*\)/g, ' ')
      .replaceAll(JOINT, '')
      .trim(),
  );
  const [words, of] = before === '' ? saidBehind(behind ?? '') : [before ?? '', behind ?? ''];
  if (of !== '' && !SHARE.test(of)) return undefined;
  // "212 passed, 0 failed": what is counted.
  if (before === '' && bound?.kind === 'bare' && COUNTED.test(words)) return undefined;
  const band = words === '' ? (index === 0 && bound?.kind !== 'bare' ? 'go' : undefined) : bandIn(words);
  if (band === undefined) return undefined;
  if (bound === undefined) return band === 'go' ? undefined : { band, said: 'otherwise', bound, still: false };
  const still = /\b(?:till|until|to)\s*$/i.test(part.slice(0, at));
  return { band, said: of === '' ? rest : `${rest} ${of}`, bound, still };
}

const COUNTED =
  /^(?:tests? )?(?:pass(?:es|ed)?|fail(?:s|ed|ures?)?|skipped|errors?|critical|warnings?|stops?|pauses?|halts?|\w+ed|blockers?|breach(?:es)?|violations?)\b/i;

/** Of what it is a share, or in which time: "of baseline", "per minute", "a day". */
const SHARE = /^(?:of|per|an?|in) /i;

/** What is done, and before it of what the amount is: "of the same hour last week is normal", "a day carry on". */
function saidBehind(behind: string): readonly [words: string, of: string] {
  if (!SHARE.test(behind)) return [behind, ''];
  const words = behind.split(/\s+/);
  for (let from = 2; from < words.length; from++) {
    const said = words.slice(from).join(' ').replaceAll(JOINT, '');
    if (said !== '' && bandIn(said) !== undefined)
      return [said, words.slice(0, from).join(' ').replaceAll(JOINT, '').trim()];
  }
  return ['', behind];
}

function bandIn(words: string): Band | undefined {
  if (words.split(/\s+/).length > 4 || BEYOND.test(words)) return undefined;
  return SAYS.find(([, form]) => form.test(words))?.[0] ?? bandOf(words);
}

function unitOf(bound: StatedBound): string {
  const { dimension } = bound.kind === 'range' ? bound.high : bound.amount;
  return dimension === 'rate' ? 'count' : dimension;
}
