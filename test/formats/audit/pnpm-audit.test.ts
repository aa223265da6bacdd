import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

function report(advisories: object, counts: object, totalDependencies = 9): string {
  const vulnerabilities = { info: 0, low: 0, moderate: 0, high: 0, critical: 0, ...counts };
  return JSON.stringify({ advisories, metadata: { vulnerabilities, totalDependencies } });
}

const advisory = (severity: string, more: object = {}) => ({
  7: { module_name: 'a', severity, findings: [{ version: '1' }], ...more },
});

formatContract({
  id: 'pnpm-audit',
  check: 'audit',
  failing: 'failing.json',
  reports: {
    'failing.json': { critical: 1, high: 0, moderate: 1, unrated: 0, total: 2, fixable: 2, packages: 3, suppressed: 0 },
    'clean.json': { critical: 0, high: 0, total: 0, packages: 3 },
  },
  refused: {
    'pnpm9-no-lockfile.json': { cause: 'invalid' },
    'pnpm9-endpoint-down.json': { cause: 'invalid' },
    'no dependencies': { content: report({}, {}, 0), cause: 'empty' },
    'totals without numbers': { content: report({}, { high: null }), cause: 'invalid' },
    'an error beside a clean report': {
      content: report({}, {}).replace('{', '{"error":{"code":"ERR_PNPM_X"},'),
      cause: 'invalid',
    },
  },
});

describe('pnpm-audit: what is declared and what is listed (C04)', () => {
  it.each([
    ['the summary hides a listed one', report(advisory('critical'), {}), { critical: 1, total: 1 }],
    ['the list hides a declared one', report({}, { critical: 1 }), { critical: 1, total: 1 }],
    ['a severity nobody knows', report(advisory('bad'), {}), { unrated: 1 }],
    ['no patched version', report(advisory('low', { patched_versions: '<0.0.0' }), { low: 1 }), { low: 1, fixable: 0 }],
    ['a patched version', report(advisory('low', { patched_versions: '>=2' }), { low: 1 }), { low: 1, fixable: 1 }],
  ])('%s', async (_, content, facts) => {
    const evidence = await gatherReport('audit', content);
    expect(evidence.problems).toEqual([]);
    expect(factsOf(evidence.facts)).toMatchObject(facts);
  });
});

it('an error document is quoted in the words of pnpm', async () => {
  const content = '{"error":{"code":"ERR_PNPM_AUDIT_NO_LOCKFILE","message":"No pnpm-lock.yaml found"}}';
  const { problems } = await gatherReport('audit', content);
  expect(problems[0]?.message).toContain('(ERR_PNPM_AUDIT_NO_LOCKFILE: No pnpm-lock.yaml found)');
});
