import { expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

formatContract({
  id: 'gitleaks',
  check: 'audit',
  failing: 'failing.json',
  reports: {
    'failing.json': { total: 3 },
    'v7-failing.json': { total: 1 },
  },
  refused: {
    'clean.json': { cause: 'invalid' },
    'v7-clean.json': { cause: 'invalid' },
    'a list of something else': { content: '[{"RuleID":"a","File":"b"},{}]', cause: 'invalid' },
  },
});

it('a leak has no severity', async () => {
  const evidence = await gatherReport('audit', '[{"RuleID":"a","File":"b"}]');
  expect(factsOf(evidence.facts)).toEqual({ total: 1, suppressed: 0 });
});
