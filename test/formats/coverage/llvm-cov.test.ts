import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import format from '../../../src/formats/coverage/llvm-cov.ts';
import type { CoverageReading } from '../../../src/kinds/coverage.ts';
import { CoveredFile } from '../../../src/kinds/covered-file.ts';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

const tally = (covered: unknown, count: unknown) => ({ covered, count, percent: 100 });
const summary = (covered: unknown, count: unknown) => ({ lines: tally(covered, count), functions: tally(1, 1) });
const report = (of: unknown, totals: unknown, segments?: unknown) =>
  JSON.stringify({
    type: 'llvm.coverage.json.export',
    version: '2.0.1',
    data: [{ files: [{ filename: '/a.c', summary: of, ...(segments ? { segments } : {}) }], totals }],
  });

formatContract({
  id: 'llvm-cov',
  check: 'coverage',
  go: '{ lines: ">= 80%" }',
  failing: 'failing.json',
  reports: {
    // As `llvm-cov report` says.
    'failing.json': { lines: 11 / 16, functions: 0.75, branches: 0.5, 'lowest-file': 4 / 9 },
    'summary-only-failing.json': { lines: 11 / 16, functions: 0.75, branches: 0.5, 'lowest-file': 4 / 9 },
    'passing.json': { lines: 1, 'lines-total': 16, functions: 1, branches: 7 / 8 },
  },
  refused: {
    'nothing to cover': { content: report(summary(0, 0), summary(0, 0)), cause: 'empty' },
    'more covered than there is': { content: report(summary(3, 2), summary(3, 2)), cause: 'invalid' },
    'a count that is text': { content: report(summary('2', 2), summary(2, 2)), cause: 'invalid' },
    'totals that the files cannot come to': { content: report(summary(9, 10), summary(1, 10)), cause: 'invalid' },
    'no totals': { content: report(summary(1, 1), null), cause: 'invalid' },
    'no export': { content: '{"type":"llvm.coverage.json.export","version":"2.0.1","data":[]}', cause: 'invalid' },
    'segments that go back': {
      content: report(summary(1, 1), summary(1, 1), [
        [5, 1, 1, true, true, false],
        [2, 1, 0, false, false, false],
      ]),
      cause: 'invalid',
    },
    'segments of another form': {
      content: report(summary(1, 1), summary(1, 1), [[5, 1, 1, 'x', 'y']]),
      cause: 'invalid',
    },
    "the tool's own error": { content: 'error: Could not load coverage information\n', cause: 'invalid' },
  },
});

describe('llvm-cov: readings', () => {
  it('finds from the segments the lines that the summaries count', () => {
    for (const name of ['failing', 'passing']) {
      const path = `../../fixtures/coverage/llvm-cov/${name}.json`;
      const reading: CoverageReading = format.read(JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')));
      for (const file of reading.files) {
        if (!(file instanceof CoveredFile)) throw new Error('no lines');
        expect([file.path, file.lines.covered, file.lines.total]).toEqual([
          file.path,
          ...Object.values(file.tally('lines') ?? {}),
        ]);
      }
    }
  });
  it('does not know branches where the compiler did not count any', async () => {
    const evidence = await gatherReport('coverage', report(summary(1, 2), summary(1, 2)));
    expect(factsOf(evidence.facts)).toMatchObject({ lines: 0.5, functions: 1 });
    expect(factsOf(evidence.facts)).not.toHaveProperty('branches');
  });
  it('judges what is in the totals and not in the files', async () => {
    const evidence = await gatherReport('coverage', report(summary(8, 10), summary(8, 20)));
    expect(factsOf(evidence.facts)).toMatchObject({ 'lines-covered': 8, 'lines-total': 20 });
    expect(evidence.notes?.join()).toContain('the totals are judged');
  });
  it('never lets better totals raise what the files show', async () => {
    const evidence = await gatherReport('coverage', report(summary(5, 10), summary(10, 10)));
    expect(factsOf(evidence.facts)).toMatchObject({ lines: 0.5 });
    expect(evidence.notes?.join()).toContain('the files are judged');
  });
});
