import type { StatedBound } from '../phrases/bound-phrase.ts';
import { boundText, wholly } from '../phrases/bound-text.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { relativeText } from '../phrases/relative.ts';
import { wordsOf } from '../phrases/words.ts';
import type { Proposal } from '../proposal.ts';
import { banded } from './made.ts';
import { declared, UNIT } from './scored.ts';
import type { Seen } from './seen.ts';

/** Checks of which each limit of a text can be a fact, with a name from its words. */
const MANY: ReadonlySet<string> = new Set(['data', 'benchmark']);
/** Checks of which there is one value, and the option beside which the others are told. */
const ONE: Readonly<Record<string, string>> = { prometheus: 'query', done: '', 'sign-off': '' };
/** Names of facts that say nothing of what is limited. */
const GENERIC = /^(?:value|number|amount|figure|share|limit|todo)$/;

interface Fact {
  readonly fact: string;
  readonly bound: string | number | boolean;
  readonly of: StatedBound | undefined;
}

/**
 * The proposal with every limit that its text states, where the row that made it took one of them: each is a fact of its own, and where there can be only
 * one, the others are told, so that none is lost. A limit that only says how something is tested, or for how long, is none.
 */
export function withOthers(seen: Seen, proposal: Proposal): Proposal {
  const { bands = {}, check } = proposal;
  const facts = Object.entries(bands[seen.band] ?? {});
  if (facts.length === 0 || Object.keys(bands).length > 1) return proposal;
  const { taken, others } = sorted(seen, facts);
  const told = ONE[check];
  if (told !== undefined)
    return telling(
      proposal,
      others.filter((bound) => bound.kind === 'compare' || isZero(bound)),
      told,
    );
  const relative = facts.some(([, bound]) => /baseline/.test(String(bound)));
  const limits = others.filter((bound) => isLimit(seen, bound) && !(relative && isName(seen, bound)));
  if (limits.length === 0 || taken.includes(undefined)) return proposal;
  if (!MANY.has(check)) return telling(proposal, limits, '');
  const own = taken.filter((bound) => bound !== undefined);
  const names = namesIn(seen, [...own, ...limits]);
  const known = facts.map(([fact, bound], i) => {
    const of = own[i];
    return { fact: (check === 'data' && GENERIC.test(fact) && of && names.get(of)) || fact, bound, of };
  });
  const all: Fact[] = known;
  for (const of of limits) {
    const fact = check === 'data' ? names.get(of) : `${names.get(of)}.mean`;
    if (fact === undefined || all.some((one) => one.fact === fact)) continue;
    all.push({ fact, bound: relativeText(seen.body, of, seen.band) ?? boundText(wholly(of), wayOf(seen, of)), of });
  }
  if (new Set(all.map(({ fact }) => fact)).size < all.length) return proposal;
  const made = { ...proposal, ...banded(seen, Object.fromEntries(all.map(({ fact, bound }) => [fact, bound]))) };
  if (check !== 'data') return made;
  const { facts: before = {}, ...options } = proposal.options as { readonly facts?: Readonly<Record<string, unknown>> };
  const declaring = all.map(({ fact, of }) => [fact, before[fact] ?? declared(fact, of && UNIT[dimensionOf(of)])]);
  return { ...made, options: { ...options, facts: Object.fromEntries(declaring) } };
}

/** Which of the bounds are those of the facts, and which are left. */
function sorted({ bounds }: Seen, facts: readonly (readonly [string, unknown])[]) {
  const others = [...bounds];
  const taken = facts.map(([, text]) => {
    const at = others.findIndex((bound) => isIn(bound, String(text)));
    return at < 0 ? undefined : others.splice(at, 1)[0];
  });
  return { taken, others };
}

function isZero(bound: StatedBound): boolean {
  return bound.kind === 'bare' && bound.amount.number === '0';
}

function isIn(bound: StatedBound, text: string): boolean {
  const number = bound.kind === 'range' ? bound.low.number : bound.amount.number;
  return new RegExp(`(?<![\\d.])${number.replace('.', '\\.')}(?![\\d.])`).test(text);
}

/** What else the text limits is told, for criteria of their own. */
function telling(proposal: Proposal, limits: readonly StatedBound[], option: string): Proposal {
  if (limits.length === 0) return proposal;
  const said = limits.map((bound) => `\`${boundText(bound, 'lower')}\``).join(', ');
  const before = proposal.todo?.[option];
  const also = `the text also states ${said}, for a criterion of its own`;
  return { ...proposal, todo: { ...proposal.todo, [option]: before === undefined ? also : `${before}; ${also}` } };
}

