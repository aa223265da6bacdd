import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

const place = (line: unknown) => ({ start: { line, column: 0 }, end: { line, column: 9 } });
const report = (change: Record<string, unknown>) =>
  JSON.stringify({
    '/a.js': {
      path: '/a.js',
      statementMap: { 0: place(1) },
      s: { 0: 1 },
      branchMap: {},
      b: {},
      fnMap: {},
      f: {},
      ...change,
    },
  });

formatContract({
  id: 'istanbul-final',
  check: 'coverage',
  go: '{ lines: ">= 85%" }',
  failing: 'nyc-failing.json',
  reports: {
    // As coverage-summary.json of the same runs says.
    'nyc-failing.json': { lines: 0.8, statements: 11 / 14, functions: 5 / 6, branches: 1 / 8, 'lowest-file': 4 / 6 },
    'nyc-passing.json': { lines: 1, 'lines-total': 10, 'statements-total': 14, 'branches-total': 8, functions: 1 },
    'c8-partial.json': { lines: 0.88, statements: 0.88, functions: 0.8, branches: 1, 'lowest-file': 14 / 17 },
  },
  refused: {
    'nyc-nothing.json': { cause: 'invalid' },
    'files without statements': { content: report({ statementMap: {}, s: {} }), cause: 'empty' },
    'a statement without hits': { content: report({ s: {} }), cause: 'invalid' },
    'hits without a statement': { content: report({ s: { 0: 1, 1: 1 } }), cause: 'invalid' },
    'hits that are null': { content: report({ s: { 0: null } }), cause: 'invalid' },
    'hits that are text': { content: report({ s: { 0: '1' } }), cause: 'invalid' },
    'a statement on no line': { content: report({ statementMap: { 0: place(null) } }), cause: 'invalid' },
    'a statement on line 0': { content: report({ statementMap: { 0: place(0) } }), cause: 'invalid' },
    'branches without a list': { content: report({ branchMap: { 0: { line: 1 } }, b: { 0: 1 } }), cause: 'invalid' },
    'an error document': { content: '{"error":{"code":"ENOCOVERAGE"}}', cause: 'invalid' },
  },
});

describe('istanbul-final: readings', () => {
  it('covers a line on which any statement ran', async () => {
    const evidence = await gatherReport(
      'coverage',
      report({ statementMap: { 0: place(1), 1: place(1), 2: place(2) }, s: { 0: 0, 1: 3, 2: 0 } }),
    );
    expect(factsOf(evidence.facts)).toMatchObject({ 'lines-covered': 1, 'lines-total': 2, 'statements-total': 3 });
  });
  it('reads an implicit else, which stands nowhere', async () => {
    const branchMap = { 0: { loc: place(1), type: 'if', locations: [place(1), { start: {}, end: {} }] } };
    const evidence = await gatherReport('coverage', report({ branchMap, b: { 0: [1, 0] } }));
    expect(factsOf(evidence.facts)).toMatchObject({ branches: 0.5 });
  });
});
