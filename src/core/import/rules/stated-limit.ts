import { asGoodText, asItWasText } from '../phrases/as-good.ts';
import { boundText, wholly } from '../phrases/bound-text.ts';
import { figureIn } from '../phrases/figures.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { says } from '../phrases/phrase.ts';
import { relativeText } from '../phrases/relative.ts';
import { scoreIn } from '../phrases/scores.ts';
import type { Proposal } from '../proposal.ts';
import { severalIn } from './counted.ts';
import { banded } from './made.ts';
import { pointOf } from './point-of.ts';
import { declared } from './scored.ts';
import type { Seen } from './seen.ts';
import { spokenAmount } from './spoken-amount.ts';
import { toldCount } from './told-count.ts';
import { unitOf } from './unit-of.ts';

/** Checks whose facts have the names that somebody gives them, so that any limit of the text can be theirs. */
const NAMED = new Set(['prometheus', 'data', 'benchmark']);
/** What rows propose where they read no limit. */
const USUAL = /^(?:<=|>) baseline \+ (?:5|10)%$/;

/** Whether the distance from the baseline is one that the text states, and no usual one. */
function states({ bounds }: Seen, text: string): boolean {
  const by = /\+ (\d+)%$/.exec(text)?.[1];
  return bounds.some((one) => one.kind !== 'range' && one.amount.unit === '%' && one.amount.number === by);
}

/** Limits of rows that read none: nothing differs, it is so. */
const WEAK = /^(?:0|== [01])$/;

/** "312 of 312 tables", "100 % of the postings": how many of all, where the text does not say 0 itself. */
function countOf({ bounds, body }: Seen, given: number): string | undefined {
  const [one, ...more] = bounds.filter((bound) => bound.kind !== 'bare' || !bound.amount.about);
  if (one?.kind !== 'bare' || more.length > 0 || Number(one.amount.number) === given) return undefined;
  const all = one.amount.outOf === one.amount.number || (one.amount.unit === '%' && one.amount.number === '100');
  return all && !/\b(?:no|zero|without)\b/i.test(body) ? `>= ${one.amount.number}${one.amount.unit}` : undefined;
}

/**
 * The proposal with the limit that its text states, where the row that made it knew only what is measured: how far something may be from what it was, that it
 * must not be worse, or a limit in numbers. What a row read itself stays.
 */
export function withLimit(seen: Seen, proposal: Proposal): Proposal {
  const facts = Object.entries(proposal.bands?.[seen.band] ?? {});
  const [first] = facts;
  if (!NAMED.has(proposal.check) || first === undefined || facts.length > 1) return proposal;
  const [fact, bound] = first;
  const usual = typeof bound === 'boolean' || (USUAL.test(String(bound)) && !states(seen, String(bound)));
  // What is itself how much less it is has no baseline.
  if (!usual && (/baseline/.test(String(bound)) || fact === 'reduction')) return proposal;
  const name = typeof bound === 'boolean' ? 'value' : fact;
  const as = (text: string, by = name): Proposal => ({
    ...proposal,
    ...ofUnit(proposal, fact, by, unitOf(text)),
    ...banded(seen, { [by]: text }),
  });
  const beside = seen.bounds.map((one) => relativeText(seen.body, one, seen.band)).find((one) => one !== undefined);
  if (beside !== undefined) return as(beside);
  // That nothing differs, or that it is there, is what rows say who read no number: one that the text counts says more.
  const weak = !usual && seen.band === 'go' && WEAK.test(String(bound));
  const counts = weak
    ? (countOf(seen, Number(bound)) ?? (proposal.check === 'data' ? toldCount(seen) : undefined))
    : undefined;
  if (counts !== undefined) return as(counts, 'value');
  if (!usual || seen.bounds.some(({ kind }) => kind === 'range')) return proposal;
  // Of what a file only holds or not there is no more or less.
  const counted = typeof bound !== 'boolean' || scoreIn(seen.words) !== undefined || figureIn(seen.words) !== undefined;
  const plain = seen.band === 'go' && counted && seen.bounds.every(({ kind }) => kind === 'bare');
  const good = plain ? asGoodText(seen.body) : asItWas(seen);
  const told = proposal.check === 'data' ? toldCount(seen) : undefined;
  const own =
    good ??
    grownIn(seen) ??
    limitOf(seen, proposal.check) ??
    onlyIn(seen) ??
    pointOf(seen)?.text ??
    spokenAmount(seen) ??
    told;
  return own === undefined ? proposal : as(own);
}

/** "Utilization not lower than before" says itself which way it may not go, whatever it is of. */
function asItWas({ band, body, bounds }: Seen): string | undefined {
  return band === 'go' && bounds.every(({ kind }) => kind === 'bare') ? asItWasText(body) : undefined;
}

