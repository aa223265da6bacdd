import type { ImportItem } from './item.ts';
import { amounts, arranged, onlyIn } from './limits-arranged.ts';
import { withTimes } from './limits-that-last.ts';
import { BEYOND } from './outline/band-columns.ts';
import { statedBounds } from './phrases/bound-phrase.ts';
import { boundText } from './phrases/bound-text.ts';
import { OPPOSITE } from './phrases/comparing.ts';
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
  return operator === undefined || / for |baseline/.test(rest ?? '') ? undefined : `${OPPOSITE[operator]} ${rest}`;
}
type Bound = string | number | boolean;

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
