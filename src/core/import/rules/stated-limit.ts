import { asGoodText } from '../phrases/as-good.ts';
import { boundText } from '../phrases/bound-text.ts';
import { figureIn } from '../phrases/figures.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { says } from '../phrases/phrase.ts';
import { relativeText } from '../phrases/relative.ts';
import { scoreIn } from '../phrases/scores.ts';
import type { Proposal } from '../proposal.ts';
import { severalIn } from './counted.ts';
import { banded } from './made.ts';
import { declared } from './scored.ts';
import type { Seen } from './seen.ts';
import { unitOf } from './unit-of.ts';

/** Checks whose facts have the names that somebody gives them, so that any limit of the text can be theirs. */
const NAMED = new Set(['prometheus', 'data', 'benchmark']);
/** What rows propose where they read no limit. */
const USUAL = /^(?:<=|>) baseline \+ (?:5|10)%$/;

/**
 * The proposal with the limit that its text states, where the row that made it knew only what is measured: how far something may be from what it was, that it
 * must not be worse, or a limit in numbers. What a row read itself stays.
 */
export function withLimit(seen: Seen, proposal: Proposal): Proposal {
  const facts = Object.entries(proposal.bands?.[seen.band] ?? {});
  const [first] = facts;
  if (!NAMED.has(proposal.check) || first === undefined || facts.length > 1) return proposal;
  const [fact, bound] = first;
  const usual = typeof bound === 'boolean' || USUAL.test(String(bound));
  // What is itself how much less it is has no baseline.
  if (!usual && (/baseline/.test(String(bound)) || fact === 'reduction')) return proposal;
  const name = typeof bound === 'boolean' ? 'value' : fact;
  const as = (text: string): Proposal => ({
    ...proposal,
    ...ofUnit(proposal, fact, name, unitOf(text)),
    ...banded(seen, { [name]: text }),
  });
  const beside = seen.bounds.map((one) => relativeText(seen.body, one, seen.band)).find((one) => one !== undefined);
  if (beside !== undefined) return as(beside);
  if (!usual || seen.bounds.some(({ kind }) => kind === 'range')) return proposal;
  // Of what a file only holds or not there is no more or less.
  const counted = typeof bound !== 'boolean' || scoreIn(seen.words) !== undefined || figureIn(seen.words) !== undefined;
  const plain = seen.band === 'go' && counted && seen.bounds.every(({ kind }) => kind === 'bare');
  const good = plain ? asGoodText(seen.body) : undefined;
  const own = good ?? grownIn(seen) ?? limitOf(seen, proposal.check);
  return own === undefined ? proposal : as(own);
}

/** "Doubles": twice what it was. */
function grownIn({ band, body, bounds }: Seen): string | undefined {
  if (band === 'go' || bounds.length > 0) return undefined;
  const found = /\b(?:(doubl(?:es|ed))|tripl(?:es|ed)|(halves|halved))\b/i.exec(body);
  if (found === null) return undefined;
  return found[2] !== undefined ? '<= 0.5x baseline' : `>= ${found[1] === undefined ? 3 : 2}x baseline`;
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
