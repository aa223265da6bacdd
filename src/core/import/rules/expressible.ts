import { says } from '../phrases/phrase.ts';
import type { Proposal, ProposedBands } from '../proposal.ts';
import { declared } from './scored.ts';
import type { Seen } from './seen.ts';

/** Checks whose numbers may be compared with what they were, and whose units the author gives. */
const NAMED = new Set(['prometheus', 'data', 'benchmark']);
const FACTOR = /^(<=|>=|<|>|==) ([\d.]+)x$/;
const POINTS = /^(<=|>=|<|>|==) ([\d.]+)pp$/;
/** How far two things of now are apart is a number of its own. */
const APART = ['gap|difference|differences|diff|disparity|deviation|spread|delta'];
const FALLS = ['drop|drops|dropped|fall|falls|loss|loses|decrease|decreases|declines|below|lower|less'];

/**
 * The proposal with bounds that the grammar has: a factor and points stand nowhere but beside the baseline, so that "nothing slower than 1.3x" is `1.3x
 * baseline`, and "an error rate 0.3 pp above" is `baseline + 0.3pp`. What could not be written would be asked of people.
 */
export function expressible(seen: Seen, proposal: Proposal): Proposal {
  if (!NAMED.has(proposal.check) || proposal.bands === undefined) return proposal;
  const texts = Object.values(proposal.bands).flatMap((facts) => Object.entries(facts ?? {}));
  const pointed = texts.filter(([, text]) => POINTS.test(String(text))).map(([fact]) => fact);
  if (pointed.length === 0 && !texts.some(([, text]) => FACTOR.test(String(text)))) return proposal;
  const bands = Object.fromEntries(
    Object.entries(proposal.bands).map(([band, facts]) => [
      band,
      Object.fromEntries(
        Object.entries(facts ?? {}).map(([fact, bound]) => [
          fact,
          typeof bound === 'string' ? written(bound, seen, proposal.check) : bound,
        ]),
      ),
    ]),
  ) as ProposedBands;
  return { ...proposal, bands, options: inShares(proposal, pointed) };
}

function written(text: string, seen: Seen, check: string): string {
  const [, operator = '', times] = FACTOR.exec(text) ?? [];
  // "Reported more than 3 times" counts.
  if (times !== undefined && /\d\s*times\b(?! (?:the|as|what|its|that))/i.test(seen.body))
    return `${operator} ${times}`;
  if (times !== undefined) return `${operator} ${times}x baseline`;
  const [, sign = '', by] = POINTS.exec(text) ?? [];
  if (by === undefined) return text;
  if (/±|\+\s?\/?\s?[-–−]/.test(seen.body)) return `within ${by}pp of baseline`;
  if (check === 'data' || says(seen.words, APART)) return `${sign} ${by}%`;
  if (!sign.startsWith('>')) return `${sign} baseline + ${by}pp`;
  if (seen.band === 'go') return `${sign} baseline - ${by}pp`;
  return says(seen.words, FALLS) ? `${sign.replace('>', '<')} baseline - ${by}pp` : `${sign} baseline + ${by}pp`;
}

/** The options with the unit of shares, for facts of which points are told. */
function inShares({ check, options }: Proposal, pointed: readonly string[]): Proposal['options'] {
  if (pointed.length === 0 || check === 'benchmark') return options;
  if (check === 'prometheus') return { ...(options as object), unit: 'ratio' };
  const { facts, ...rest } = options as { readonly facts?: Readonly<Record<string, unknown>> };
  return {
    ...rest,
    facts: { ...facts, ...Object.fromEntries(pointed.map((fact) => [fact, declared(fact, 'ratio')])) },
  };
}
