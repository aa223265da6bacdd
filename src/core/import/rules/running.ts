import type { StatedBound } from '../phrases/bound-phrase.ts';
import { dimensionOf, measuredIn } from '../phrases/measured.ts';
import { measureOf } from '../phrases/measures.ts';
import { says } from '../phrases/phrase.ts';
import { relativeText } from '../phrases/relative.ts';
import { banded } from './made.ts';
import { measuredBounds, queried } from './numbers.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Made, Rule } from './rule.ts';
import type { Seen } from './seen.ts';
import { unitOf } from './unit-of.ts';

/** Words beside which a bare amount is what is aimed at. */
const AIMS = ['target|targets|goal|goals|objective|slo|slos|sla|slas|threshold|limit'];

/** Sizes that only describe: "35+ subtypes", "3-10 nodes". */
function vague(bound: StatedBound, { band }: Seen): boolean {
  if (bound.kind === 'bare') return true;
  if (band !== 'go' || dimensionOf(bound) !== 'count') return false;
  return bound.kind === 'range' || bound.amount.more;
}

/** "Watch it for at least an hour": how long somebody looks. */
function howLong({ body, opening }: Seen, bound: StatedBound): boolean {
  return opening === 'look' && dimensionOf(bound) === 'duration' && /\bfor\s*$/i.test(body.slice(0, bound.at));
}

/** "96 % of the sensors report …": what things say of themselves. */
function reported({ words }: Seen): boolean {
  return says(words, ['^ # of .. report|reports|respond|answer|confirm|run|send|show|reached']);
}

/** A row of a table whose limit is a bare number of things: exactly so many, which is the strictest reading. */
function labelledIn(seen: Seen): Made | undefined {
  const last = seen.bounds.at(-1);
  if (last?.kind !== 'bare' || last.amount.about || last.amount.dimension !== 'count') return undefined;
  if (!/[:=]\s*$/.test(seen.body.slice(0, last.at)) || seen.body.slice(last.end).trim() !== '') return undefined;
  // In prose only none at all is as plain: "Unmatched payments: 0".
  if (seen.bounds.length > 1 || (seen.item.form !== 'row' && Number(last.amount.number) !== 0)) return undefined;
  return {
    options: { url: PLACEHOLDER.url, query: PLACEHOLDER.query },
    todo: { url: TODO.prometheus, query: TODO.query },
    ...banded(seen, {
      value: `${seen.band !== 'go' || last.amount.outOf !== undefined ? '>=' : '=='} ${last.amount.number}`,
    }),
  };
}

/** How far something is from what it was, where the text says so. */
function farFrom(seen: Seen): Made | undefined {
  for (const bound of seen.bounds) {
    const text = relativeText(seen.body, bound, seen.band);
    if (text === undefined) continue;
    // A percent of the baseline is of whatever the query counts in; a step of its own needs the unit of that step.
    const points = unitOf(text) === 'ratio' ? 'ratio' : UNIT_OF_STEP[dimensionOf(bound)];
    return {
      options: { url: PLACEHOLDER.url, query: PLACEHOLDER.query, ...(points === undefined ? {} : { unit: points }) },
      todo: { url: TODO.prometheus, query: `${TODO.query}: ${measureOf(seen.words)?.query ?? 'what is compared'}` },
      ...banded(seen, { value: text }),
    };
  }
  const factor = FACTORS.find(([, phrase]) => says(seen.words, [phrase]));
  if (
    factor === undefined ||
    measureOf(seen.words) !== undefined ||
    seen.band === 'go' ||
    seen.bounds.some(({ kind }) => kind !== 'bare')
  )
    return undefined;
  return {
    options: { url: PLACEHOLDER.url, query: PLACEHOLDER.query },
    todo: { url: TODO.prometheus, query: `${TODO.query}: ${measureOf(seen.words)?.query ?? 'what is compared'}` },
    ...banded(seen, { value: factor[0] }),
  };
}

/** What a verb says by itself: twice what it was. */
const FACTORS: readonly (readonly [bound: string, phrase: string])[] = [
  ['>= 2x baseline', 'doubles|doubled'],
  ['>= 2x baseline', 'double $'],
  ['>= 2x baseline', 'double the|its|their|what'],
  ['>= 3x baseline', 'triples|tripled'],
  ['>= 3x baseline', 'triple $'],
  ['<= 0.5x baseline', 'halves|halved'],
];

/** Comparisons that name a place and no distance. */
const TO_WHERE = /^(?:above|over|beyond|below|under|beneath|past|exceed\w*|reach\w*|hits?)\b/i;

const UNIT_OF_STEP: Readonly<Record<string, string>> = { duration: 's', bytes: 'bytes', rate: '/s' };

