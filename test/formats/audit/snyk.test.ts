import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

formatContract({
  id: 'snyk',
  check: 'audit',
  failing: 'failing.json',
  reports: {
    'failing.json': { critical: 1, high: 1, moderate: 1, total: 3, fixable: 1, packages: 85, suppressed: 1 },
    'clean.json': { critical: 0, total: 0, packages: 85 },
    'projects.json': { low: 1, total: 1, packages: 97 },
    'container.json': { high: 1, total: 1, packages: 25 },
    'iac-failing.json': { high: 2, total: 2, packages: 2 },
  },
  refused: {
    'one of two projects does not say how much was tested': {
      content:
        '[{"vulnerabilities":[],"ok":true,"dependencyCount":9},{"vulnerabilities":[],"ok":true,"projectName":"a"}]',
      cause: 'empty',
    },
    'error.json': { cause: 'invalid' },
    'one-project-failed.json': { cause: 'invalid' },
    'no dependencies': { content: '{"vulnerabilities":[],"ok":true,"dependencyCount":0}', cause: 'empty' },
    'not ok, and nothing listed': {
      content: '{"vulnerabilities":[],"ok":false,"dependencyCount":4}',
      cause: 'invalid',
    },
    'an image that is not ok, and nothing listed in it or its applications': {
      content:
        '{"vulnerabilities":[],"ok":false,"dependencyCount":4,"applications":[{"vulnerabilities":[],"ok":true,"dependencyCount":2}]}',
      cause: 'invalid',
    },
    'a project with an error that is null and no list': {
      content: '[{"vulnerabilities":[],"ok":true,"dependencyCount":9},{"ok":false,"error":null,"path":"a"}]',
      cause: 'invalid',
    },
    'a project with an error that is a list': {
      content: '[{"vulnerabilities":[],"ok":true,"dependencyCount":9},{"ok":false,"error":[],"path":"a"}]',
      cause: 'invalid',
    },
    'nothing that shows a test': { content: '{"vulnerabilities":[],"ok":true,"projectName":"a"}', cause: 'empty' },
  },
});

describe('snyk: severities', () => {
  it.each([
    [
      'the critical of old reports',
      '{"vulnerabilities":[{"id":"SNYK-1","severity":"high","severityWithCritical":"critical"}]}',
      { critical: 1, high: 0 },
    ],
    [
      'a fix by a pin, as for Python',
      '{"vulnerabilities":[{"id":"SNYK-1","severity":"low","isPinnable":true}]}',
      { low: 1, fixable: 1 },
    ],
    [
      'the same in two projects that go by one name',
      `[${[1, 2].map(() => '{"projectName":"a","vulnerabilities":[{"id":"SNYK-1","severity":"high"}]}').join()}]`,
      { high: 2, total: 2 },
    ],
    [
      'one id on two paths of a project',
      '{"vulnerabilities":[{"id":"SNYK-1","severity":"high","from":["a"]},{"id":"SNYK-1","severity":"high","from":["b"]}]}',
      { high: 1, total: 1 },
    ],
    [
      'entries without an id are not taken for one',
      '{"projectName":"a","vulnerabilities":[{"severity":"high"},{"severity":"low"}]}',
      { high: 1, low: 1, total: 2 },
    ],
    ['a severity nobody knows', '{"vulnerabilities":[{"id":"SNYK-1","severity":"bad"}]}', { unrated: 1 }],
  ])('%s', async (_, content, facts) => {
    const evidence = await gatherReport('audit', content);
    expect(evidence.problems).toEqual([]);
    expect(factsOf(evidence.facts)).toMatchObject(facts);
  });
});

it('an error is quoted in the words of Snyk', async () => {
  const { problems } = await gatherReport('audit', '{"ok":false,"error":"Could not detect\\nsupported target files"}');
  expect(problems[0]?.message).toContain('(Could not detect supported target files)');
});

it('a project that could not be tested does not hide what was found in another', async () => {
  const good = '{"projectName":"a","vulnerabilities":[{"id":"SNYK-1","severity":"high"}]}';
  const { facts, problems } = await gatherReport('audit', `[${good},{"ok":false,"error":"no lockfile"}]`);
  expect(factsOf(facts)).toMatchObject({ high: 1, total: 1 });
  expect(problems).toMatchObject([
    { cause: 'invalid', message: '`report`: Snyk could not test 1 of 2 projects (no lockfile)' },
  ]);
});
