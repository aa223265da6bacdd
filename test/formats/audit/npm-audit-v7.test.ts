import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

const NONE = { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0 };

function report(vulnerabilities: object, counts: object, total = 40): string {
  const metadata = { vulnerabilities: { ...NONE, ...counts }, dependencies: { prod: 41, dev: 0, total } };
  return JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata });
}

const vulnerable = (severity: string, more: object = {}) => ({
  a: {
    name: 'a',
    severity,
    via: [{ source: 1 }],
    range: '<2',
    nodes: ['node_modules/a'],
    fixAvailable: false,
    ...more,
  },
});

formatContract({
  id: 'npm-audit-v7',
  check: 'audit',
  failing: 'npm11-failing.json',
  reports: {
    'npm11-failing.json': {
      critical: 1,
      high: 1,
      moderate: 1,
      low: 1,
      info: 0,
      unrated: 0,
      total: 4,
      fixable: 4,
      packages: 6,
      suppressed: 0,
    },
    'npm11-clean.json': { critical: 0, high: 0, moderate: 0, low: 0, info: 0, unrated: 0, total: 0, packages: 2 },
  },
  refused: {
    'npm11-enolock.json': { cause: 'invalid' },
    'npm11-endpoint-down.json': { cause: 'invalid' },
    'npm11-no-dependencies.json': { cause: 'empty' },
    'no metadata': { content: '{"auditReportVersion":2,"vulnerabilities":{}}', cause: 'invalid' },
    'metadata without numbers': {
      content:
        '{"auditReportVersion":2,"vulnerabilities":{},"metadata":{"vulnerabilities":{},"dependencies":{"total":3}}}',
      cause: 'invalid',
    },
    'numbers as text': { content: report({}, { critical: '0' }), cause: 'invalid' },
    'no list of vulnerabilities': { content: report([], {}), cause: 'invalid' },
    'an error beside a clean report': {
      content: report({}, {}).replace('{', '{"error":{"code":"EAUDIT"},'),
      cause: 'invalid',
    },
    'another version of the report': { content: report({}, {}).replace(':2', ':3'), cause: 'invalid' },
    'the same key twice': { content: report({}, {}).replace('{', '{"vulnerabilities":{},'), cause: 'invalid' },
  },
});

describe('npm-audit-v7: what is declared and what is listed (C04, C07)', () => {
  it.each([
    ['the summary hides a listed one', report(vulnerable('critical'), {}), { critical: 1, total: 1 }],
    ['the list hides a declared one', report({}, { critical: 1, total: 1 }), { critical: 1, total: 1 }],
    ['the total claims more than its parts', report({}, { total: 2 }), { unrated: 2, total: 2 }],
    ['a severity nobody knows', report(vulnerable('catastrophic'), { total: 1 }), { unrated: 1 }],
    ['no fix', report(vulnerable('low'), { low: 1, total: 1 }), { low: 1, fixable: 0 }],
    ['a fix', report(vulnerable('low', { fixAvailable: true }), { low: 1, total: 1 }), { low: 1, fixable: 1 }],
  ])('%s', async (_, content, facts) => {
    const evidence = await gatherReport('audit', content);
    expect(evidence.problems).toEqual([]);
    expect(factsOf(evidence.facts)).toMatchObject(facts);
  });

  it('notes a disagreement', async () => {
    const { notes } = await gatherReport('audit', report({}, { high: 3, total: 3 }));
    expect(notes).toEqual(['the report declares 3 high and lists 0; the larger number is judged']);
  });

  it.each([
    ['npm', '{"error":{"code":"ENOLOCK","summary":"token ghp_x"}}', 'ENOLOCK'],
    ['pnpm', '{"error":{"code":"ERR_PNPM_AUDIT_NO_LOCKFILE","message":"x"}}', 'ERR_PNPM_AUDIT_NO_LOCKFILE'],
    ['a status', '{"message":"503","statusCode":503,"error":{"summary":""}}', 'HTTP status 503'],
  ])('an error document of %s is named by its code, and nothing else of it is quoted', async (_, content, code) => {
    const { problems } = await gatherReport('audit', content);
    expect(problems[0]?.message).toContain(code);
    expect(problems[0]?.message).not.toContain('ghp_x');
  });
});
