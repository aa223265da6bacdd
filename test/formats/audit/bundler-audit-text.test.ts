import { formatContract } from '../../support/format-contract.ts';

formatContract({
  id: 'bundler-audit-text',
  check: 'audit',
  failing: 'failing.txt',
  reports: {
    'failing.txt': { high: 1, unrated: 2, total: 3, fixable: 1 },
    'clean.txt': { critical: 0, high: 0, unrated: 0, total: 0 },
  },
  refused: {
    'findings under a clean last line': {
      content: 'Name: a\nVersion: 1\nCVE: CVE-2020-1\nCriticality: Low\n\nNo vulnerabilities found\n',
      cause: 'invalid',
    },
    'a last line that claims findings': { content: 'Vulnerabilities found!\n', cause: 'invalid' },
    'cut after a clean line': { content: 'No vulnerabilities found\nerror: lock file missing\n', cause: 'invalid' },
  },
});
