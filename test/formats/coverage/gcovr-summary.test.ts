import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

const counts = (line: readonly unknown[], branch?: readonly unknown[]) => ({
  line_covered: line[0],
  line_total: line[1],
  line_percent: 100.0,
  ...(branch ? { branch_covered: branch[0], branch_total: branch[1] } : {}),
});
const report = (files: readonly unknown[], totals: unknown) =>
  JSON.stringify({ 'gcovr/summary_format_version': '0.5', root: '.', files, ...(totals as object) });
const file = (of: unknown, filename: unknown = 'a.c') => ({ filename, ...(of as object) });

formatContract({
  id: 'gcovr-summary',
  check: 'coverage',
  go: '{ lines: ">= 80%" }',
  failing: 'failing.json',
  reports: {
    // As `gcovr -s` says.
    'failing.json': { lines: 7 / 13, functions: 2 / 3, branches: 2 / 6, 'lowest-file': 3 / 8 },
    'passing.json': { lines: 1, 'lines-total': 13, functions: 1, branches: 1 },
  },
  refused: {
    'no files': { content: report([], counts([0, 0])), cause: 'empty' },
    'totals without files': { content: report([], counts([9, 9])), cause: 'empty' },
    'nothing to cover': { content: report([file(counts([0, 0]))], counts([0, 0])), cause: 'empty' },
    'percentages without counts': { content: report([file({ line_percent: 100 })], {}), cause: 'invalid' },
    'a count that is text': { content: report([file(counts(['1', 1]))], counts([1, 1])), cause: 'invalid' },
    'more covered than there is': { content: report([file(counts([2, 1]))], counts([2, 1])), cause: 'invalid' },
    'a file without a name': { content: report([file(counts([1, 1]), '')], counts([1, 1])), cause: 'invalid' },
    'a file that says nothing of its branches': {
      content: report([file(counts([1, 1]))], counts([1, 1], [1, 1])),
      cause: 'invalid',
    },
    'totals its files cannot come to': {
      content: report([file(counts([1, 1]))], counts([0, 1])),
      cause: 'invalid',
    },
  },
});

describe('gcovr-summary: readings', () => {
  it('judges files that are in the totals alone', async () => {
    const evidence = await gatherReport('coverage', report([file(counts([1, 1]))], counts([1, 10])));
    expect(factsOf(evidence.facts)).toMatchObject({ lines: 0.1 });
  });
  it('does not know functions that gcovr before 5.1 does not count', async () => {
    const evidence = await gatherReport('coverage', report([file(counts([1, 2], [1, 4]))], counts([1, 2], [1, 4])));
    expect(factsOf(evidence.facts)).toMatchObject({ lines: 0.5, branches: 0.25 });
    expect(factsOf(evidence.facts)).not.toHaveProperty('functions');
  });
});
