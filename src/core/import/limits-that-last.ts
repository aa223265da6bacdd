import { parseDuration } from '../quantity.ts';
import { OPPOSITE } from './phrases/comparing.ts';
import type { Proposal, ProposedBands } from './proposal.ts';
import { twice } from './rules/numbers.ts';

type Band = 'go' | 'caution' | 'no-go';
type Bound = string | number | boolean;
type Times = Readonly<Partial<Record<Band, string>>>;

/**
 * A proposal of one number of the running system, where some of its limits have to last: they are of the whole series, and what only has to be so now is of
 * its newest value. What is neither good nor bad for long enough stays a caution. `warning` is what is stated of it, before it ended where the worse begins.
 */
export function withTimes(made: Proposal, fact: string, times: Times, warning: string | undefined): Proposal {
  const held = Object.values(times)[0];
  if (held === undefined || made.check !== 'prometheus' || fact !== 'value') return made;
  const bounds = (['go', 'caution', 'no-go'] as const).flatMap((band) => {
    const bound = made.bands?.[band]?.[fact];
    return bound === undefined ? [] : [[band, bound] as const];
  });
  const bands: Partial<Record<Band, Record<string, Bound>>> = {};
  for (const [band, own] of bounds) {
    const bound = band === 'caution' ? (warning ?? openEnded(own, made.bands?.['no-go']?.[fact])) : own;
    const time = times[band];
    if (time !== undefined && !COMPARES.test(String(bound))) return made;
    bands[band] = time === undefined ? { last: bound } : { value: `${bound} for ${time}` };
  }
  // Of what is neither good nor bad for long enough, a caution of the newest value says all.
  const { go, caution, 'no-go': bad } = bands;
  if (go?.last !== undefined && bad?.value !== undefined) {
    const middle = restOf(go.last);
    if (middle === undefined) return made;
    bands.caution = { ...caution, last: middle };
  }
  const longest = Object.values(times).toSorted((a, b) => (parseDuration(b) ?? 0) - (parseDuration(a) ?? 0))[0] ?? held;
  return {
    ...made,
    options: { ...(made.options as object), range: twice(longest) },
    bands: bands as ProposedBands,
  };
}

/** A range between good and bad as all from where it begins on: limits that last may overlap, the worse one counts. */
function openEnded(bound: Bound, bad: Bound | undefined): Bound {
  const [, low, high] = /^(\S+) \.\. (\S+)$/.exec(String(bound)) ?? [];
  if (low === undefined || high === undefined || !/^[<>]/.test(String(bad))) return bound;
  return String(bad).startsWith('>') ? `>= ${low}` : `<= ${high}`;
}

const COMPARES = /^[<>]=? -?[\d.]+[^\s\d]*$/;

/** All that a bound does not allow. */
function restOf(bound: Bound | undefined): string | undefined {
  if (Number(bound) === 0 || bound === '== 0') return '> 0';
  const [, operator = '', amount] = /^([<>]=?) (-?[\d.]+[^\s\d]*)$/.exec(String(bound)) ?? [];
  return amount === undefined ? undefined : `${OPPOSITE[operator]} ${amount}`;
}
