import type { ImportItem } from './item.ts';
import { withTimes } from './limits-that-last.ts';
import { BEYOND } from './outline/band-columns.ts';
import { written as amountText } from './phrases/amount.ts';
import { asGoodText } from './phrases/as-good.ts';
import { type StatedBound, statedBounds } from './phrases/bound-phrase.ts';
import { boundText } from './phrases/bound-text.ts';
import { relativeText } from './phrases/relative.ts';
import { sizeOf } from './phrases/size.ts';
import type { Proposal, ProposedBands } from './proposal.ts';

type Limits = NonNullable<ImportItem['limits']>;
type Band = 'go' | 'caution' | 'no-go';
const BANDS = ['go', 'caution', 'no-go'] as const;

/** What is proposed for an item, and then what every row that fits makes of it. */
export type Proposes = (item: ImportItem) => readonly [Proposal, ...Proposal[]];

/**
 * What would measure an item that states limits of several bands: one criterion with all of them, of the fact that the first of them is about. `propose` is
 * asked what each would be if it were what is required, so that all of them speak of the same evidence.
 */
export function withLimits(item: ImportItem, limits: Limits, propose: Proposes): Proposal {
  const times = timesIn(limits);
  const stated = arranged(limits);
  const { limits: _, ...plain } = item;
  // The numbers of what it is called are none of its limits.
  const ways = (text: string) =>
    propose({ ...plain, text: `${limits.of}: ${text}`, section: 'go', cell: { text, way: 'target' } });
  const read = new Map(
    BANDS.flatMap((band) => (stated[band] === undefined ? [] : [[band, ways(stated[band] ?? '')] as const])),
  );
  const good = propose(limits.said === undefined ? plain : { ...plain, text: limits.said, section: 'go' });
  if (limits.said !== undefined && Object.keys(good[0].bands?.go ?? {}).length > 1) return besides(good[0], stated);
  const all = [...(limits.said === undefined ? [] : [good]), ...read.values()];
  const written = Object.values(stated);
  const first =
    all.map(([chosen]) => chosen).find((one) => oneFact(one) !== undefined) ??
    all.flat().find((one) => asWritten(one.bands?.go?.[oneFact(one) ?? ''], written));
  const fact = first && oneFact(first);
  if (first === undefined || fact === undefined) return good[0];
  const plainly = NAMED_BY_AUTHOR.has(first.check) || asWritten(first.bands?.go?.[fact], written);
  const bands: Record<string, Readonly<Record<string, string | number | boolean>>> = {};
  for (const [band, made] of read) {
    const bound = made.find((one) => one.check === first.check && oneFact(one) === fact)?.bands?.go?.[fact];
    const own = bound !== undefined && bound !== true ? bound : plainly ? textOf(stated[band]) : undefined;
    if (own !== undefined) bands[band] = { [fact]: own };
  }
  const rising = /^[<>]/.test(String(bands.go?.[fact])) ? /^</.test(String(bands.go?.[fact])) : true;
  const beyond = BEYOND.test(limits['no-go']?.trim() ?? '')
    ? beyondOf(bands.caution?.[fact], bands.go?.[fact], rising)
    : undefined;
  if (beyond !== undefined) bands['no-go'] = { [fact]: beyond };
  // How far from what it was, and a number of its own, are no bands of one scale: the first stays, the other is told.
  const relative = BANDS.filter((band) => /baseline/.test(String(bands[band]?.[fact] ?? '')));
  if (relative.length > 0) for (const band of BANDS) if (!relative.includes(band)) delete bands[band];
  const made = { ...first, options: ofOneMoment(first.options, bands), bands: bands as ProposedBands };
  return withTimes(made, fact, times, textOf(onlyComparing(limits.caution)));
}

/** A series is asked for only where a bound says for how long. */
function ofOneMoment(options: unknown, bands: object): unknown {
  const { range, ...others } = (options ?? {}) as { readonly range?: unknown };
  return range === undefined || / for /.test(JSON.stringify(bands)) ? options : others;
}

