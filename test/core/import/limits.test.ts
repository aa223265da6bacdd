import { describe, expect, it } from 'vitest';
import { boundText } from '../../../src/core/import/phrases/bound-text.ts';
import { look } from '../../../src/core/import/rules/seen.ts';
import { itemsOf } from '../../support/importing.ts';

const table = (...rows: string[]) => {
  const [head = '', ...rest] = rows;
  return [head, head.replaceAll(/[^|]+/g, '---'), ...rest].join('\n');
};

/** The bounds of the first item that compare. */
async function limitsOf(markdown: string): Promise<string[]> {
  const [first] = await itemsOf(markdown);
  if (first === undefined) throw new Error('no item');
  return look(first.item).bounds.flatMap((bound) =>
    bound.kind === 'bare'
      ? []
      : [`${boundText(bound, 'lower')}${bound.kind === 'compare' && bound.lasting ? ` for ${bound.lasting}` : ''}`],
  );
}

it('bold words that begin with a letter and a number are no time', async () => {
  expect(await limitsOf('- [ ] **p95** below 300 ms')).toEqual(['< 300ms']);
  const bodies = async (markdown: string) => (await itemsOf(markdown)).map(({ item }) => look(item).body);
  expect(await bodies('- [ ] **p95** below 300 ms\n- [ ] **T-24 h**: p95 below 300 ms')).toEqual([
    'p95 below 300 ms',
    'p95 below 300 ms',
  ]);
});

describe('what a cell states is a limit, in the direction that its column or its measure has', () => {
  const rows: [name: string, head: string, row: string, limits: string[]][] = [
    ['at most by the head', '| Signal | Before | Accept up to | Now |', '| Stray orders | 3 | 12 | |', ['<= 12']],
    ['a tolerance', '| Figure | May differ by | Done |', '| Points | 0.2 % | ☐ |', ['<= 0.2%']],
    ['at least by the head', '| Audit | Minimum | Now |', '| Best practices | 90 | |', ['>= 90']],
    ['a limit of a time', '| Step | Limit | Done |', '| Handover | 40 s | ☐ |', ['<= 40s']],
    [
      'a limit of what is better when there is more',
      '| KPI | Limit | Now |',
      '| Cache hit rate | 70 % | |',
      ['>= 70%'],
    ],
    ['a target of what is known', '| KPI | Target | Now |', '| p95 of search | 400 ms | |', ['<= 400ms']],
    ['a share that is no error', '| SLI | Objective |', '| Availability (non-5xx) | 99.9 % |', ['>= 99.9%']],
    ['so many a minute', '| Gate | Target |', '| Orders per minute sustained | ≥ 240 |', ['>= 240/min']],
    ['so many an hour that are only counted', '| KPI | Target |', '| Calls per hour | < 20 |', ['< 20']],
    ['a high share', '| KPI | Target | Now |', '| Tables with an owner | 95 % | |', ['>= 95%']],
    ['all of it', '| KPI | Tolerance | Now |', '| Tables with an owner | 100 % | |', ['>= 100%']],
    ['zero is what is meant', '| KPI | Accept up to | Now |', '| Deadlocks | 0 | |', []],
    ['a number of which nobody says the way', '| KPI | Target | Now |', '| Parcels | 40 | |', []],
    ['about is no limit', '| KPI | Accept up to | Now |', '| Parcels | ~40 | |', []],
    [
      'the numbers of the name are none',
      '| KPI | Target | Now |',
      '| Parcels sorted within 30 d | 85 % | |',
      ['>= 85%'],
    ],
    [
      'the numbers of the name, beside a limit',
      '| KPI | Target | Now |',
      '| p99, up to 20 joins | < 60 ms | |',
      ['< 60ms'],
    ],
    [
      'limits under a head that nobody knows',
      '| Quota | We shall have | Done |',
      '| Addresses | 12 or more | ☐ |',
      ['>= 12'],
    ],
    ['a rate by the name', '| KPI | Target | Now |', '| Queries per second | 700 | |', ['>= 700/s']],
    ['a limit of a rate', '| KPI | Limit | Now |', '| queries/s at p99 | 700 | |', ['>= 700/s']],
    ['a requirement', '| Run | Requirement | Now |', '| Planning p99, up to 20 joins | < 60 ms | |', ['< 60ms']],
    ['a share by its name', '| KPI | Target | Now |', '| Availability | 99.9 | |', ['>= 99.9%']],
    ['a scale in the name', '| KPI | Target | Now |', '| Rating (survey, 1–5) | ≥ 4.2 | |', ['>= 4.2']],
    [
      'the least and the most',
      '| Test | Min | Typ | Max | Unit | Result |',
      '| Valve time at 4 bar | 18 | 22 | 30 | s | |',
      ['18s .. 30s'],
    ],
    ['the most alone', '| Test | Min | Max | Unit | Now |', '| Draw | – | 9 | mA | |', ['<= 9']],
    ['both, with a sign', '| Test | Minimum | Maximum | Now |', '| Offset | −3 | 4 | |', ['-3 .. 4']],
    [
      'several things, of which one head says the way',
      '| Tier | Maximum downtime | Data loss | Reached |',
      '| 2 | 1 h | 5 min | |',
      ['<= 1h', '<= 5min'],
    ],
    [
      'a goal beside the errors',
      '| Journey | p95 now | p95 goal | Errors | Done |',
      '| Search | 900 ms | < 600 ms | < 0.2 % | ☐ |',
      ['< 600ms', '< 0.2%'],
    ],
    ['towards less than today', '| KPI | Today | Target |', '| Parcels a week | 300 | 240 |', ['<= 240']],
    ['towards more than before', '| KPI | Before | Target |', '| Parcels a week | 300 | 340 |', ['>= 340']],
    ['and not towards what was measured', '| KPI | Target | Now |', '| Parcels a week | 340 | 300 |', []],
    ['a rate that compares', '| KPI | Limit | Now |', '| Queries per second | > 700 | |', ['> 700/s']],
    ['two columns', '| Ring | Min. time | Gate | Done |', '| one | 4 d | offline < 2 % | ☐ |', ['< 2%']],
  ];
  it.each(rows)('%s', async (_, head, row, limits) => expect(await limitsOf(table(head, row))).toEqual(limits));
});

