import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

const suite = (lines: unknown, timestamp: unknown = 1_799_999_000) => ({ coverage: { '/a.rb': { lines } }, timestamp });
const report = (...suites: unknown[]) =>
  JSON.stringify(Object.fromEntries(suites.map((one, index) => [`suite ${index}`, one])));

formatContract({
  id: 'simplecov-resultset',
  check: 'coverage',
  go: '{ lines: ">= 80%" }',
  failing: 'branches-failing.json',
  reports: {
    'branches-failing.json': { 'lines-covered': 6, 'lines-total': 9, branches: 0.25, 'branches-total': 4 },
    'lines-failing.json': { 'lines-covered': 6, 'lines-total': 9 },
    'branches-passing.json': { 'lines-covered': 8, 'lines-total': 9, branches: 1 },
  },
  refused: {
    'a run that loaded nothing': { content: report({ coverage: {}, timestamp: 1_799_999_000 }), cause: 'empty' },
    'its percentage, which is 100 for nothing': { content: '{"result":{"line":100.0}}', cause: 'invalid' },
    'lines without code': { content: report(suite([null, null])), cause: 'empty' },
    'no lines': { content: report(suite(undefined)), cause: 'invalid' },
    'hits that are text': { content: report(suite(['1'])), cause: 'invalid' },
    'hits that are a flag': { content: report(suite([true])), cause: 'invalid' },
    'suites of different sources': { content: report(suite([1, 0]), suite([1, 0, 1])), cause: 'invalid' },
    'a time that is text': { content: report(suite([1], 'now')), cause: 'invalid' },
  },
});

describe('simplecov-resultset: readings', () => {
  it('merges suites by line', async () => {
    const evidence = await gatherReport('coverage', report(suite([1, 0, null, 0]), suite([0, 2, null, 0])));
    expect(factsOf(evidence.facts)).toMatchObject({ 'lines-covered': 2, 'lines-total': 3 });
  });
  it('is as old as its oldest suite: one of an earlier run may have stayed', async () => {
    const evidence = await gatherReport('coverage', report(suite([1]), suite([1], 1_799_900_000)));
    expect(evidence.sources[0]?.ageSeconds).toBe(100_000);
  });
  it('knows branches only if every suite measured them', async () => {
    const branches = { '[:if, 0, 1, 2, 3, 4]': { '[:then, 1, 2, 4, 2, 9]': 1, '[:else, 2, 3, 4, 3, 9]': 0 } };
    const methods = { '["Price", :net, 3, 2, 9, 5]': 2 };
    const full = { coverage: { '/a.rb': { lines: [1], branches, methods } }, timestamp: 1_799_999_000 };
    expect(factsOf((await gatherReport('coverage', report(full))).facts)).toMatchObject({
      branches: 0.5,
      functions: 1,
    });
    expect(factsOf((await gatherReport('coverage', report(full, suite([1])))).facts)).not.toHaveProperty('branches');
  });
  it('does not know branches and methods that are null', async () => {
    const text = report({ coverage: { '/a.rb': { lines: [1, 0], branches: null, methods: null } }, timestamp: 1.5 });
    const { facts } = await gatherReport('coverage', text);
    expect(factsOf(facts)).toMatchObject({ lines: 0.5 });
    expect(factsOf(facts)).not.toHaveProperty('branches');
    expect(factsOf(facts)).not.toHaveProperty('functions');
  });
  it('reads the plain lists of SimpleCov before 0.18', async () => {
    const evidence = await gatherReport('coverage', report({ coverage: { 'a.rb': [null, 1, 0] }, timestamp: 1.5 }));
    expect(factsOf(evidence.facts)).toMatchObject({ lines: 0.5 });
  });
});
