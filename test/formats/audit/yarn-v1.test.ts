import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

function summary(counts: object = {}): string {
  const vulnerabilities = { info: 0, low: 0, moderate: 0, high: 0, critical: 0, ...counts };
  return `${JSON.stringify({ type: 'auditSummary', data: { vulnerabilities, totalDependencies: 9 } })}\n`;
}

function advisory(path: string, severity = 'high'): string {
  const data = { resolution: { id: 7, path }, advisory: { id: 7, module_name: 'a', severity } };
  return `${JSON.stringify({ type: 'auditAdvisory', data })}\n`;
}

formatContract({
  id: 'yarn-v1',
  check: 'audit',
  failing: 'failing.ndjson',
  reports: {
    'failing.ndjson': { critical: 1, moderate: 1, total: 2, fixable: 2, packages: 3 },
    'clean.ndjson': { critical: 0, high: 0, total: 0, packages: 3 },
  },
  refused: {
    'no-dependencies.ndjson': { cause: 'empty' },
    'endpoint-down.ndjson': { cause: 'invalid' },
    'only remarks, as when the error went elsewhere': {
      content: '{"type":"info","data":"Visit …"}\n',
      cause: 'invalid',
    },
    'two runs in one file': { content: summary() + summary(), cause: 'ambiguous' },
    'an error before the summary': {
      content: `{"type":"error","data":"getaddrinfo ENOTFOUND"}\n${summary()}`,
      cause: 'invalid',
    },
    'totals without numbers': { content: summary({ high: '0' }), cause: 'invalid' },
    'text between the lines': { content: `${summary()}Done in 1s.\n`, cause: 'invalid' },
  },
});

describe('yarn-v1: what is declared and what is listed (C04)', () => {
  it.each([
    ['each path counts', advisory('a') + advisory('b>a') + summary({ high: 2 }), { high: 2, total: 2 }],
    ['the summary hides a listed one', advisory('a') + summary(), { high: 1 }],
    ['the list hides a declared one', summary({ critical: 3 }), { critical: 3 }],
    ['a severity nobody knows', advisory('a', 'bad') + summary(), { unrated: 1 }],
  ])('%s', async (_, content, facts) => {
    const evidence = await gatherReport('audit', content);
    expect(evidence.problems).toEqual([]);
    expect(factsOf(evidence.facts)).toMatchObject(facts);
  });
});
