import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { gatherReport, judgeReport } from '../../support/judge-report.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/load-test/hey-csv/${name}`, import.meta.url), 'utf8');

formatContract({
  id: 'hey-csv',
  check: 'load-test',
  go: '{ p95: "< 40ms", max: "< 20ms" }',
  failing: 'failing.csv',
  cutAtRecords: true,
  reports: {
    'passing.csv': { requests: 60, min: 0.0151, p50: 0.025599999999999998, p95: 0.03523, max: 0.04 },
    'failing.csv': { requests: 60, min: 0.0013, max: 0.0232 },
  },
  refused: {
    'refused.csv': { cause: 'empty' },
    'every answer an error page': { content: fixture('passing.csv').replaceAll(',200,', ',503,'), cause: 'empty' },
    'a row that is cut': { content: fixture('passing.csv').slice(0, -2), cause: 'invalid' },
    'a row of another width': { content: `${fixture('passing.csv')}0.0215,0.0004\n`, cause: 'invalid' },
    'a time that is none': { content: fixture('passing.csv').replace('0.0215', 'NaN'), cause: 'invalid' },
  },
});

describe('hey-csv: what it does not say', () => {
  it('how many requests failed: those without an answer have no row', async () => {
    for (const go of ['{ error-rate: "< 50%" }', '{ failed: "< 10" }']) {
      const judged = await judgeReport('load-test', fixture('reset.csv'), go);
      expect(judged).toMatchObject({ state: 'unknown', cause: 'no-fact' });
    }
  });

  it('notes error pages', async () => {
    const { notes } = await gatherReport('load-test', fixture('failing.csv'));
    expect(notes).toEqual(['14 of 60 answers have a status of 400 or more']);
  });
});
