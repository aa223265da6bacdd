import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

const tally = (covered: unknown, total: unknown, pct: unknown = 100) => ({ total, covered, skipped: 0, pct });
const summary = (lines: unknown, files: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({ total: { lines }, ...files });

formatContract({
  id: 'istanbul-summary',
  check: 'coverage',
  go: '{ lines: ">= 80%" }',
  failing: 'nyc-failing.json',
  reports: {
    'nyc-failing.json': { lines: 0.75, statements: 11 / 15, branches: 2 / 7, functions: 5 / 6, 'lowest-file': 5 / 7 },
    'vitest-failing.json': { lines: 14 / 19, 'lines-covered': 14, branches: 6 / 7, 'lowest-file': 5 / 7 },
    'c8-passing.json': { lines: 1, 'lines-total': 29, 'statements-total': 29, 'branches-total': 14 },
  },
  refused: {
    'nyc-nothing.json': { cause: 'empty' },
    'a total of 0 that says 100 %': { content: summary(tally(0, 0, 100)), cause: 'empty' },
    'more covered than there is': { content: summary(tally(6, 5)), cause: 'invalid' },
    'a count that is text': { content: summary(tally('5', 5)), cause: 'invalid' },
    'a count that is null': { content: summary(tally(null, 5)), cause: 'invalid' },
    'a negative count': { content: summary(tally(-1, 5)), cause: 'invalid' },
    'a total that its files do not add up to': {
      content: summary(tally(5, 5), { 'a.ts': { lines: tally(1, 5) } }),
      cause: 'invalid',
    },
    'a percentage without counts': { content: '{"total":{"lines":{"pct":100}}}', cause: 'invalid' },
    'an error document': { content: '{"error":{"code":"ENOCOVERAGE"}}', cause: 'invalid' },
    'the totals of coverage.py': { content: '{"meta":{},"totals":{"percent_covered":100}}', cause: 'invalid' },
  },
});

describe('istanbul-summary: readings', () => {
  it('never takes the percentage', async () => {
    const evidence = await gatherReport('coverage', summary(tally(1, 2, 99)));
    expect(factsOf(evidence.facts)).toMatchObject({ lines: 0.5 });
  });

  it('has no lowest file where no file is listed', async () => {
    const evidence = await gatherReport('coverage', summary(tally(1, 2)));
    expect(factsOf(evidence.facts)).not.toHaveProperty('lowest-file');
  });

  it('leaves files without lines out of the lowest', async () => {
    const files = { 'a.ts': { lines: tally(1, 2) }, 'types.ts': { lines: tally(0, 0) } };
    expect(factsOf((await gatherReport('coverage', summary(tally(1, 2), files))).facts)).toMatchObject({
      'lowest-file': 0.5,
    });
  });
});