/** From where on it is worse than the bound of the caution band allows, or that of what is good where there is none. */
function beyondOf(caution: Bound | undefined, good: Bound | undefined, rising: boolean): Bound | undefined {
  const range = /^(\S+) \.\. (\S+)$/.exec(String(caution));
  if (range) return rising ? `> ${range[2]}` : `< ${range[1]}`;
  const [, operator, rest] = /^([<>]=?) (.+)$/.exec(String(caution ?? good)) ?? [];
  return operator === undefined || / for |baseline/.test(rest ?? '') ? undefined : `${BEYOND_OF[operator]} ${rest}`;
}
type Bound = string | number | boolean;
const BEYOND_OF: Readonly<Record<string, string>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' };

/** A proposal of several facts, with the other bands of the one whose limit stands beside them. */
function besides(made: Proposal, stated: Partial<Record<Band, string>>): Proposal {
  const good = textOf(stated.go);
  const [fact] = Object.entries(made.bands?.go ?? {}).find(([, bound]) => bound === good) ?? [];
  if (fact === undefined) return made;
  const others = (['caution', 'no-go'] as const).flatMap((band) => {
    const text = textOf(stated[band]);
    return text === undefined ? [] : [[band, { [fact]: text }] as const];
  });
  return { ...made, bands: { ...made.bands, ...Object.fromEntries(others) } };
}

/** The one fact on which there is a bound. */
function oneFact({ bands }: Proposal): string | undefined {
  const facts = Object.keys(bands?.go ?? {});
  return facts.length === 1 ? facts[0] : undefined;
}

/** Checks whose facts mean what the text says, so that a limit can be taken as it is written. */
const NAMED_BY_AUTHOR = new Set(['prometheus', 'data', 'benchmark', 'metrics']);

/** Whether a bound is one of those that are stated, and not turned round: of a success rate a load test tells the errors. */
function asWritten(bound: string | number | boolean | undefined, stated: readonly string[]): boolean {
  return stated.some((text) => textOf(text) === bound);
}

function textOf(text: string | undefined): string | undefined {
  const [bound] = statedBounds(text ?? '');
  return bound && boundText(bound, 'lower');
}

/** How long the limits of each band have to last: all of them, where a column of its own or the sentence above says so. */
function timesIn(limits: Limits): Partial<Record<Band, string>> {
  return Object.fromEntries(
    BANDS.flatMap((band) => {
      const bound = onlyIn(amounts(limits[band] ?? ''));
      const own = bound?.kind === 'compare' ? bound.lasting : undefined;
      const time = own ?? (bound === undefined ? undefined : limits.lasting);
      return time === undefined ? [] : [[band, time]];
    }),
  );
}

/** A limit that says by itself which way it is. */
function onlyComparing(text: string | undefined): string | undefined {
  const bound = text === undefined ? undefined : onlyIn(text);
  return bound?.kind === 'compare' ? text?.slice(bound.at, bound.end) : undefined;
}

/** "None" and "25 or 26" as amounts. */
function amounts(text: string): string {
  return text.replace(/^\s*(?:none|no|nil|zero)\s*$/i, '0').replace(/^(\d+) or (\d+)\b/, '$1 to $2');
}

/** The limits of each band as words that compare, none of them within another, and without how long they last. What states no amount is left out. */
function arranged(limits: Limits): Partial<Record<Band, string>> {
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
  const rising = risesIn(bounds);
  const written = new Map(
    [...told].map(([band, { text, bound }]) => {
      const lasting = bound.kind === 'compare' && bound.lasting !== undefined;
      if (isRelative(limits.of, text)) return [band, text];
      return [band, compared(lasting ? text.slice(0, bound.end) : text, bound, band, rising, limits)];
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
function onlyIn(text: string): StatedBound | undefined {
  const all = statedBounds(text);
  const comparing = all.filter(({ kind }) => kind !== 'bare');
  return all.length === 1 ? all[0] : comparing.length === 1 ? comparing[0] : undefined;
}

/** Whether more of it is worse. */
function risesIn(bounds: ReadonlyMap<Band, StatedBound>): boolean {
  for (const band of ['go', 'no-go'] as const) {
    const bound = bounds.get(band);
    if (bound?.kind === 'compare' && /[<>]/.test(bound.operator))
      return bound.operator.startsWith('<') === (band === 'go');
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
