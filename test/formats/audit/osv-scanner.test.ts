import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

function report(vulnerabilities: object[], groups?: object[]): string {
  const entry = { package: { name: 'a', version: '1' }, vulnerabilities, ...(groups ? { groups } : {}) };
  return JSON.stringify({ results: [{ source: { path: 'p' }, packages: [entry] }] });
}

formatContract({
  id: 'osv-scanner',
  check: 'audit',
  failing: 'failing.json',
  reports: {
    'failing.json': { critical: 1, high: 0, moderate: 1, unrated: 1, total: 3 },
    'all-packages.json': { unrated: 1, total: 1, packages: 2 },
  },
  refused: {
    'clean.json': { cause: 'empty' },
    'a source without packages': { content: '{"results":[{"source":{"path":"a"},"packages":[]}]}', cause: 'empty' },
    'an old report whose packages list nothing': {
      content: '{"results":[{"packageSource":{"path":"a"},"packages":[{"package":{"name":"a"}}]}]}',
      cause: 'invalid',
    },
    'packages that are no list': { content: '{"results":[{"source":{"path":"a"},"packages":null}]}', cause: 'invalid' },
  },
});

describe('osv-scanner: groups and severities', () => {
  it.each([
    ['no groups, as in old versions', report([{ id: 'A' }, { id: 'B' }]), { unrated: 2, total: 2 }],
    [
      'the source under its name of before 1.0',
      report([{ id: 'A' }]).replace('"source"', '"packageSource"'),
      { unrated: 1, total: 1 },
    ],
    ['a vulnerability in no group', report([{ id: 'A' }, { id: 'B' }], [{ ids: ['A'] }]), { total: 2 }],
    [
      'the score that was computed',
      report([{ id: 'A', database_specific: { severity: 'LOW' } }], [{ ids: ['A'], max_severity: '9.8' }]),
      { critical: 1 },
    ],
    [
      'the worst of the aliases',
      report(
        [
          { id: 'A', database_specific: { severity: 'LOW' } },
          { id: 'B', database_specific: { severity: 'HIGH' } },
        ],
        [{ ids: ['A', 'B'] }],
      ),
      { high: 1, total: 1 },
    ],
    [
      'a vector of the affected package',
      report([{ id: 'A', affected: [{ severity: [{ type: 'CVSS_V2', score: 'AV:N/AC:L/Au:N/C:C/I:C/A:C' }] }] }]),
      { high: 1 },
    ],
  ])('%s', async (_, content, facts) => {
    const evidence = await gatherReport('audit', content);
    expect(evidence.problems).toEqual([]);
    expect(factsOf(evidence.facts)).toMatchObject(facts);
  });
});
