import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

function line(severity: string, id: string | number = 7): string {
  return `${JSON.stringify({ value: 'a', children: { ID: id, Issue: 'x', Severity: severity, 'Tree Versions': ['1'] } })}\n`;
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
    'lines of something else': { content: `${line('low')}{"a":1}\n`, cause: 'invalid' },
  },
});

describe('yarn-berry: lines', () => {
  it.each([
    ['a deprecation counts as it is rated', line('moderate', 'a (deprecation)'), { moderate: 1, total: 1 }],
    ['a severity nobody knows', line('bad'), { unrated: 1 }],
    ['two advisories of one package', line('low', 1) + line('low', 2), { low: 2 }],
    ['one advisory twice is one', line('low') + line('low'), { low: 1 }],
  ])('%s', async (_, content, facts) => {
    const evidence = await gatherReport('audit', content);
    expect(evidence.problems).toEqual([]);
    expect(factsOf(evidence.facts)).toMatchObject(facts);
  });
});