/** Numbers and states of the running system. */
export const RUNNING_RULES: readonly Rule[] = [
  {
    id: 'than-baseline',
    check: 'prometheus',
    why: 'The running system says how far it is from what it was.',
    opens: ['state', 'look', 'run'],
    make: (seen) => {
      const { bounds, words, place } = seen;
      const far = farFrom(seen);
      // Points only stand in what is compared with a baseline.
      const points = bounds.some((one) => one.kind === 'compare' && one.amount.unit === 'pp');
      if (far !== undefined && (place === 'running' || seen.band !== 'go' || points)) return far;
      const about = says(words, [
        'baseline|usual|normal|before|previous|last|yesterday',
        'degrad*|increase*|rise*|spike*|drop*|slower|higher',
        'within # .. of|to',
      ]);
      if (!about || (place !== 'running' && seen.band === 'go')) return undefined;
      const times = bounds.find((one) => one.kind !== 'range' && dimensionOf(one) === 'times');
      const share = bounds.find((one) => one.kind !== 'range' && dimensionOf(one) === 'ratio');
      const options = { url: PLACEHOLDER.url, query: PLACEHOLDER.query };
      const todo = { url: TODO.prometheus, query: `${TODO.query}: ${measureOf(words)?.query ?? 'what is compared'}` };
      if (times !== undefined && times.kind !== 'range') {
        const operator = times.kind === 'compare' ? times.operator : seen.band === 'go' ? '<=' : '>=';
        return { options, todo, ...banded(seen, { value: `${operator} ${times.amount.number}x baseline` }) };
      }
      const near =
        share !== undefined &&
        share.kind !== 'range' &&
        says(words, ['within # .. of|to']) &&
        /\bwithin\b/i.test(seen.body.slice(Math.max(0, share.at - 7), share.end));
      if (near) return { options, todo, ...banded(seen, { value: `within ${share.amount.number}% of baseline` }) };
      if (
        share === undefined ||
        share.kind === 'range' ||
        !says(words, ['degrad*|increase*|slower|higher', 'spike*|rise*|rises']) ||
        says(words, ['during|in|under|through the|a|our spike|rise|increase'])
      )
        return undefined;
      // "Rises above 2 %" says where to, and not by how much.
      if (share.kind === 'compare' && TO_WHERE.test(seen.body.slice(share.at, share.end))) return undefined;
      const operator = share.kind === 'compare' ? share.operator : seen.band === 'go' ? '<=' : '>';
      if (measureOf(words)?.dimensions.includes('ratio') && !says(words, ['degrad*|increase*|rise*|spike*']))
        return undefined;
      return { options, todo, ...banded(seen, { value: `${operator} baseline + ${share.amount.number}%` }) };
    },
    examples: [
      {
        text: 'Latency degrades by more than 30%',
        item: { section: 'rollback' },
        bands: { 'no-go': { value: '> baseline + 30%' } },
      },
      {
        text: 'Error rate more than 2x the usual',
        item: { section: 'rollback' },
        bands: { 'no-go': { value: '> 2x baseline' } },
      },
    ],
    unlike: [{ text: 'Error rate above 2 %', item: { section: 'rollback' } }],
  },
  {
    id: 'running-stated',
    check: 'prometheus',
    why: 'The running system says this number of itself, and Prometheus keeps it.',
    opens: ['state', 'look', 'run'],
    not: ['alert|alerts|alarm|alarms .. .. configured|set|defined|enabled'],
    make: (seen) => {
      // Among tests a share that succeeds is that of the tests.
      const all = measuredBounds(seen).filter(
        ({ measure }) => measure !== undefined && !(seen.place === 'tests' && measure.id === 'success-rate'),
      );
      // Under load the rate is how it is tested: "soak at 900 requests/s: 0 restarts".
      const measured =
        (seen.place === 'load' ? all.find(({ measure }) => measure?.loadTest === undefined) : undefined) ?? all[0];
      return measured === undefined ? undefined : queried(seen, measured);
    },
    examples: [
      { text: 'CPU of the workers stays below 65 %', bands: { go: { value: '< 65%' } } },
      { text: 'Memory per pod: no more than 2 GiB', bands: { go: { value: '<= 2GiB' } } },
      {
        text: 'Error rate above 3 % for 10 minutes',
        item: { section: 'rollback' },
        bands: { 'no-go': { value: '> 3% for 10m' } },
      },
      {
        text: 'p99 latency under 800ms',
        item: { headings: ['Canary in production'] },
        bands: { go: { value: '< 800ms' } },
      },
      { text: 'Availability 99.9 %', bands: { go: { value: '>= 99.9%' } } },
      { text: 'Queue depth over 1000', item: { section: 'caution' }, bands: { caution: { value: '> 1000' } } },
    ],
    unlike: ['Order 20 new disks', 'Describe what to do when memory exceeds 2 GB'],
  },
  {
    id: 'number-of-the-system',
    check: 'prometheus',

    why: 'It is a number of the running system, as far as the text says.',
    not: [
      'reviewers|examples',
      'installed|version|versions|python|java|php|ruby|ios|android|xcode|sdk',
      'node js|@|16|18|20|22|24',
      'actions|fixes|meeting|training|announcement|interview|digit|character|letter|examples|px',
    ],
    make: (seen) => {
      const all = measuredIn(seen.body, seen.bounds);
      const aimed = says(seen.words, AIMS);
      const whole = all.find(
        ({ bound }) =>
          dimensionOf(bound) === 'ratio' && ((bound.at === 0 && (seen.place === 'running' || reported(seen))) || aimed),
      );
      const measured =
        measuredBounds(seen).find(
          ({ bound }) => !vague(bound, seen) && dimensionOf(bound) !== 'times' && !howLong(seen, bound),
        ) ?? whole;
      return measured === undefined ? labelledIn(seen) : queried(seen, measured);
    },
    examples: [
      {
        text: 'Leaders of the ring: 1',
        item: { form: 'row', headings: ['Monitoring'] },
        bands: { go: { value: '== 1' } },
      },
      { text: 'Unread meters: 0', bands: { go: { value: '== 0' } } },
      { text: '96 % of the sensors report the new zone', bands: { go: { value: '>= 96%' } } },
      { text: 'Clock skew less than 20 ms', bands: { go: { value: '< 20ms' } } },
      { text: 'Index no larger than 40 GB', bands: { go: { value: '<= 40GB' } } },
      {
        text: '100 % of the reports use the new layout',
        item: { headings: ['Success criteria'] },
        bands: { go: { value: '>= 100%' } },
      },
      { text: 'At least 12 shards', bands: { go: { value: '>= 12' } } },
    ],
    unlike: ['Retention: 30 days'],
  },
];
