import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

function line(severity: string, id: string | number = 7): string {
  return `${JSON.stringify({ value: 'a', children: { ID: id, Issue: 'x', Severity: severity, 'Tree Versions': ['1'] } })}\n`;
}

/** What Yarn 2 and 3 hand on, behind a line that keeps it from being one JSON document. */
function answer(high: number): string {
  const vulnerabilities = { info: 0, low: 0, moderate: 0, high, critical: 0 };
  const advisory = { severity: 'high', module_name: 'a', findings: [{ version: '1', paths: ['a'] }] };
  const advisories = high === 0 ? {} : { 7: advisory };
  return `${JSON.stringify({ actions: [], advisories, metadata: { vulnerabilities, totalDependencies: 5 } })}\n`;
}

formatContract({
  id: 'yarn-berry',
  check: 'audit',
  failing: 'yarn4-failing.ndjson',
  cutAtRecords: true,
  reports: {
    'yarn4-failing.ndjson': { critical: 1, moderate: 1, total: 2 },
  },
  refused: {
    'yarn3-endpoint-down.txt': { cause: 'invalid' },
    'an error among the lines': {
      content: `${line('low')}{"type":"error","displayName":"YN0035","data":"Bad gateway"}\n`,
      cause: 'invalid',
    },
    'an answer of the registry and lines of Yarn 4': { content: line('low') + answer(0), cause: 'ambiguous' },
    'lines of something else': { content: `${line('low')}{"a":1}\n`, cause: 'invalid' },
  },
});

describe('yarn-berry: lines', () => {
  it.each([
    ['a deprecation counts as it is rated', line('moderate', 'a (deprecation)'), { moderate: 1, total: 1 }],
    ['a severity nobody knows', line('bad'), { unrated: 1 }],
    ['two advisories of one package', line('low', 1) + line('low', 2), { low: 2 }],
    ['one advisory on two lines is two, as Yarn counts', line('low') + line('low'), { low: 2 }],
    [
      'an advisory without an id',
      '{"value":"a","children":{"Issue":"x","Severity":"high","Tree Versions":["1"]}}\n',
      { high: 1 },
    ],
  ])('%s', async (_, content, facts) => {
    const evidence = await gatherReport('audit', content);
    expect(evidence.problems).toEqual([]);
    expect(factsOf(evidence.facts)).toMatchObject(facts);
  });
});

it('answers of the registry to two runs are not taken for the last one', async () => {
  const named = { format: 'yarn-berry' };
  const both = await gatherReport('audit', answer(1) + answer(0), {}, 'report', named);
  expect(both.problems.map((problem) => problem.cause)).toEqual(['ambiguous']);
  const one = await gatherReport('audit', answer(1), {}, 'report', named);
  expect(factsOf(one.facts)).toMatchObject({ high: 1, total: 1, packages: 5 });
});
