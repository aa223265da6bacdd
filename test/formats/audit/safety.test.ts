import { expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

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
    'a scan without files': { content: '{"meta":{"scan_type":"scan"},"scan_results":{"projects":[]}}', cause: 'empty' },
  },
});

it('what the list hides of what is declared is judged', async () => {
  const content = '{"report_meta":{"packages_found":2,"vulnerabilities_found":1},"vulnerabilities":[]}';
  expect(factsOf((await gatherReport('audit', content)).facts)).toMatchObject({ total: 1 });
});
