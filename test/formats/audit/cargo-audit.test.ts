import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

function report(
  list: object[],
  more: { deps?: number; advisories?: number; found?: boolean; count?: number } = {},
): string {
  return JSON.stringify({
    database: { 'advisory-count': more.advisories ?? 9 },
    lockfile: { 'dependency-count': more.deps ?? 9 },
    vulnerabilities: { found: more.found ?? list.length > 0, count: more.count ?? list.length, list },
    warnings: {},
  });
}

const entry = (cvss: string | null) => ({ advisory: { id: 'R', cvss }, package: { name: 'a', version: '1' } });

formatContract({
  id: 'cargo-audit',
  check: 'audit',
  failing: 'failing.json',
  reports: {
    'failing.json': {
      critical: 1,
      high: 0,
      moderate: 1,
      low: 0,
      info: 2,
      unrated: 1,
      total: 5,
      packages: 6,
      fixable: 2,
    },
    'clean.json': { critical: 0, high: 0, unrated: 0, total: 0, packages: 1 },
    'ignored.json': { total: 0 },
  },
  refused: {
    'no dependencies': { content: report([], { deps: 0 }), cause: 'empty' },
    'no advisories to hold them against': { content: report([], { advisories: 0 }), cause: 'empty' },
    'no list': { content: report([]).replace('"list":[]', '"list":null'), cause: 'invalid' },
    'no number of dependencies': { content: report([]).replace('dependency-count', 'x'), cause: 'invalid' },
  },
});

describe('cargo-audit: severities by vector, and what is declared (C04)', () => {
  it.each([
    ['critical', report([entry('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H')]), { critical: 1 }],
    [
      'version 4 has no formula',
      report([entry('CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N')]),
      { unrated: 1 },
    ],
    ['no vector', report([entry(null)]), { unrated: 1 }],
    ['a broken vector', report([entry('CVSS:3.1/AV:N')]), { unrated: 1 }],
    ['the list hides a declared one', report([], { count: 2, found: true }), { unrated: 2, total: 2 }],
    ['found, and nothing listed', report([], { found: true }), { unrated: 1 }],
  ])('%s', async (_, content, facts) => {
    const evidence = await gatherReport('audit', content);
    expect(evidence.problems).toEqual([]);
    expect(factsOf(evidence.facts)).toMatchObject(facts);
  });
});
