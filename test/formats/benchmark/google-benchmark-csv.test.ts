import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/benchmark/google-benchmark-csv/${name}`, import.meta.url), 'utf8');
const HEADER = /^name,.*$/m.exec(fixture('three.csv'))?.[0];

formatContract({
  id: 'google-benchmark-csv',
  check: 'benchmark',
  go: '{ bm-fill-8.mean: "< 1ns" }',
  reports: {
    'three.csv': { 'bm-fill-8.mean': 1.06392e-8, 'rep-8-repeats-3.mean': 1.01247e-8, 'rep-8-repeats-3.runs': 3 },
  },
  failing: 'three.csv',
  cutAtRecords: true,
  refused: {
    'a header and nothing else': { content: `${HEADER}\n`, cause: 'empty' },
    'a short row that is no error': { content: `${HEADER}\n"bm_fill/8",1,0.1\n`, cause: 'invalid' },
    'a unit that nobody knows': { content: `${HEADER}\n"bm_fill/8",1,0.1,0.1,ft,,,,,,\n`, cause: 'invalid' },
  },
});

it('reads what the library greets with before the header, and no time of a coefficient', async () => {
  const { facts, problems } = await gatherReport(
    'benchmark',
    `Run on (2 X 2596 MHz CPU s)\n***WARNING*** slow\n${fixture('three.csv')}`,
  );
  expect(problems).toEqual([]);
  expect(factsOf(facts)['bm-fill-8.mean']).toBe(1.06392e-8);
  expect(facts.filter(({ name }) => name.includes('cv'))).toEqual([]);
});

it.each(['one-error.csv'])('%s with a fast benchmark beside the one that failed is not go', async (name) => {
  const judged = await judgeReport('benchmark', fixture(name), '{ bm-fill-8.mean: "< 1min" }');
  expect(judged).toMatchObject({ state: 'unknown', cause: 'invalid' });
});
