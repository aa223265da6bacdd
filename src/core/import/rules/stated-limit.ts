import { asGoodText } from '../phrases/as-good.ts';
import { figureIn } from '../phrases/figures.ts';
import { relativeText } from '../phrases/relative.ts';
import { scoreIn } from '../phrases/scores.ts';
import type { Proposal } from '../proposal.ts';
import { banded } from './made.ts';
import { declared } from './scored.ts';
import type { Seen } from './seen.ts';

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
  if (!usual && /baseline/.test(String(bound))) return proposal;
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
  return good === undefined ? proposal : as(good);
}

/** In what a step from the baseline is counted: points are of shares, and a percentage is one of whatever it is. */
function unitOf(text: string): 'ratio' | 's' | 'B' | undefined {
  if (/\dpp\b/.test(text)) return 'ratio';
  if (/\d(?:ns|us|ms|s|min|h|d)\b/.test(text)) return 's';
  return /\d[kMGKi]*B\b/.test(text) ? 'B' : undefined;
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