/** "No more than 4 % above 2.13": a number that is compared with is a version. */
function isName({ body }: Seen, bound: StatedBound): boolean {
  return dimensionOf(bound) === 'count' && !/^\s*[<>≤≥=]/.test(body.slice(bound.at));
}

/** Behind these stands how something is tested, or over which time it is counted. */
const CONDITION =
  /\b(?:with|at|during|after|before|per|every|each|for|over|under|in|on|within|last|by|until|than)\s*$/i;
const SPAN = /^(?:within|over|after|for|older|newer|last)\b/i;
/** "Over the 20 sessions". */
const OVER = /^over (?:the|all|our|its|these|those|any)\b/i;
/** What may stand between a limit and one that shares its word: "at most 4 s and 300 MB". */
const SHARES = /^(?:\s+\p{L}+){0,2}(?:\s+and|,)\s+$/u;

/** Whether it is a limit on something that is measured. */
function isLimit({ body, bounds }: Seen, bound: StatedBound): boolean {
  if (bound.kind === 'range') return true;
  const { amount } = bound;
  if (amount.about || amount.dimension === 'times') return false;
  const before = body.slice(0, bound.at);
  if (bound.kind === 'compare') {
    if (OVER.test(body.slice(bound.at))) return false;
    if (amount.dimension === 'duration' && SPAN.test(body.slice(bound.at))) return false;
    if (amount.more) return /(?:[(,;:]|\b(?:from|and))\s*$/i.test(before) && amount.dimension === 'count';
    return !CONDITION.test(before);
  }
  // "0 missing", "errors: 0".
  if (Number(amount.number) === 0) return !CONDITION.test(before);
  const i = bounds.indexOf(bound);
  const last = bounds[i - 1];
  const next = bounds[i + 1];
  const alike = [last, next].some((one) => one?.kind === 'compare' && one.operator.startsWith('>'));
  // "nl, en 100 %; ar at least 98 %".
  if (amount.unit === '%' && Number(amount.number) >= NEARLY && alike) return !CONDITION.test(before);
  const shares = last?.kind === 'compare' && dimensionOf(last) !== amount.dimension && amount.dimension !== 'duration';
  return shares && amount.unit !== '' && SHARES.test(body.slice(last.end, bound.at));
}

/** From here on a share without a word has to be reached. */
const NEARLY = 90;

/** What a bound without a word means: as much as the one before it, or at least a share. */
function wayOf({ bounds }: Seen, bound: StatedBound): 'higher' | 'lower' {
  const last = bounds[bounds.indexOf(bound) - 1];
  if (bound.kind !== 'bare' || bound.amount.unit === '%') return 'higher';
  return last?.kind === 'compare' && last.operator.startsWith('>') ? 'higher' : 'lower';
}

/** Words that are part of no name. */
const EMPTY = new Set(
  'the a an of in on for to and or is are be must may should not no never than more less fewer at least most up under below above over by with from per max min maximum minimum within exactly only it its their our we all each any both between still as that which was were stays stay remains has have about than target limit goal'.split(
    ' ',
  ),
);

const PARTS = /[,;:()|–—/]|\.\s|\b(?:and|plus|but)\b/;

/** The name of what each bound limits, from the words of its clause: those behind a number of things, else those before it. */
function namesIn({ body, bounds }: Seen, limits: readonly StatedBound[]): ReadonlyMap<StatedBound, string> {
  const names = new Map<StatedBound, string>();
  for (const [i, bound] of bounds.entries()) {
    if (!limits.includes(bound)) continue;
    const last = bounds.findLast((one, k) => k < i && one.kind !== 'bare')?.end ?? 0;
    const aside = bounds.filter((one) => one.at >= last && one.end <= bound.at);
    const before = aside
      .reduceRight(
        (text, { at, end }) => `${text.slice(0, at - last)} ${text.slice(end - last)}`,
        body.slice(last, bound.at),
      )
      .replace(/:\s*$/, '');
    const [left = [], ...further] = before
      .split(PARTS)
      .toReversed()
      .map((part) => named(part).slice(-3));
    const right = named(body.slice(bound.end, bounds[i + 1]?.at).split(PARTS)[0] ?? '').slice(0, 2);
    const counted = dimensionOf(bound) === 'count' && right.length > 0;
    const ways = [counted ? right : left, right, ...further].map((words) => words.join('-'));
    const name = ways.find((one) => /^[a-z]/.test(one) && ![...names.values()].includes(one));
    names.set(bound, name ?? `limit-${names.size + 1}`);
  }
  return names;
}

function named(text: string): readonly string[] {
  return wordsOf(text)
    .map((word) => word.replaceAll(/[^a-z0-9]/g, ''))
    .filter((word) => word !== '' && !EMPTY.has(word) && !/^\d/.test(word));
}
