import { expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

formatContract({
  id: 'pip-audit',
  check: 'audit',
  failing: 'failing.json',
  reports: {
    'failing.json': { total: 3, fixable: 2, packages: 3, suppressed: 0 },
    'clean.json': { total: 0, fixable: 0, packages: 2 },
    'list-failing.json': { total: 1, packages: 2 },
  },
  refused: {
    'nothing.json': { cause: 'empty' },
    'an empty list': { content: '[]', cause: 'invalid' },
    'nothing but skipped dependencies': {
      content: '{"dependencies":[{"name":"a","skip_reason":"not found"}],"fixes":[]}',
      cause: 'empty',
    },
    'a dependency without its vulnerabilities': {
      content: '{"dependencies":[{"name":"a","version":"1"}],"fixes":[]}',
      cause: 'invalid',
    },
  },
});

it('pip-audit knows no severities, and says what it skipped', async () => {
  const content = '[{"name":"a","version":"1","vulns":[]},{"name":"b","skip_reason":"not on PyPI"}]';
  const evidence = await gatherReport('audit', content);
  expect(factsOf(evidence.facts)).toEqual({ total: 0, fixable: 0, packages: 1, suppressed: 0 });
  expect(evidence.notes).toEqual(['pip-audit could not audit 1 of 2 dependencies']);
});
