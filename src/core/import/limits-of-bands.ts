import type { ImportItem } from './item.ts';
import { written as amountText } from './phrases/amount.ts';
import { type StatedBound, statedBounds } from './phrases/bound-phrase.ts';
import { boundText } from './phrases/bound-text.ts';
import { sizeOf } from './phrases/size.ts';
import type { Proposal, ProposedBands } from './proposal.ts';

type Limits = NonNullable<ImportItem['limits']>;
type Band = 'go' | 'caution' | 'no-go';
const BANDS = ['go', 'caution', 'no-go'] as const;

/**
 * What would measure a row that states limits of several bands: one criterion with all of them, of the fact that the first of them is about. `propose` is
 * asked what each would be if it were what is required, so that all of them speak of the same evidence.
 */
export function withLimits(item: ImportItem, limits: Limits, propose: (item: ImportItem) => Proposal): Proposal {
  const stated = arranged(limits);
  const { limits: _, ...plain } = item;
  const read = (text: string) => propose({ ...plain, text: `${limits.of}: ${text}`, section: 'go' });
  const [first] = BANDS.filter((band) => stated[band] !== undefined).map((band) => read(stated[band] ?? ''));
  const facts = Object.keys(first?.bands?.go ?? {});
  const [fact] = facts;
  if (first === undefined || fact === undefined || facts.length > 1) return propose(plain);
  const bands: Record<string, Readonly<Record<string, string | number | boolean>>> = {};
  for (const band of BANDS) {
    const other = stated[band] === undefined ? undefined : read(stated[band]);
    const bound = other?.check === first.check ? other.bands?.go?.[fact] : undefined;
    const plainly = bound ?? (NAMED_BY_AUTHOR.has(first.check) ? textOf(stated[band]) : undefined);
    if (plainly !== undefined) bands[band] = { [fact]: plainly };
  }
  // How far from what it was, and a number of its own, are no bands of one scale: the first stays, the other is told.
  const relative = BANDS.filter((band) => /baseline/.test(String(bands[band]?.[fact] ?? '')));
  if (relative.length > 0) for (const band of BANDS) if (!relative.includes(band)) delete bands[band];
  return { ...first, bands: bands as ProposedBands };
}

/** Checks whose facts mean what the text says, so that a limit can be taken as it is written. */
const NAMED_BY_AUTHOR = new Set(['prometheus', 'data', 'benchmark', 'metrics']);

function textOf(text: string | undefined): string | undefined {
  const [bound] = statedBounds(text ?? '');
  return bound && boundText(bound, 'lower');
}

/** The limits of each band as words that compare, none of them within another. What states no amount is left out. */
function arranged(limits: Limits): Partial<Record<Band, string>> {
  const bounds = new Map(
    BANDS.flatMap((band) => {
      const [bound, ...more] = statedBounds(limits[band] ?? '');
      return bound === undefined || more.length > 0 ? [] : [[band, bound] as const];
    }),
  );
  const rising = risesIn(bounds);
  // What has to last is read from a series, of which every bound says for how long.
  const series = [...bounds.values()].every((bound) => bound.kind === 'compare' && bound.lasting !== undefined);
  const written = new Map(
    [...bounds].map(([band, bound]) => {
      const text = limits[band] ?? '';
      const lasting = bound.kind === 'compare' && bound.lasting !== undefined;
      return [band, compared(lasting && !series ? text.slice(0, bound.end) : text, bound, band, rising, limits.hard)];
    }),
  );
  return Object.fromEntries(
    [...written].map(([band, text]) => [band, band === 'caution' ? between(text, written, rising) : text]),
  );
}

/** Whether more of it is worse. */
function risesIn(bounds: ReadonlyMap<Band, StatedBound>): boolean {
  // "Up to 5" may be said of a warning as well as of what is good; the other two say it plainly.
  for (const band of ['go', 'no-go', 'caution'] as const) {
    const bound = bounds.get(band);
    if (bound === undefined) continue;
    if (bound.kind !== 'compare' || bound.operator === '==' || bound.operator === '!=') continue;
    return bound.operator.startsWith('<') === (band === 'go');
  }
  const sizes = BANDS.flatMap((band) => {
    const bound = bounds.get(band);
    return bound === undefined ? [] : [sizeOf(bound.kind === 'range' ? bound.high : bound.amount)];
  });
  return (sizes[0] ?? 0) <= (sizes.at(-1) ?? 0);
}

/** An amount without a word that compares means what the others mean: from there on it is a warning. */
function compared(text: string, bound: StatedBound, band: Band, rising: boolean, hard = false): string {
  if (bound.kind !== 'bare' || bound.amount.about || bound.amount.more) return text;
  if (band === 'go' && sizeOf(bound.amount) === 0) return text;
  const amount = text.slice(bound.at, bound.end);
  if (hard && band === 'no-go') return `${rising ? '>' : '<'} ${amount}`;
  return `${(band === 'go') === rising ? '<=' : '>='} ${amount}`;
}

/** A warning that goes on to where it becomes worse, or begins where it is no longer good, is a range: bands of one fact do not overlap. */
function between(text: string, written: ReadonlyMap<Band, string>, rising: boolean): string {
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
    !(other.kind === 'compare' && other.operator === '<');
  const low = above ? { ...from, number: String(Number(from.number) + 1) } : from;
  // Of what is counted one by one, the last before "2 or more" is 1.
  const whole = onward && rising && high.unit === '' && other.kind === 'compare' && other.operator === '>=';
  const last = whole && /^\d+$/.test(high.number) ? { ...high, number: String(Number(high.number) - 1) } : high;
  return sizeOf(low) >= sizeOf(last) ? `exactly ${amountText(low)}` : `${amountText(low)} .. ${amountText(last)}`;
}