/** The one limit that the text compares something with, whatever the row that was found made of it. */
function onlyIn({ band, body, bounds }: Seen): string | undefined {
  const [one, ...others] = bounds.filter((bound) => bound.kind === 'compare');
  if (band !== 'go' || one?.kind !== 'compare' || others.length > 0 || /:\s*(?:none|no|zero)\b/i.test(body))
    return undefined;
  // "Stable over a 24 h soak" says how long somebody looks.
  const { amount, at, operator } = one;
  const span = /\b(?:over|during|for)\s*$/i.test(body.slice(0, at)) || /^over\b/i.test(body.slice(at));
  if (amount.dimension === 'duration' && !amount.more && (span || operator.startsWith('>'))) return undefined;
  return boundText(wholly(one), 'lower');
}

/** "Halved against week 1". */
const HALVED = /\bhalved (?:against|compared|versus|vs|since|from)\b/i;
/** "Doubles": twice what it was. */
function grownIn({ band, body, bounds }: Seen): string | undefined {
  if (band === 'go')
    return HALVED.test(body) && bounds.every(({ kind }) => kind === 'bare') ? '<= 0.5x baseline' : undefined;
  if (bounds.some((bound) => bound.kind !== 'bare' || bound.amount.dimension !== 'duration')) return undefined;
  const found = /\b(more than )?(?:(doubl(?:es|ed))|tripl(?:es|ed)|(halves|halved))\b/i.exec(body);
  if (found === null) return undefined;
  const more = found[1] === undefined ? '=' : '';
  return found[3] !== undefined ? `<${more} 0.5x baseline` : `>${more} ${found[2] === undefined ? 3 : 2}x baseline`;
}

/** Of what is left, more is better. */
const SPARE = ['spare|free|left|headroom|remaining|reserve', 'head room'];
/** From here on a share without a word is one that has to be reached. */
const MOST = 60;

/** A limit in numbers of its own, which says by itself or by what it is of what it limits. */
function limitOf(seen: Seen, check: string): string | undefined {
  const { bounds, body, words, band } = seen;
  if (band !== 'go') return check === 'prometheus' ? severalIn(seen) : undefined;
  const time = bounds.find(
    (bound) =>
      bound.kind === 'compare' &&
      dimensionOf(bound) === 'duration' &&
      (check === 'benchmark' || (bound.operator.startsWith('<') && !/^over\b/i.test(body.slice(bound.at)))),
  );
  if (check !== 'data' && time !== undefined) return boundText(time, 'lower');
  const sure = bounds.filter((bound) => bound.kind === 'bare' && !bound.amount.about);
  for (const bound of sure) {
    if (bound.kind !== 'bare') continue;
    const { amount } = bound;
    const around = body.slice(0, bound.at);
    const middle = /(\d[\d.]*)\s*\(\s*±\s?$/.exec(around)?.[1];
    if (middle !== undefined && amount.unit === '')
      return `${Number(middle) - Number(amount.number)} .. ${Number(middle) + Number(amount.number)}`;
    if (check !== 'benchmark' && /(?:±|\+\s?\/?\s?[-–−])\s?$/.test(around))
      return amount.unit === '%' ? `-${amount.number}% .. ${amount.number}%` : `<= ${amount.number}${amount.unit}`;
    if (
      check === 'data' &&
      seen.item.cell?.way === 'target' &&
      /^\d{2,}$/.test(amount.number) &&
      amount.unit === '' &&
      around.endsWith(': ')
    )
      return boundText(bound, 'higher');
    if (check === 'data' && amount.outOf !== undefined && Number(amount.number) > 0) return boundText(bound, 'higher');
    if (amount.unit === '%' && Number(amount.number) >= (check === 'data' ? MOST : 100) && check !== 'benchmark')
      return boundText(bound, 'higher');
    if (check === 'prometheus' && /^(?:bytes|ratio)$/.test(amount.dimension) && says(words, SPARE))
      return boundText(bound, 'higher');
    if (amount.number === '0' && check !== 'prometheus') return boundText(bound, 'lower');
  }
  if (check === 'data' && /\bzero\s+\p{L}/iu.test(body)) return '== 0';
  return check === 'prometheus' ? severalIn(seen) : undefined;
}

/** The options with the unit that the bound asks for. */
function ofUnit(proposal: Proposal, fact: string, name: string, unit: string | undefined): Partial<Proposal> {
  if (proposal.check === 'data') {
    const { facts, ...rest } = proposal.options as { readonly facts?: Readonly<Record<string, unknown>> };
    const { [fact]: _, ...others } = facts ?? {};
    return { options: { ...rest, facts: { ...others, [name]: declared(name, unit) } } };
  }
  if (proposal.check !== 'prometheus') return {};
  const { unit: _, ...rest } = proposal.options as { readonly unit?: string };
  return { options: { ...rest, ...(unit === undefined ? {} : { unit: unit === 'B' ? 'bytes' : unit }) } };
}
