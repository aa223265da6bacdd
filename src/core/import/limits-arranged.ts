import type { ImportItem } from './item.ts';
import { written as amountText } from './phrases/amount.ts';
import { asGoodText } from './phrases/as-good.ts';
import { type StatedBound, statedBounds } from './phrases/bound-phrase.ts';
import { dimensionOf } from './phrases/measured.ts';
import { measureOf } from './phrases/measures.ts';
import { relativeText } from './phrases/relative.ts';
import { scoreIn } from './phrases/scores.ts';
import { sizeOf } from './phrases/size.ts';
import { wordsOf } from './phrases/words.ts';

type Limits = NonNullable<ImportItem['limits']>;
type Band = 'go' | 'caution' | 'no-go';
const BANDS = ['go', 'caution', 'no-go'] as const;

/** "None" and "25 or 26" as amounts. */
export function amounts(text: string): string {
  return text.replace(/^\s*(?:none|no|nil|zero)\s*$/i, '0').replace(/^(\d+) or (\d+)\b/, '$1 to $2');
}

/** The limits of each band as words that compare, none of them within another, and without how long they last. What states no amount is left out. */
export function arranged(limits: Limits): Partial<Record<Band, string>> {
  const cells = new Map(
    BANDS.flatMap((band) => {
      const text = amounts(limits[band] ?? '');
      const bound = onlyIn(text);
      return bound === undefined ? [] : [[band, { text, bound }] as const];
    }),
  );
  const unit = [...cells.values()].map(({ bound }) => unitOf(bound)).find((one) => one !== '');
  const told = new Map([...cells].map(([band, cell]) => [band, inUnit(cell, unit)] as const));
  const bounds = new Map([...told].map(([band, { bound }]) => [band, bound] as const));
  const rising = risesIn(bounds, limits.of);
  const said: Limits = endsAtWorst(bounds) ? { ...limits, still: true } : limits;
  const written = new Map(
    [...told].map(([band, { text, bound }]) => {
      const lasting = bound.kind === 'compare' && bound.lasting !== undefined;
      if (isRelative(limits.of, text)) return [band, text];
      return [band, compared(lasting ? text.slice(0, bound.end) : text, bound, band, rising, said)];
    }),
  );
  const ranged = [...written].map(([band, text]) => {
    const between = band === 'caution' && !isRelative(limits.of, text);
    return [band, between ? rangeOf(text, written, rising) : text] as const;
  });
  // "Not slower": no amount is needed to say so.
  const worded = BANDS.filter((band) => !written.has(band) && asGoodText(limits[band] ?? '') !== undefined);
  return Object.fromEntries([...ranged, ...worded.map((band) => [band, limits[band] ?? ''] as const)]);
}

/** "98 %" beside "below 98 %": what is just not bad is the end of the warning, and not where it begins. */
function endsAtWorst(bounds: ReadonlyMap<Band, StatedBound>): boolean {
  const [caution, bad] = [bounds.get('caution'), bounds.get('no-go')];
  if (caution?.kind !== 'bare' || bad?.kind !== 'compare' || !/^[<>]$/.test(bad.operator)) return false;
  // Of what is counted, 5 beside "6" and "below 5" is just 5.
  const good = bounds.get('go');
  const next =
    good?.kind !== 'range' && good?.amount.unit === '' && Math.abs(sizeOf(good.amount) - sizeOf(caution.amount)) === 1;
  return !next && sizeOf(caution.amount) === sizeOf(bad.amount) && caution.amount.dimension === bad.amount.dimension;
}

/** How far something may be from what it was: "up to 10 % slower", "≤ baseline + 5 min". */
function isRelative(of: string, text: string): boolean {
  const said = `${of}: ${text}`;
  return statedBounds(said).some((bound) => bound.at > of.length && relativeText(said, bound, 'go') !== undefined);
}

interface Stated {
  readonly text: string;
  readonly bound: StatedBound;
}

function unitOf(bound: StatedBound): string {
  return bound.kind === 'range' ? bound.high.unit : bound.amount.unit;
}

/** "≥ 1.5M ops/sec", and "1M" where it becomes bad: a number that has no unit beside one that has a sign for it has the same. */
function inUnit(cell: Stated, unit: string | undefined): Stated {
  if (unit === undefined || !/^(?:%|\/s|\/min|\/h)$/.test(unit) || unitOf(cell.bound) !== '') return cell;
  const at = cell.bound.end;
  const text = `${cell.text.slice(0, at)}${unit}${cell.text.slice(at)}`;
  const bound = onlyIn(text);
  return bound === undefined ? cell : { text, bound };
}

