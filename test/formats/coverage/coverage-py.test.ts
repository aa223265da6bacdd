import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

const summary = (covered: unknown, total: unknown, more = {}) => ({
  covered_lines: covered,
  num_statements: total,
  percent_covered: 100,
  ...more,
});
const report = (file: unknown, totals: unknown, branch = false) =>
  JSON.stringify({ meta: { version: '7.0.0', branch_coverage: branch }, files: { 'a.py': file }, totals });
const file = (executed: unknown, missing: unknown, of: unknown) => ({
  executed_lines: executed,
  missing_lines: missing,
  excluded_lines: [],
  summary: of,
});

formatContract({
  id: 'coverage-py',
  check: 'coverage',
  go: '{ lines: ">= 80%" }',
  failing: 'failing.json',
  reports: {
    // As `coverage report` says of statements and branches; its 42 % is both together.
    'failing.json': { lines: 0.5, 'lines-total': 8, branches: 0.25, 'branches-total': 4, 'lowest-file': 0.5 },
    'passing.json': { lines: 1, 'lines-total': 8, branches: 1 },
    'without-branches.json': { lines: 0.5, 'lines-covered': 4 },
  },
  refused: {
    'nothing to cover, 100 %': { content: report(file([], [], summary(0, 0)), summary(0, 0)), cause: 'empty' },
    'totals that the files do not add up to': {
      content: report(file([1], [2], summary(1, 2)), summary(2, 2)),
      cause: 'invalid',
    },
    'more covered than there is': {
      content: report(file([1], [], summary(2, 1)), summary(2, 1)),
      cause: 'invalid',
    },
    'a count that is text': { content: report(file([1], [], summary('1', 1)), summary(1, 1)), cause: 'invalid' },
    'a percentage without counts': {
      content: '{"meta":{"branch_coverage":false},"files":{},"totals":{"percent_covered":100}}',
      cause: 'invalid',
    },
    'a file without lists of lines': {
      content: report({ summary: summary(1, 1) }, summary(1, 1)),
      cause: 'invalid',
    },
    'branches that are announced and missing': {
      content: report(file([1], [], summary(1, 1)), summary(1, 1), true),
      cause: 'invalid',
    },
    'an error document': { content: '{"error":"No data to report."}', cause: 'invalid' },
  },
});

describe('coverage-py: readings', () => {
  it('never takes the percentage, which mixes branches in', async () => {
    const counts = { covered_branches: 0, num_branches: 8 };
    const evidence = await gatherReport(
      'coverage',
      report(file([1, 2], [], summary(2, 2, counts)), summary(2, 2, counts), true),
    );
    expect(factsOf(evidence.facts)).toMatchObject({ lines: 1, branches: 0 });
  });
  it('knows the branches of versions that do not list them, by number', async () => {
    const counts = { covered_branches: 1, num_branches: 2 };
    const evidence = await gatherReport(
      'coverage',
      report(file([1], [], summary(1, 1, counts)), summary(1, 1, counts), true),
    );
    expect(factsOf(evidence.facts)).toMatchObject({ branches: 0.5 });
  });
  it('does not know the branches of version 5.0, which says only how many there are', async () => {
    const counts = { num_branches: 2, num_partial_branches: 1 };
    const text = report(file([1], [2], summary(1, 2, counts)), summary(1, 2, counts), true);
    const { facts } = await gatherReport('coverage', text);
    expect(factsOf(facts)).toMatchObject({ lines: 0.5 });
    expect(factsOf(facts)).not.toHaveProperty('branches');
  });
  it('does not know branches that were not measured', async () => {
    const evidence = await gatherReport('coverage', report(file([1], [], summary(1, 1)), summary(1, 1)));
    expect(factsOf(evidence.facts)).not.toHaveProperty('branches');
    expect(evidence.sources[0]?.tool).toBe('coverage.py 7.0.0');
  });
});
