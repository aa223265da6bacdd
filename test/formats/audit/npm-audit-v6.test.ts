import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

function report(advisories: object, counts: object, totalDependencies: number | undefined = 9): string {
  const vulnerabilities = { info: 0, low: 0, moderate: 0, high: 0, critical: 0, ...counts };
  return JSON.stringify({ actions: [], advisories, muted: [], metadata: { vulnerabilities, totalDependencies } });
}

const advisory = (severity: string, paths: readonly string[]) => ({
  7: { id: 7, module_name: 'a', severity, findings: [{ version: '1.0.0', paths }] },
});

formatContract({
  id: 'npm-audit-v6',
  check: 'audit',
  failing: 'npm6-failing.json',
  reports: {
    // minimist is reached by two paths and counts twice, as in npm 6's own "found 4 vulnerabilities".
    'npm6-failing.json': {
      critical: 1,
      high: 1,
      moderate: 0,
      low: 2,
      info: 0,
      unrated: 0,
      total: 4,
      fixable: 3,
      packages: 7,
      suppressed: 0,
    },
    'yarn3-failing.json': { critical: 1, moderate: 1, total: 2, fixable: 2, packages: 4 },
    'yarn3-clean.json': { critical: 0, high: 0, total: 0, packages: 4 },
    'npm6-clean.json': { critical: 0, high: 0, total: 0, packages: 7 },
  },
  refused: {
    'npm6-eauditnolock.json': { cause: 'invalid' },
    'npm6-enoaudit.json': { cause: 'invalid' },
    'no dependencies': { content: report({}, {}, 0), cause: 'empty' },
    'metadata without numbers': {
      content: '{"actions":[],"advisories":{},"metadata":{"vulnerabilities":{},"totalDependencies":3}}',
      cause: 'invalid',
    },
    'no number of dependencies': {
      content: report({}, {}).replace(',"totalDependencies":9', ''),
      cause: 'invalid',
    },
    'an error beside a clean report': {
      content: report({}, {}).replace('{', '{"error":{"code":"ENOAUDIT"},'),
      cause: 'invalid',
    },
    'an advisory without findings': { content: report({ 7: { severity: 'low' } }, { low: 1 }), cause: 'invalid' },
  },
});

describe('npm-audit-v6: what is declared and what is listed (C04)', () => {
  it.each([
    ['the summary hides a listed one', report(advisory('critical', ['a']), {}), { critical: 1, total: 1 }],
    ['the list hides a declared one', report({}, { critical: 1 }), { critical: 1, total: 1 }],
    ['each path counts', report(advisory('high', ['a', 'b>a']), { high: 2 }), { high: 2 }],
    ['an advisory without a path counts once', report(advisory('high', []), {}), { high: 1 }],
    ['a severity nobody knows', report(advisory('bad', ['a']), {}), { unrated: 1 }],
  ])('%s', async (_, content, facts) => {
    const evidence = await gatherReport('audit', content);
    expect(evidence.problems).toEqual([]);
    expect(factsOf(evidence.facts)).toMatchObject(facts);
  });
});