/** The one limit that a cell states: the only amount, or the only one that compares ("> 3.5 / 5.0"). */
export function onlyIn(text: string): StatedBound | undefined {
  const all = statedBounds(text);
  const comparing = all.filter(({ kind }) => kind !== 'bare');
  return all.length === 1 ? all[0] : comparing.length === 1 ? comparing[0] : undefined;
}

const NEARLY_ALL = 80;

/** Whether more of it is worse. */
function risesIn(bounds: ReadonlyMap<Band, StatedBound>, of: string): boolean {
  for (const band of ['go', 'no-go'] as const) {
    const bound = bounds.get(band);
    if (bound?.kind === 'compare' && /[<>]/.test(bound.operator))
      return bound.operator.startsWith('<') === (band === 'go');
  }
  const [only] = bounds.size === 1 ? [...bounds.values()] : [];
  if (only?.kind === 'bare') {
    if (/\b(?:free|left|remaining|spare|headroom|available)\b/i.test(of)) return false;
    const better = measureOf(wordsOf(of), dimensionOf(only))?.better ?? scoreIn(wordsOf(of))?.better;
    // Of what nobody knows, a share of nearly all is what has to be reached.
    if (better !== undefined) return better === 'lower';
    return !(dimensionOf(only) === 'ratio' && Number(only.amount.number) >= NEARLY_ALL);
  }
  const sizes = BANDS.flatMap((band) => {
    const bound = bounds.get(band);
    if (bound === undefined) return [];
    if (bound.kind !== 'range') return [sizeOf(bound.amount)];
    // "96 % is fine, 92 to 96 %": of a range the end that is not good.
    const good = bounds.get('go');
    const touches = good?.kind === 'bare' && sizeOf(good.amount) >= sizeOf(bound.high);
    return [sizeOf(touches ? bound.low : bound.high)];
  });
  const [best = 0, worst = best] = [sizes[0], sizes.at(-1)];
  if (best !== worst) return best < worst;
  // "Up to 5" may be said of a warning as well as of what is good; the others say it plainly.
  const warning = bounds.get('caution');
  return warning?.kind !== 'compare' || !warning.operator.startsWith('<');
}

/** An amount without a word that compares means what the others mean: from there on it is a warning. */
function compared(text: string, bound: StatedBound, band: Band, rising: boolean, { hard, still }: Limits): string {
  if (bound.kind !== 'bare' || bound.amount.about || bound.amount.more) return text;
  if (band === 'go' && sizeOf(bound.amount) === 0) return text;
  const amount = text.slice(bound.at, bound.end);
  if (hard && band === 'no-go') return `${rising ? '>' : '<'} ${amount}`;
  const good = band === 'go' || (still === true && band === 'caution');
  return `${good === rising ? '<=' : '>='} ${amount}`;
}

/** A warning that goes on to where it becomes worse, or begins where it is no longer good, is a range: bands of one fact do not overlap. */
function rangeOf(text: string, written: ReadonlyMap<Band, string>, rising: boolean): string {
  const [bound] = statedBounds(text);
  if (bound?.kind !== 'compare') return text;
  const onward = bound.operator.startsWith('>') === rising;
  const [other] = statedBounds(written.get(onward ? 'no-go' : 'go') ?? '');
  if (other === undefined || other.kind === 'range') return text;
  const [from, high] = [bound.amount, other.amount].sort((a, b) => sizeOf(a) - sizeOf(b));
  if (from === undefined || high === undefined) return text;
  // "0" is good and "up to 5" is not yet bad: 1 to 5.
  const above =
    !onward &&
    rising &&
    from.unit === '' &&
    /^\d+$/.test(from.number) &&
    !(other.kind === 'compare' && other.operator !== '==');
  const low = above ? { ...from, number: String(Number(from.number) + 1) } : from;
  // Of what is counted one by one, the last before "2 or more" is 1.
  const whole = onward && rising && high.unit === '' && other.kind === 'compare' && other.operator === '>=';
  const last = whole && /^\d+$/.test(high.number) ? { ...high, number: String(Number(high.number) - 1) } : high;
  return sizeOf(low) >= sizeOf(last) ? `exactly ${amountText(low)}` : `${amountText(low)} .. ${amountText(last)}`;
}
