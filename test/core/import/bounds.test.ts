import { describe, expect, it } from 'vitest';
import { isFault } from '../../../src/core/bound/fault.ts';
import { parseBound } from '../../../src/core/bound/parse.ts';
import type { Dimension } from '../../../src/core/dimension.ts';
import { type StatedBound, statedBounds } from '../../../src/core/import/phrases/bound-phrase.ts';
import { boundText, complement, wholly } from '../../../src/core/import/phrases/bound-text.ts';
import { dimensionOf } from '../../../src/core/import/phrases/measured.ts';

/** All bounds of a text as a checklist writes them; what is only an amount in brackets. */
const read = (text: string) =>
  statedBounds(text).map((bound) =>
    bound.kind === 'bare' ? `(${bound.amount.number}${bound.amount.unit})` : shown(bound),
  );
const shown = (bound: StatedBound) =>
  `${boundText(bound, 'lower')}${bound.kind === 'compare' && bound.lasting ? ` for ${bound.lasting}` : ''}`;

const STATED: readonly (readonly [text: string, ...bounds: string[]])[] = [
  ['answers in < 250ms', '< 250ms'],
  ['answers in under 7 seconds', '< 7s'],
  ['stays below 3 %', '< 3%'],
  ['fewer than 1 error per 1,000 requests', '< 0.1%'],
  ['fewer than 3 failures per 10,000 calls', '< 0.03%'],
  ['50 characters minimum', '>= 50'],
  ['two reviewers at least', '>= 2'],
  ['on 32 cores at least 70 %', '(32)', '>= 70%'],
  ['within the acceptable tolerance (EUR 500)', '<= 500'],
  ['max abs diff 0.0001', '<= 0.0001'],
  ['largest clock drift: 2 s', '<= 2s'],
  ['max connections 100', '(100)'],
  ['within-15 share ≥ 0.65', '>= 0.65'],
  ['under-300 ms answers', '< 300ms'],
  ['at least 250 GB for 10 years', '>= 250GB', '(3650d)'],
  ['at most 12 of them', '<= 12'],
  ['no more than 4 minutes', '<= 4min'],
  ['does not exceed 900 MB', '<= 900MB'],
  ['no request takes longer than 2 s', '<= 2s'],
  ['never fewer than 3 nodes', '>= 3'],
  ['at least 85%', '>= 85%'],
  ['64 characters or longer', '>= 64'],
  ['90 kB or smaller', '<= 90kB'],
  ['cannot take longer than 4 s', '<= 4s'],
  ['97 % over the last 14 days', '(97%)', '(14d)'],
  ['< 2 s over the last hour', '< 2s', '(1h)'],
  ['ran within the last day', '<= 1d'],
  ['min. 85 per cent', '>= 85%'],
  ['>=99.95%', '>= 99.95%'],
  ['≥ 1,500 requests/s', '>= 1500/s'],
  ['> 3/4 of the points', '> 3'],
  ['85%+ of the lines', '>= 85%'],
  ['60 or more', '>= 60'],
  ['between 2-6 %', '2% .. 6%'],
  ['2–6 %', '2% .. 6%'],
  ['from 200 to 900 ms', '200ms .. 900ms'],
  ['300-1200ms', '300ms .. 1200ms'],
  ['(<45s until it is back)', '< 45s'],
  ['(should be < 4%)', '< 4%'],
  ['> 20% for > 10 minutes', '> 20% for 10m'],
  ['above 2 s for at least 90 seconds', '> 2s for 90s'],
  ['exceeds 5 GB', '> 5GB'],
  ['200 req/60s', '(200)', '(60s)'],
  ['faster than 40 ms, at most 1 % errors', '< 40ms', '<= 1%'],
  ['less than half of that', '< 0.5x'],
  ['5x faster', '(5x)'],
  ['within 15% of it', '<= 15%'],
  ['valid for 30 more days', '(30d)'],
  ['~120 ms', '(120ms)'],
  ['< ~120 ms', '(120ms)'],
  ['two approvals', '(2)'],
  ['10k rows', '(10000)'],
  ['less than 0,5 %', '< 0.5%'],
  ["over 1'200 ms", '> 1200ms'],
  ['below 2 500 rows', '< 2500'],
  ['at most 1 in 20,000', '<= 0.005%'],
  ['within half an hour', '<= 30min'],
  ['over 3 % for a quarter of an hour', '> 3% for 15m'],
  ['at most one per cent', '<= 1%'],
  ['at least three nines', '>= 99.9%'],
  ['a dozen', '(12)'],
  ['fewer than two hundred', '< 200'],
  ['120 parcels per second', '(120/s)'],
  ['under 40 orders a minute', '< 40/min'],
  ['180 ms or better', '<= 180ms'],
  ['97 % or better', '>= 97%'],
  ['capped at 64 MB', '<= 64MB'],
  ['3 calls per shift or fewer', '<= 3'],
  ['120 to 400 ms', '120ms .. 400ms'],
  ['over 2 % and below 6 %', '2% .. 6%'],
  ['below 6 % but above 2 %', '2% .. 6%'],
  ['> 6 % and < 2 %', '> 6%', '< 2%'],
  ['more than 3 million', '> 3000000'],
  ['at most 1 in 20 000', '<= 0.005%'],
  ['fewer than 4 per 1,000', '< 4'],
  ['700 order lines per hour', '(700/h)'],
  ['more than three drops in an hour', '> 3', '(1h)'],
  ['no shop of tier 1 runs with fewer than 3 nodes', '(1)', '>= 3'],
  ['not lower than last week'],
  ['within the last week', '<= 1w'],
  ['PR #418 has two approvals', '(2)'],
  ['at most 1.5 TB', '<= 1500GB'],
  ['2 TiB at least', '>= 2048GiB'],
  ['< 4 h 30', '< 270min'],
  ['at most 5 h 30 min', '<= 330min'],
  ['under 1 min 20 s', '< 80s'],
  ['within 2 h 40 people', '<= 2h', '(40)'],
  ['error at most 1e-6', '<= 0.000001'],
  ['drift < 2.5e-10', '< 0.00000000025'],
  ['costs below 9.500 €', '< 9500'],
  ['below 9.500 ms', '< 9.500ms'],
  ['below a quarter of a second', '< 250ms'],
  ['table less than half full', '< 50%'],
  ['more than 1 in 20 call attempts', '> 5%'],
  ['at most one in a thousand', '<= 0.1%'],
  ['at most one ring down', '<= 1'],
  ['restarts more than twice', '> 2'],
  ['more than twice the usual', '> 2x'],
  ['double what it was', '(2x)'],
  ['better than 40 ms, better than 98 %', '< 40ms', '> 98%'],
  ['above 2 % of calls for 6 minutes', '> 2% for 6m'],
  ['above 2 % of calls, 6 minutes long', '> 2% for 6m'],
  ['above 700 ms (p95) for over 6 minutes', '> 700ms for 6m'],
  ['above 700 ms (6 min)', '> 700ms for 6m'],
  ['above 2 % of calls over 3 s', '> 2%', '> 3s'],
  ['5xx above 3 % longer than 8 min', '> 3% for 8m'],
  ['above 70 % 6 minutes in a row', '> 70% for 6m'],
  ['at most 4 GB per hour', '<= 4GB'],
  ['240 a day or fewer', '<= 240'],
  ['goes past 4 %', '> 4%'],
  ["hasn't slipped under 71 %", '>= 71%'],
  ['hasn’t slipped under 71 %', '>= 71%'],
  ['never deeper than 240 letters', '<= 240'],
  ['above the agreed limit of 30', '> 30'],
  ['a limit of 5 retries', '<= 5'],
  ['within the planned window of 3 hours', '<= 3h'],
  ['not at its max (14 pods)', '< 14'],
  ['not at its floor (2)', '> 2'],
  ['never hits the 70 % mark', '< 70%'],
  ['no restarts and times below 240 ms', '< 240ms'],
  ['no gaps and overlaps longer than 6 s', '<= 6s'],
  ['no restarts and throughput above 400/s', '> 400/s'],
  ['no drops and availability below 98 %', '>= 98%'],
  ['do not hand over if more than 4 beds are blocked', '<= 4'],
  ['no tills with memory over 2 GB', '<= 2GB'],
  ['must not begin before the queue holds fewer than 40', '< 40'],
  ['97 % or more over the first 9 days', '>= 97%', '(9d)'],
  ['< 40 ms over the whole night', '< 40ms'],
  ['> 2 % over the full 36 hours', '> 2%', '(36h)'],
  ['a search over one hour answers within 4 s', '(1h)', '<= 4s'],
  ['a lag over 6 minutes', '> 6min'],
  ['more than half of the clerks', '> 50%'],
  ['at least two thirds of the shops', '>= 66.7%'],
  ['not above three quarters', '<= 75%'],
  ['fewer than 6 of 9 engineers', '< 6'],
  ['at least 4 out of 5', '>= 4'],
  ['three of five rings', '(3)'],
  ['3 of 10 minutes', '(3)', '(10min)'],
  ['more than 1 in 50 visitors', '> 2%'],
  ['more than 1 in 50 minutes', '> 1', '(50min)'],
  ['below 250 MB/s for half an hour', '< 250MB for 30m'],
  ['under 7 Mbit/s', '< 7'],
  ['at most 60 % of the 2.x value', '<= 60%'],
];

