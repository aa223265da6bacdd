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
    'files it could not parse, only counted as `--quiet` does': {
      content: '{"check_type":"t","results":{"failed_checks":[]},"summary":{"passed":2,"failed":0,"parsing_errors":1}}',
      cause: 'invalid',
    },
    'a good report beside one that could parse nothing': {
      content:
        '[{"check_type":"t","results":{"failed_checks":[]},"summary":{"passed":2}},{"passed":0,"failed":0,"parsing_errors":3,"checkov_version":"3"}]',
      cause: 'invalid',
    },
    'no list of failed checks': {
      content: '{"check_type":"t","results":{"passed_checks":[{"check_id":"a"}]}}',
      cause: 'invalid',
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
    [
      'failed checks that a report without a list counts',
      '[{"check_type":"t","results":{"failed_checks":[]},"summary":{"passed":2}},{"passed":0,"failed":1,"checkov_version":"3"}]',
      { total: 1 },
    ],
    [
      'skipped checks that are only counted',
      '{"check_type":"t","results":{"failed_checks":[]},"summary":{"passed":2,"skipped":3}}',
      { total: 0, suppressed: 3 },
    ],
    [
      'one check on one resource twice is two, as Checkov counts',
      '{"check_type":"t","results":{"failed_checks":[{"check_id":"a"},{"check_id":"a"}]},"summary":{"failed":2}}',
      { total: 2 },
    ],
  ])('%s', async (_, content, facts) => {
    const evidence = await gatherReport('audit', content);
    expect(evidence.problems).toEqual([]);
    expect(factsOf(evidence.facts)).toMatchObject(facts);
  });
});
