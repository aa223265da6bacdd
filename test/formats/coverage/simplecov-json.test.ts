import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

const report = (lines: unknown, more: Record<string, unknown> = {}, meta: Record<string, unknown> = {}) =>
  JSON.stringify({ meta: { simplecov_version: '1.3.2', ...meta }, coverage: { 'a.rb': { lines } }, ...more });

formatContract({
  id: 'simplecov-json',
  check: 'coverage',
  go: '{ lines: ">= 80%" }',
  failing: 'formatter-failing.json',
  reports: {
    'formatter-failing.json': { lines: 5 / 7, 'lines-total': 7, branches: 1 / 3, 'lowest-file': 5 / 7 },
    'simplecov-1-passing.json': { lines: 1, 'lines-total': 3 },
  },
  refused: {
    'nothing.json': { cause: 'empty' },
    'lines without code': { content: report([null, 'ignored']), cause: 'empty' },
    'hits that are text': { content: report(['1']), cause: 'invalid' },
    'no lines': { content: report(undefined), cause: 'invalid' },
    'totals that are no counts': { content: report([1], { total: { lines: { percent: 100 } } }), cause: 'invalid' },
    'totals the files cannot come to': {
      content: report([1, 1], { total: { lines: { covered: 1, total: 2 } } }),
      cause: 'invalid',
    },
  },
});

describe('simplecov-json: readings', () => {
  it('takes time and commit from SimpleCov 1', async () => {
    const commit = 'a'.repeat(40);
    const text = report([1], {}, { timestamp: '2027-01-15T07:00:00.000+00:00', commit });
    const evidence = await gatherReport('coverage', text, { commit: 'b'.repeat(40) });
    expect(evidence.sources[0]?.ageSeconds).toBe(3600);
    expect(evidence.problems.map(({ cause }) => cause)).toEqual(['stale']);
  });
  it('does not know branches that are null', async () => {
    const text = report([1, 0]).replace('"lines":', '"branches":null,"lines":');
    const { facts } = await gatherReport('coverage', text);
    expect(factsOf(facts)).toMatchObject({ lines: 0.5 });
    expect(factsOf(facts)).not.toHaveProperty('branches');
  });
  it('judges totals that are worse than the files', async () => {
    const evidence = await gatherReport('coverage', report([1], { total: { lines: { covered: 1, total: 4 } } }));
    expect(factsOf(evidence.facts)).toMatchObject({ lines: 0.25 });
  });
});
