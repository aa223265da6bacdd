import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

const report = (...ratings: object[]) =>
  JSON.stringify({ bomFormat: 'CycloneDX', vulnerabilities: [{ id: 'A', ratings }] });
const state = (name: string) =>
  JSON.stringify({ bomFormat: 'CycloneDX', vulnerabilities: [{ id: 'A', analysis: { state: name } }, { id: 'B' }] });

formatContract({
  id: 'cyclonedx-json',
  check: 'audit',
  failing: 'failing.json',
  reports: {
    'failing.json': { critical: 2, high: 1, moderate: 0, unrated: 1, total: 4, packages: 3, suppressed: 2 },
  },
  refused: {
    'sbom-only.json': { cause: 'empty' },
    'no-vulnerabilities.json': { cause: 'empty' },
    'vex-not-affected.json': { cause: 'empty' },
    'vulnerabilities that are no list': {
      content: '{"bomFormat":"CycloneDX","vulnerabilities":null}',
      cause: 'invalid',
    },
    'a score that is text': {
      content: '{"bomFormat":"CycloneDX","vulnerabilities":[{"ratings":[{"score":"9.8"}]}]}',
      cause: 'invalid',
    },
  },
});

describe('cyclonedx-json: ratings and VEX', () => {
  it.each([
    ['the worst word', report({ severity: 'low' }, { severity: 'high' }), { high: 1 }],
    ['the word of a rating before its score', report({ severity: 'low', score: 10, method: 'CVSSv31' }), { low: 1 }],
    [
      'the score of one rating beside the word of another',
      report({ severity: 'low' }, { score: 10, method: 'CVSSv31' }),
      { critical: 1, low: 0 },
    ],
    ['a word that names nothing', report({ severity: 'unknown', score: 7, method: 'CVSSv3' }), { high: 1 }],
    ['a score that is null', report({ severity: 'high', score: null, method: 'CVSSv3' }), { high: 1 }],
    [
      'a score of CVSS 2 only without a newer one',
      report({ score: 5, method: 'CVSSv3' }, { score: 10, method: 'CVSSv2' }),
      { moderate: 1 },
    ],
    ['a score that is not of CVSS', report({ score: 10, method: 'OWASP' }), { unrated: 1 }],
    ['a vector alone', report({ vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H' }), { critical: 1 }],
    ['a false positive', state('false_positive'), { unrated: 1, suppressed: 1 }],
    ['exploitable', state('exploitable'), { unrated: 2, suppressed: 0 }],
    ['a state that VEX does not have', state('fine'), { unrated: 2, suppressed: 0 }],
  ])('%s', async (_, content, facts) => {
    const evidence = await gatherReport('audit', content);
    expect(evidence.problems).toEqual([]);
    expect(factsOf(evidence.facts)).toMatchObject(facts);
  });
});
