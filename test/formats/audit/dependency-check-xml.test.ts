import { formatContract } from '../../support/format-contract.ts';

formatContract({
  id: 'dependency-check-xml',
  check: 'audit',
  failing: 'failing.xml',
  reports: {
    'failing.xml': { critical: 1, high: 1, moderate: 1, unrated: 1, total: 4, packages: 3, suppressed: 1 },
    'clean.xml': { critical: 0, high: 0, total: 0, packages: 1 },
  },
  refused: {
    'no-dependencies.xml': { cause: 'empty' },
    'failed-in-part.xml': { cause: 'invalid' },
    'another root of that name': {
      content: '<analysis xmlns="http://example.com/x"><dependencies><dependency/></dependencies></analysis>',
      cause: 'invalid',
    },
    'no dependency, in the oldest namespace': {
      content:
        '<analysis xmlns="https://www.owasp.org/index.php/OWASP_Dependency_Check#1.2"><dependencies/></analysis>',
      cause: 'empty',
    },
    'an entity of its own': {
      content:
        '<!DOCTYPE analysis [<!ENTITY e SYSTEM "file:///etc/passwd">]><analysis xmlns="dependency-check">&e;</analysis>',
      cause: 'invalid',
    },
  },
});