describe('what a row is about', () => {
  const rows: [name: string, head: string, row: string, text: string][] = [
    [
      'its number is left out',
      '| Gate | Metric | Threshold |',
      '| M4 | Branch coverage | ≥ 70% |',
      'Branch coverage: ≥ 70%',
    ],
    ['what a requirement is of', '| Run | Requirement | Now |', '| Planning | < 60 ms | |', 'Planning: < 60 ms'],
    [
      'a number of the first column has its head',
      '| Stage | Success rate | Error rate | Done |',
      '| 4 | ≥ 97 % | < 1 % | ☐ |',
      'Stage 4: Success rate ≥ 97 %, Error rate < 1 %',
    ],
    ['a requirement in words stays alone', '| Ring | Condition | Done |', '| one | errors < 1 % | ☐ |', 'errors < 1 %'],
  ];
  it.each(rows)('%s', async (_, head, row, text) => {
    const [first] = await itemsOf(table(head, row));
    expect(first?.item.text).toBe(text);
  });
});

describe('in a sentence', () => {
  it.each([
    ['cache never > 90%', ['<= 90%']],
    ['loss below 0.2 % over 20 min', ['< 0.2%']],
    ['loss below 0.2 % for 20 min', ['< 0.2% for 20m']],
    ['repeat contacts within 9 days ≤ 15%', ['<= 15%']],
    ['availability 99.9 % over 20 days', []],
    ['tables loaded by 06:00', []],
    ['from nothing to the first order in less than 9 minutes', ['< 9min']],
    ['SDK is 34 or newer', ['>= 34']],
    ['exactly one active controller', ['== 1']],
    ['nDCG@10 at least 0.7', ['>= 0.7']],
  ])('%s', async (text, limits) => expect(await limitsOf(`- [ ] ${text}`)).toEqual(limits));
  it('what keeps away is none that holds', async () =>
    expect(await limitsOf('# Rollback if\n- errors of those that do not take part rise above 0.3 %')).toEqual([
      '> 0.3%',
    ]));
});

describe('a column of time', () => {
  const rows = ['| SLI | Objective | Window |', '| p99 of bookings | < 800 ms | 28 days |'];
  it('is what a goal is counted over', async () => expect(await limitsOf(table(...rows))).toEqual(['< 800ms']));
  it('is how long a trigger lasts', async () =>
    expect(await limitsOf(`# Rollback triggers\n${table(...rows)}`)).toEqual(['< 800ms for 28d']));
  it('is how long it must be so where its head says that', async () =>
    expect(await limitsOf(table('| SLI | Objective | For |', '| p99 | < 800 ms | 10 min |'))).toEqual([
      '< 800ms for 10m',
    ]));
});
