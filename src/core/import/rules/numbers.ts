import { written } from '../phrases/amount.ts';
import type { StatedBound } from '../phrases/bound-phrase.ts';
import { boundText, complement, wholly } from '../phrases/bound-text.ts';
import { dimensionOf, type Measured, measuredIn } from '../phrases/measured.ts';
import { measureOf } from '../phrases/measures.ts';
import { says } from '../phrases/phrase.ts';
import { wordsOf } from '../phrases/words.ts';
import { countedIn } from './counted.ts';
import { banded, none as noneOf } from './made.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Made } from './rule.ts';
import type { Seen } from './seen.ts';

/** What a query counts in, by the dimension of the bound. */
const UNIT: Readonly<Record<string, string>> = { ratio: 'ratio', duration: 's', bytes: 'bytes', rate: '/s' };

/** The bounds of an item that compare. Only where none does, amounts of something known: "availability 99.9 %", "lag 0 bytes". */
export function measuredBounds(seen: Seen): readonly Measured[] {
  const all = measuredIn(seen.body, seen.bounds);
  const share = percentile(all, seen.body);
  if (share !== undefined) return [share];
  const comparing = all.filter(({ bound }) => bound.kind !== 'bare');
  // "Offline for more than an hour: above 1 %": the last says how many.
  // "Finished within 30 days of asking: 98 %".
  const named = all.at(-1);
  if (
    comparing.length > 0 &&
    named !== undefined &&
    dimensionOf(named.bound) === 'ratio' &&
    isLabelled(seen.body, named.bound)
  )
    return [named];
  const told = comparing.length > 1 ? comparing.filter(({ bound }) => endsText(seen.body, bound)) : [];
  if (told.length === 1) return told;
  if (comparing.length > 0) {
    // "6 requests/s sustained, errors < 0.5 %": what is carried beside a limit is one, too, and no setting of the test.
    const carried = all.filter(({ bound, measure }) => isCarried(seen, bound) || isNone(bound, measure));
    return carried.length === 0 ? comparing : all.filter((one) => carried.includes(one) || comparing.includes(one));
  }
  const last = all.at(-1);
  if (last?.measure !== undefined && isLabelled(seen.body, last.bound)) return [last];
  return all.filter(({ bound, measure }) => {
    if (bound.kind !== 'bare' || measure === undefined || bound.amount.about) return false;
    // "0 failed at 2k rps": at which load.
    if (dimensionOf(bound) === 'rate' && all.length > 1 && AT_LOAD.test(seen.body.slice(0, bound.at))) return false;
    return (
      dimensionOf(bound) === 'ratio' ||
      (dimensionOf(bound) === 'rate' &&
        (seen.place === 'load' ||
          says(seen.words, [
            'sustain*|carried|served|handled|peak|throughput|handles|carries|supports|serves|holds|achieves|reaches|manages|does',
          ]))) ||
      Number(bound.amount.number) === 0 ||
      (dimensionOf(bound) === 'duration' && /^p\d/.test(measure.id))
    );
  });
}

/** A rate that is held, by the word right behind it. */
function isCarried({ body }: Seen, bound: StatedBound): boolean {
  if (bound.kind !== 'bare' || bound.amount.about || dimensionOf(bound) !== 'rate') return false;
  return /^\s*(?:sustained|held|carried|handled|served|maintained)\b/i.test(body.slice(bound.end));
}

/** "Errors 0", of a load test. */
function isNone(bound: StatedBound, measure: Measured['measure']): boolean {
  return bound.kind === 'bare' && bound.amount.number === '0' && measure?.id === 'failed';
}
const AT_LOAD = /\b(?:at|with|under|during)\s*$/i;

/** Of what is left, more is better. */
const SPARE = ['spare|free|left|headroom|remaining|reserve', 'head room'];

