import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

formatContract({
  id: 'checkov',
  check: 'audit',
  failing: 'failing.json',
  reports: {
    'failing.json': { total: 2, packages: 3, suppressed: 1 },
    'with-severities.json': { high: 1, low: 1, unrated: 1, total: 3, packages: 4 },
    'clean.json': { total: 0, packages: 3 },
  },
  refused: {
    'nothing.json': { cause: 'empty' },
    'parsing-errors.json': { cause: 'invalid' },
    'a list of reports without checks': {
      content: '[{"check_type":"terraform","results":{"failed_checks":[]},"summary":{}}]',
      cause: 'empty',
    },
    'failed checks that are no list': {
      content: '{"check_type":"terraform","results":{"failed_checks":null},"summary":{"passed":1}}',
      cause: 'invalid',
    },
  },
});

describe('checkov: what is declared and what is listed (C04)', () => {
  it.each([
    [
      'the summary claims more',
      '{"check_type":"t","results":{"failed_checks":[]},"summary":{"failed":2}}',
      { total: 2 },
    ],
    [
      'passed checks that are only counted',
      '{"check_type":"t","results":{"failed_checks":[]},"summary":{"passed":2}}',
      { total: 0 },
    ],
  ])('%s', async (_, content, facts) => {
    const evidence = await gatherReport('audit', content);
    expect(evidence.problems).toEqual([]);
    expect(factsOf(evidence.facts)).toMatchObject(facts);
  });
});
