import type { ImportItem, Section } from '../item.ts';
import type { StatedBound } from '../phrases/bound-phrase.ts';
import { says } from '../phrases/phrase.ts';
import type { Opening } from '../phrases/verbs.ts';
import type { ProposedBands } from '../proposal.ts';
import type { Seen } from './seen.ts';

/** What a row makes of an item that fits: the options with their values, the bounds, and what is still to be filled in. */
export interface Made {
  readonly options: Readonly<Record<string, unknown>>;
  readonly bands?: ProposedBands;
  readonly todo?: Readonly<Record<string, string>>;
  readonly role?: string;
}

/** A sentence that a row is tested with, and what it must come to. */
export interface Example {
  readonly text: string;
  /** What is beside the text, where it matters. */
  readonly item?: Partial<ImportItem>;
  /** Options that must be there with these values. */
  readonly options?: Readonly<Record<string, unknown>>;
  readonly bands?: ProposedBands;
  readonly role?: string;
}

/** One way of saying something that a check can measure. A row fits where all that it asks for holds. */
export interface Rule {
  /** Stable, kebab-case. */
  readonly id: string;
  /** The key of the check. */
  readonly check: string;
  /** One sentence for people: why this check. */
  readonly why: string;
  /** One of these phrases is said; see `phraseAt`. */
  readonly says?: readonly string[];
  /** And one of these. */
  readonly also?: readonly string[];
  /** And none of these. */
  readonly not?: readonly string[];
  /** One of the headings or parents says one of these. */
  readonly under?: readonly string[];
  /** How the item opens; without it every way but `change` and `run`. */
  readonly opens?: readonly Opening[];
  readonly sections?: readonly Section[];
  /** True where a limit in the text is part of what is said, and none on what is measured. */
  readonly quotes?: true;
  /** The options and bounds; `undefined` where what the row needs is not there after all. */
  readonly make: (seen: Seen) => Made | undefined;
  readonly examples: readonly Example[];
  /** What looks alike and is something else. */
  readonly unlike: readonly (string | Example)[];
}

const LOOKING: readonly Opening[] = ['state', 'look'];

/** What a row makes of an item, or `undefined` when it does not fit. */
export function applied(rule: Rule, seen: Seen): Made | undefined {
  const { words, acts, plain, around, opening, item } = seen;
  if (!(rule.opens ?? LOOKING).includes(opening)) return undefined;
  if (rule.sections && !rule.sections.includes(item.section)) return undefined;
  if (rule.says && !says(words, rule.says) && !says(acts, rule.says) && !says(plain, rule.says)) return undefined;
  if (rule.also && !says(words, rule.also)) return undefined;
  if (rule.not && says(words, rule.not)) return undefined;
  const { under } = rule;
  if (under && !around.some((heading) => says(heading, under))) return undefined;
  const made = rule.make(seen);
  return made && leavesOut(rule, made, seen) ? undefined : made;
}

/** Checks whose facts are hardly ever shares, amounts or numbers of things: a text that limits one means something else. */
const WITHOUT_NUMBERS = new Set([
  'tcp',
  'tls',
  'dns',
  'http',
  'env',
  'results',
  'workflow',
  'deployment',
  'alerts',
  'checks',
]);

/** How long the value of a variable is, which its check knows. */
const LENGTH = /\d\+?[\s-]*(?:[\p{L}-]+ ){0,2}?(?:chars?|characters?|bytes?)\b/iu;

/** Checks that say nothing of times and shares. */
const KEEPS_NOTHING = new Set(['file']);

/** A limit in fractions of a second, or of a percentile: nobody agrees to that, a machine shows it. */
function asksMachine({ bounds, words, item }: Seen): boolean {
  return (
    item.section !== 'sign-off' &&
    bounds.some(
      (bound) => bound.kind === 'compare' && /^(?:ms|us|ns)$/.test(bound.amount.unit) && says(words, PERCENTILES),
    )
  );
}

const PERCENTILES = ['p50|p75|p90|p95|p99|p999|latency|median|percentile', 'response time'];

/** Checks whose facts are numbers: what such a text limits is the bound, and a bound that is only usual would be in its place. */
const OF_NUMBERS = new Set(['prometheus', 'benchmark', 'issues', 'data', 'log']);

/** Whether a limit that the text states would be lost. Times are left alone: "reachable for 5 minutes". */
function leavesOut({ check, quotes }: Rule, { bands }: Made, seen: Seen): boolean {
  const { bounds } = seen;
  if (quotes) return false;
  const stated = bounds.filter(
    (bound) =>
      // "Halls 1 to 4": which ones they are.
      (bound.kind === 'range' && !(check === 'deployment' && bound.low.dimension === 'count')) ||
      (bound.kind === 'compare' && bound.amount.dimension !== 'duration' && !bound.amount.more),
  );
  // A time or a share that something must keep to is none of a document, nor of a list of tickets.
  const kept = bounds.some(
    (bound) => bound.kind === 'compare' && /^(?:duration|ratio)$/.test(bound.amount.dimension) && !bound.amount.more,
  );
  if (bands === undefined)
    return (
      (stated.length > 0 && WITHOUT_NUMBERS.has(check) && !(check === 'env' && LENGTH.test(seen.body))) ||
      (kept && KEEPS_NOTHING.has(check)) ||
      (check === 'sign-off' && asksMachine(seen))
    );
  if (!OF_NUMBERS.has(check)) return false;
  const written = JSON.stringify(bands);
  const taken = (number: string) => new RegExp(`(?<![\\d.])${number.replace('.', '\\.')}(?![\\d.])`).test(written);
  const compare = stated.filter(({ kind }) => kind === 'compare');
  return compare.length > 0 && !compare.some((one) => numbersOf(one).some(taken));
}

/** The numbers that a bound may be written with: 97 % of something is 0.97 times it. */
function numbersOf(bound: StatedBound): readonly string[] {
  if (bound.kind === 'range') return [bound.low.number, bound.high.number];
  const { number } = bound.amount;
  return [number, String(Number((Number(number) / 100).toPrecision(6))), ...(number === '0.5' ? ['2'] : [])];
}