/** A bound on a number of the running system, with the query still to be written. */
export function queried(seen: Seen, { bound, measure }: Measured): Made {
  const dimension = dimensionOf(bound);
  const unit = UNIT[dimension];
  const lasting = bound.kind === 'compare' ? bound.lasting : undefined;
  const text = boundText(
    wholly(bound),
    turned(
      seen,
      says(seen.words, SPARE) ? 'higher' : (measure?.better ?? (bound.kind === 'bare' ? 'higher' : 'lower')),
    ),
  );
  return {
    options: {
      url: PLACEHOLDER.url,
      query: PLACEHOLDER.query,
      ...(lasting === undefined ? {} : { range: twice(lasting) }),
      ...(unit === undefined ? {} : { unit }),
    },
    todo: {
      url: TODO.prometheus,
      query: measure === undefined ? TODO.query : `${TODO.query}: ${measure.query}`,
    },
    ...banded(seen, { value: lasting === undefined ? timesOrText(bound, text, measure) : `${text} for ${lasting}` }),
  };
}

/** A bound behind a colon, with nothing behind it, where what is before the colon states another. */
function endsText(text: string, { at, end }: StatedBound): boolean {
  return /[:=]\s*$/.test(text.slice(0, at)) && text.slice(end).trim() === '';
}

/** "Ready workers: 4": what stands behind a colon at the end is what is asked for. */
function isLabelled(text: string, bound: StatedBound): boolean {
  if (bound.kind !== 'bare' || bound.amount.about) return false;
  return /[:=]\s*$/.test(text.slice(0, bound.at)) && text.slice(bound.end).trim() === '';
}

const SHARED = ['^ of', '^ ?are ?is in|within|under|below|faster|complete*|finish*|answer*|deliver*|serve*|done'];

/** "99 % of the calls answer within 2 s" is the 99th percentile. */
function percentile(all: readonly Measured[], body: string): Measured | undefined {
  const share = all.find(({ bound }) => bound.kind !== 'range' && dimensionOf(bound) === 'ratio');
  const time = all.find(({ bound }) => bound.kind === 'compare' && dimensionOf(bound) === 'duration');
  if (share === undefined || share.bound.kind === 'range' || time === undefined || share.bound.at > time.bound.at)
    return undefined;
  const between = wordsOf(body.slice(share.bound.end, time.bound.end));
  if (!says(share.near.at(-1) ?? [], SHARED) && !says(between, ['^ within|under|below|in'])) return undefined;
  const measure = measureOf([`p${share.bound.amount.number.replace('.', '')}`], 'duration');
  return measure && { ...time, measure };
}

/** A range in which something can have lasted that long, whenever it began: `10m` for `5m`. */
export function twice(lasting: string): string {
  const number = Number.parseFloat(lasting);
  return `${number * 2}${lasting.replace(/^[\d.]+/, '')}`;
}

/** "more than 2x the baseline" is a bound of the baseline; what else is times something has no unit. */
function timesOrText(bound: StatedBound, text: string, measure: Measured['measure']): string {
  if (dimensionOf(bound) !== 'times') return text;
  // A burn rate is a factor by itself, and "restarts more than three times" counts how often.
  return measure?.id === 'burn-rate' || measure?.id === 'restarts' ? text.replace(/x$/, '') : `${text} baseline`;
}

/** What is counted one by one, so that none of it is a number: 0. */
const COUNTED =
  'restart|restarts|crash|crashes|crashloops|oom|oomkill|oomkills|timeout|timeouts|deadlock|deadlocks|eviction|evictions|failover|failovers|panics|rebalances|duplicates';

const NONE = `no|zero|0|none|never|without ?new ?more ?unexpected ?pod ?container ?process ?gc ${COUNTED}`;

