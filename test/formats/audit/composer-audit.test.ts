import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

formatContract({
  id: 'composer-audit',
  check: 'audit',
  failing: 'failing.json',
  reports: {
    'failing.json': { critical: 0, high: 1, moderate: 1, info: 1, unrated: 1, total: 4 },
    'without-severities.json': { total: 1 },
    'ignored.json': { low: 1, total: 1, suppressed: 1 },
  },
  refused: {
    'clean.json': { cause: 'empty' },
    'a repository that did not answer': {
      content: '{"advisories":[],"abandoned":{"a/b":null},"unreachable-repositories":["no answer"]}',
      cause: 'invalid',
    },
    'an empty list of Composer 2.4': { content: '{"advisories":[]}', cause: 'empty' },
  },
});

describe('composer-audit: lists of several kinds', () => {
  it.each([
    [
      'matches of filter lists are unrated',
      '{"advisories":[],"abandoned":[],"filter":{"a/b":[{"list":"malware"}]}}',
      { unrated: 1, total: 1 },
    ],
    ['abandoned packages are information', '{"advisories":[],"abandoned":{"a/b":null}}', { info: 1, total: 1 }],
  ])('%s', async (_, content, facts) => {
    const evidence = await gatherReport('audit', content);
    expect(evidence.problems).toEqual([]);
    expect(factsOf(evidence.facts)).toMatchObject(facts);
  });
});

it('an exit code of 0 does not make up for a repository that did not answer', async () => {
  const content = '{"advisories":[],"unreachable-repositories":["https://u:p@example.com/packages.json: no answer"]}';
  const { problems } = await gatherReport('audit', content);
  expect(problems).toMatchObject([{ cause: 'invalid' }]);
  expect(problems[0]?.message).toContain('https://example.com/packages.json: no answer');
});
