import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

/** A scan of one file with one dependency. */
function scan(specification: string): string {
  const dependency = `{"name":"a","specifications":[${specification}]}`;
  const file = `{"location":"r.txt","results":{"dependencies":[${dependency}]}}`;
  return `{"meta":{"scan_type":"scan"},"scan_results":{"projects":[{"files":[${file}]}]}}`;
}

const cvss2 = '{"base_score":7.5,"impact_score":6.4,"vector_string":"AV:N/AC:L/Au:N/C:P/I:P/A:P"}';
const cvss3 = '{"base_score":9.8,"base_severity":"CRITICAL"}';

formatContract({
  id: 'safety',
  check: 'audit',
  failing: 'failing.json',
  reports: {
    'failing.json': { total: 2, fixable: 1, packages: 12, suppressed: 1 },
    'rated-failing.json': { high: 1, unrated: 1, total: 2 },
    'clean.json': { total: 0, packages: 12 },
    'banner-failing.txt': { total: 1 },
    'scan-failing.json': { total: 1, fixable: 1, packages: 2, suppressed: 1 },
  },
  refused: {
    'no-packages.json': { cause: 'empty' },
    'more declared than counted': {
      content: '{"report_meta":{"packages_found":2,"vulnerabilities_found":"1"},"vulnerabilities":[]}',
      cause: 'invalid',
    },
    'a banner alone': {
      content: '+====+\n\nDEPRECATED: this command (`check`) has been DEPRECATED\n',
      cause: 'invalid',
    },
    'no list': { content: '{"report_meta":{"packages_found":2,"vulnerabilities_found":0}}', cause: 'invalid' },
    'a scan whose specification does not say what is known of it': {
      content: scan('{"raw":"a==1","vulnerabilities":{"remediation":null}}'),
      cause: 'invalid',
    },
    'an entry of Safety 1 that is cut': { content: '[["a","<2","1","text","123"],["b","<2","1"]]', cause: 'invalid' },
    'an entry of Safety 1 among others that is none': {
      content: '[["a","<2","1","text","123"],{"message":"failed"}]',
      cause: 'invalid',
    },
    'a scan without files': { content: '{"meta":{"scan_type":"scan"},"scan_results":{"projects":[]}}', cause: 'empty' },
  },
});

it('what the list hides of what is declared is judged', async () => {
  const content = '{"report_meta":{"packages_found":2,"vulnerabilities_found":1},"vulnerabilities":[]}';
  expect(factsOf((await gatherReport('audit', content)).facts)).toMatchObject({ total: 1 });
});

describe('safety: dialects', () => {
  it.each([
    ['a list, as Safety 1 writes', '[["a","<2","1","text","123"],["b","<3","2","text","124"]]', { total: 2 }],
    [
      'severities of Safety 1, the newer CVSS first',
      `[["a","<2","1","text","1",${cvss2},${cvss3}],["b","<2","1","text","2",${cvss2},null],["c","<2","1","t","3",null,null]]`,
      { critical: 1, high: 1, unrated: 1, total: 3 },
    ],
    ['text around a list', 'Warning: unpinned requirement\n[\n ["a","<2","1","text","123"]\n]\n', { total: 1 }],
    [
      'a score of CVSS 2 alone',
      `{"report_meta":{"packages_found":2,"vulnerabilities_found":1},"vulnerabilities":[{"severity":{"cvssv2":${cvss2},"cvssv3":null}}]}`,
      { high: 1, total: 1 },
    ],
    [
      'a scan that names its kind later',
      scan('{"raw":"a==1","vulnerabilities":{"known_vulnerabilities":[]}}').replace('{"scan', '{"stage":"cicd","scan'),
      { total: 0 },
    ],
    ['a scan on one line', scan('{"raw":"a==1","vulnerabilities":{"known_vulnerabilities":[]}}'), { total: 0 }],
  ])('%s', async (_, content, facts) => {
    const evidence = await gatherReport('audit', content);
    expect(evidence.problems).toEqual([]);
    expect(evidence.sources[0]?.format).toBe('safety');
    expect(factsOf(evidence.facts)).toMatchObject(facts);
  });

  it('the empty list of Safety 1 proves nothing', async () => {
    const { problems, facts } = await gatherReport('audit', '[]', {}, 'report', { format: 'safety' });
    expect(problems.map((problem) => problem.cause)).toEqual(['empty']);
    expect(facts).toEqual([]);
  });

  it('a document of another tool with a `scan_type` is not taken for a report of Safety', async () => {
    const content = '{"SchemaVersion":2,"ArtifactName":".","Metadata":{"scan_type":"x"},"Results":[{"Target":"a"}]}';
    expect((await gatherReport('audit', content)).sources[0]?.format).toBe('trivy');
  });
});