/** Of the running system without a number: as it was before, by a tenth at most; `undefined` where there is a number. */
export function asBefore(seen: Seen, what: string): Made | undefined {
  // What states a number has a row of its own.
  if (seen.bounds.some((bound) => bound.kind !== 'bare' && dimensionOf(bound) !== 'duration')) return undefined;
  const zero = seen.bounds.some((bound) => bound.kind === 'bare' && Number(bound.amount.number) === 0);
  const none = zero || says(seen.words, [NONE]);
  const lasting = seen.bounds.find((bound) => bound.kind === 'compare' && dimensionOf(bound) === 'duration');
  // "No pod pending for longer than 5 minutes"; what is so "over a day" is only looked at for that long.
  const limit = lasting?.kind === 'compare' && lasting.operator.startsWith('<');
  const short = limit && /^(?:longer|more|older|later)\b/i.test(seen.body.slice(lasting.at));
  if (lasting !== undefined && (seen.band !== 'go' || short))
    return {
      options: { url: PLACEHOLDER.url, query: PLACEHOLDER.query, unit: 's' },
      todo: { url: TODO.prometheus, query: `${TODO.query}: for how long it has been so, in seconds` },
      ...banded(seen, { value: boundText(lasting, 'higher') }),
    };
  // "A node is not back after 20 minutes".
  const late = seen.bounds.find((bound) => seen.band !== 'go' && isLate(seen.body, bound));
  if (late?.kind === 'bare')
    return {
      options: { url: PLACEHOLDER.url, query: PLACEHOLDER.query, unit: 's' },
      todo: { url: TODO.prometheus, query: `${TODO.query}: for how long it has been so, in seconds` },
      ...banded(seen, { value: `> ${written(late.amount)}` }),
    };
  const counted = countedIn(seen);
  if (counted !== undefined)
    return {
      options: { url: PLACEHOLDER.url, query: PLACEHOLDER.query },
      todo: { url: TODO.prometheus, query: `${TODO.query}: how many of them are so` },
      ...banded(seen, { value: counted }),
    };
  return {
    options: { url: PLACEHOLDER.url, query: PLACEHOLDER.query },
    todo: { url: TODO.prometheus, query: `${TODO.query}: ${what}; and how much is too much` },
    ...banded(seen, { value: none ? noneOf(seen) : seen.band === 'go' ? '<= baseline + 10%' : '> baseline + 10%' }),
  };
}

/** A time behind "after" or "for", of what must not be so that long. */
export function isLate(body: string, bound: StatedBound): boolean {
  if (bound.kind !== 'bare' || bound.amount.dimension !== 'duration' || bound.amount.about) return false;
  return (
    /\b(?:after|for|since)\s*$/i.test(body.slice(0, bound.at)) && !/^\s*(?:the|of|a|an)\b/i.test(body.slice(bound.end))
  );
}

/** What a limit under load is of, where no word says more: a time is a latency, a share that must stay small that of errors. */
function unnamed(bound: StatedBound, named: boolean): string | undefined {
  if (dimensionOf(bound) === 'duration') return 'p95';
  const small = bound.kind === 'compare' && bound.operator.startsWith('<');
  return !named && small && dimensionOf(bound) === 'ratio' ? 'error-rate' : undefined;
}

/** The facts of a load test that its bounds are of; of two on one fact the first counts. */
export function loadFacts(seen: Seen, measured: readonly Measured[]): Record<string, string> {
  const facts: Record<string, string> = {};
  for (const { bound, measure } of measured) {
    const fact = measure?.loadTest ?? unnamed(bound, measure !== undefined);
    if (fact === undefined || dimensionOf(bound) === 'times') continue;
    const told = measure?.complement ? complement(bound) : bound;
    const better = measure?.complement ? 'lower' : (measure?.better ?? 'lower');
    facts[fact] ??= boundText(told, turned(seen, better));
  }
  return facts;
}

/** In a section that is no `go` a bare amount is what is bad. */
export function turned({ band }: Seen, better: 'higher' | 'lower'): 'higher' | 'lower' {
  return band === 'go' ? better : better === 'higher' ? 'lower' : 'higher';
}
