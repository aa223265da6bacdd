import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

const report = (stats: unknown, covered: unknown = 1, coverable: unknown = 1, path: unknown = ['/', 'a.rs']) =>
  JSON.stringify({ files: [{ path, content: '', traces: [{ line: 3, stats }], covered, coverable }] });

formatContract({
  id: 'tarpaulin',
  check: 'coverage',
  go: '{ lines: ">= 80%" }',
  failing: 'failing.json',
  reports: {
    'failing.json': { lines: 0.4, 'lines-covered': 2, 'lines-total': 5, 'lowest-file': 0 },
    'passing.json': { lines: 1, 'lines-total': 3 },
  },
  refused: {
    'nothing.json': { cause: 'empty' },
    'no files': { content: '{"files":[]}', cause: 'invalid' },
    'a trace that is no line': { content: report({ Branch: {} }), cause: 'invalid' },
    'hits that are text': { content: report({ Line: '1' }), cause: 'invalid' },
    'a file without counts': { content: report({ Line: 1 }, undefined, null), cause: 'invalid' },
    'more covered than there is': { content: report({ Line: 1 }, 2, 1), cause: 'invalid' },
    'counts its lines cannot come to': { content: report({ Line: 1 }, 0, 1), cause: 'invalid' },
    'a file without a name': { content: report({ Line: 1 }, 1, 1, ['']), cause: 'invalid' },
  },
});

describe('tarpaulin: readings', () => {
  it('counts a line with several traces once', async () => {
    const trace = (hits: number) => ({ line: 3, stats: { Line: hits } });
    const text = JSON.stringify({
      files: [{ path: ['/', 'a.rs'], traces: [trace(0), trace(2)], covered: 1, coverable: 1 }],
    });
    expect(factsOf((await gatherReport('coverage', text)).facts)).toMatchObject({ lines: 1, 'lines-total': 1 });
  });
  it('judges what a file claims beyond its traces', async () => {
    const evidence = await gatherReport('coverage', report({ Line: 1 }, 1, 5));
    expect(factsOf(evidence.facts)).toMatchObject({ 'lines-covered': 1, 'lines-total': 5 });
  });
});
