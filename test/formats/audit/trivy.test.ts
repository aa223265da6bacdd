import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

const report = (results: unknown) => JSON.stringify({ SchemaVersion: 2, ArtifactName: '.', Results: results });
const cluster = (more: object) => JSON.stringify({ ClusterName: 'k', ...more });
const pod = (more: object) => ({ Kind: 'Pod', Name: 'a', Results: [{ Target: 'a', ...more }] });
const target = (more: object) => report([{ Target: 'a', ...more }]);

formatContract({
  id: 'trivy',
  check: 'audit',
  failing: 'failing.json',
  reports: {
    'failing.json': { critical: 2, high: 1, moderate: 1, low: 1, info: 0, unrated: 1, total: 6, suppressed: 2 },
    'clean.json': { critical: 0, high: 0, total: 0, packages: 2 },
    'legacy-failing.json': { high: 1, unrated: 1, total: 2, fixable: 1 },
    'legacy-clean.json': { critical: 0, high: 0, unrated: 0, total: 0 },
    'k8s-failing.json': { high: 2, total: 2 },
  },
  refused: {
    'no-target.json': { cause: 'empty' },
    null: { content: 'null', cause: 'invalid' },
    'Results null': { content: report(null), cause: 'empty' },
    'Results empty': { content: report([]), cause: 'empty' },
    'Results that are no list': { content: report({}), cause: 'invalid' },
    'another schema': { content: report([{ Target: 'a' }]).replace(':2', ':3'), cause: 'invalid' },
    'vulnerabilities that are no list': {
      content: report([{ Target: 'a', Vulnerabilities: 'none' }]),
      cause: 'invalid',
    },
    'a resource of a cluster that could not be looked at': {
      content: '{"ClusterName":"k","Resources":[{"Kind":"Pod","Name":"a","Error":"no access"}]}',
      cause: 'invalid',
    },
    'a resource in an old report on a cluster that could not be looked at': {
      content: '{"ClusterName":"k","Vulnerabilities":[{"Kind":"Pod","Name":"a","Error":"no access"}]}',
      cause: 'invalid',
    },
    'a resource with an error that is no text': {
      content: '{"ClusterName":"k","Resources":[{"Kind":"Pod","Name":"a","Error":{},"Results":[{"Target":"a"}]}]}',
      cause: 'invalid',
    },
    'a cluster without results': { content: '{"ClusterName":"k","Resources":[]}', cause: 'empty' },
  },
});

describe('trivy: what is a finding', () => {
  it.each([
    [
      'only FAIL',
      target({ Misconfigurations: [{ ID: 'a', Status: 'PASS', Severity: 'HIGH' }] }),
      { high: 0, total: 0 },
    ],
    [
      'a status that Trivy does not have',
      target({ Misconfigurations: [{ ID: 'a', Status: 'ODD', Severity: 'HIGH' }] }),
      { high: 1 },
    ],
    ['no status, as before 0.20', target({ Misconfigurations: [{ ID: 'a', Severity: 'HIGH' }] }), { high: 1 }],
    [
      'an exception is suppressed',
      target({ Misconfigurations: [{ ID: 'a', Status: 'EXCEPTION', Severity: 'HIGH' }] }),
      { high: 0, suppressed: 1 },
    ],
    [
      'failures that are counted and not listed',
      target({ MisconfSummary: { Successes: 3, Failures: 2 }, Misconfigurations: [{ ID: 'a', Severity: 'LOW' }] }),
      { low: 1, unrated: 1, total: 2 },
    ],
    [
      'a summary that has fewer failures than are listed',
      target({ MisconfSummary: { Successes: 3, Failures: 0 }, Misconfigurations: [{ ID: 'a', Severity: 'LOW' }] }),
      { low: 1, unrated: 0, total: 1 },
    ],
    [
      'a summary report on a cluster',
      cluster({ Findings: [pod({ Vulnerabilities: [{ VulnerabilityID: 'a', PkgName: 'p', Severity: 'HIGH' }] })] }),
      { high: 1, total: 1 },
    ],
    [
      'a report on a cluster by Trivy up to 0.41',
      cluster({
        Vulnerabilities: [pod({ Vulnerabilities: [{ VulnerabilityID: 'a', PkgName: 'p', Severity: 'HIGH' }] })],
        Misconfigurations: [pod({ Misconfigurations: [{ ID: 'a', Status: 'FAIL', Severity: 'LOW' }] })],
      }),
      { high: 1, low: 1, total: 2 },
    ],
    [
      'findings under a name that is new',
      target({ Malware: [{ ID: 'a', Severity: 'CRITICAL' }], Packages: [{ Name: 'p' }] }),
      { critical: 1, total: 1 },
    ],
    ['no severity', target({ Secrets: [{ RuleID: 'a' }] }), { unrated: 1 }],
    [
      'two places of one rule are two',
      target({
        Secrets: [
          { RuleID: 'a', StartLine: 1, Severity: 'LOW' },
          { RuleID: 'a', StartLine: 2, Severity: 'LOW' },
        ],
      }),
      { low: 2 },
    ],
  ])('%s', async (_, content, facts) => {
    const evidence = await gatherReport('audit', content);
    expect(evidence.problems).toEqual([]);
    expect(factsOf(evidence.facts)).toMatchObject(facts);
  });
});

it('a resource that could not be looked at does not hide what was found in another', async () => {
  const good = pod({ Secrets: [{ RuleID: 'a', Severity: 'HIGH' }] });
  const content = cluster({
    Resources: [good, { Kind: 'Pod', Name: 'b', Error: 'no access to https://u:p@r.example' }],
  });
  const { facts, problems } = await gatherReport('audit', content);
  expect(factsOf(facts)).toMatchObject({ high: 1, total: 1 });
  expect(problems).toMatchObject([{ cause: 'invalid' }]);
  expect(problems[0]?.message).toBe(
    '`report`: Trivy could not look at 1 of 2 resources (no access to https://r.example)',
  );
});