/** What looks like a bound and is none. */
const NONE: readonly string[] = [
  'v2.14.3 is out',
  'on 2026-03-09',
  'a -> b',
  'if x => y',
  'retry_limit=5',
  'TLS only',
  'one of them',
  'to one side',
  'p95 and p99',
  '95th percentile',
  'https://<host>/health',
  'the tenants of the annex',
];

describe('bounds in a text', () => {
  it.each(STATED.map(([text, ...bounds]) => [text, bounds] as const))('%s', (text, bounds) => {
    expect(read(text)).toEqual(bounds);
  });

  it.each(NONE)('none in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each(STATED.map(([text]) => text))('"%s" gives what the grammar knows', async (text) => {
    for (const bound of statedBounds(text)) {
      const dimension = dimensionOf(bound);
      if (dimension === 'times' || bound.kind === 'bare') continue;
      const spec = {
        dimension: dimension as Dimension,
        describe: 'A fact.',
        ...(bound.kind === 'compare' && bound.lasting ? { series: true } : {}),
      };
      const parsed = await parseBound(shown(bound), 'fact', spec);
      expect(isFault(parsed) ? parsed.message : 'fine').toBe('fine');
    }
  });

  it('of a success rate becomes that of the errors, digit by digit', () => {
    const of = (text: string) => statedBounds(text).map((bound) => boundText(complement(bound), 'lower'));
    expect([of('> 97%'), of('>= 99.9%'), of('90-95 %')]).toEqual([['< 3%'], ['<= 0.1%'], ['5% .. 10%']]);
  });

  it('of 100 % of something good is a floor', () => {
    expect(statedBounds('exactly 100 %').map((bound) => boundText(wholly(bound), 'higher'))).toEqual(['>= 100%']);
  });

  it('are read from text of any length', () => {
    const hostile = [
      '<'.repeat(20_000),
      '1'.repeat(20_000),
      '1-'.repeat(10_000),
      '< 1 % '.repeat(5_000),
      'no '.repeat(10_000),
      'no wait over 5 min '.repeat(3_000),
      'half of the '.repeat(5_000),
      '6 of 8 and '.repeat(5_000),
    ];
    for (const text of hostile) expect(Array.isArray(statedBounds(text))).toBe(true);
  });
});
