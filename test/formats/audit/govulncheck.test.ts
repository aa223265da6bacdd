import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

const config = '{"config":{"protocol_version":"v1.0.0","scanner_name":"govulncheck","scan_level":"symbol"}}\n';
const progress = '{"progress":{"message":"Checking the code against the vulnerabilities..."}}\n';

const modules = '{"SBOM":{"modules":[{"path":"a"}]}}\n';
const fetching = '{"progress":{"message":"Fetching vulnerabilities from the database..."}}\n';

formatContract({
  id: 'govulncheck',
  check: 'audit',
  failing: 'failing.json',
  cutAtRecords: true,
  reports: {
    'failing.json': { total: 1, packages: 3 },
    'clean.json': { total: 0, packages: 3 },
    'not-called.json': { total: 0, packages: 3 },
    'module-scan.json': { total: 1 },
    'old-failing.json': { total: 1 },
  },
  refused: {
    'no modules': { content: `${config}{"SBOM":{"modules":[]}}\n${progress}`, cause: 'empty' },
    'nothing after the configuration': { content: config, cause: 'empty' },
    'the database was not fetched': { content: config + modules + fetching, cause: 'invalid' },
    'the database was not fetched, without a list of modules': { content: config + fetching, cause: 'invalid' },
    'nothing after the modules': { content: config + modules, cause: 'invalid' },
    'no configuration': { content: '{"finding":{"osv":"GO-1","trace":[{"function":"f"}]}}\n', cause: 'invalid' },
    'two runs in one file': { content: config + progress + config, cause: 'ambiguous' },
    'something that is no message': { content: `${config + progress}{"a":1}\n`, cause: 'invalid' },
    'text between the messages': { content: `${config}govulncheck: loading packages\n${progress}`, cause: 'invalid' },
    'text behind the messages': { content: `${config + progress}exit status 1\n`, cause: 'invalid' },
    'a list that is cut between messages': { content: `[${config},${progress}`, cause: 'invalid' },
    'an old report without modules': { content: '{"Calls":{"Functions":{}},"Vulns":[],"Modules":[]}', cause: 'empty' },
  },
});

describe('govulncheck: streams', () => {
  it.each([
    ['a list of messages', `[${config},${progress}]`, { total: 0 }],
    ['messages without line ends', (config + progress).replaceAll('\n', ''), { total: 0 }],
    ['modules, database and checks, as since 1.1.4', config + modules + fetching + progress, { total: 0, packages: 1 }],
    ['a binary', config + modules + fetching + progress.replace('code', 'binary'), { total: 0, packages: 1 }],
    ['an `osv` object is no finding', `${config + progress}{"osv":{"id":"GO-1"}}\n`, { total: 0 }],
    ['braces and quotes in texts', `${config + progress}{"progress":{"message":"a } \\\\ \\" {"}}\n`, { total: 0 }],
  ])('%s', async (_, content, facts) => {
    const evidence = await gatherReport('audit', content);
    expect(evidence.problems).toEqual([]);
    expect(factsOf(evidence.facts)).toMatchObject(facts);
  });
});

it('says what is there and not called', async () => {
  const finding = '{"finding":{"osv":"GO-1","trace":[{"module":"m","version":"v1"}]}}';
  const { notes } = await gatherReport('audit', config + progress + finding);
  expect(notes?.[0]).toContain('1 vulnerabilities in modules');
});
