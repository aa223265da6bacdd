import { formatContract } from '../../support/format-contract.ts';

formatContract({
  id: 'junit',
  check: 'tests',
  failing: 'vitest-failing.xml',
  reports: {
    'vitest-failing.xml': { total: 4, executed: 3, passed: 1, failed: 2, errors: 0, skipped: 1 },
  },
  refused: {
    'no test case': { content: '<testsuites tests="0"></testsuites>', cause: 'empty' },
    'all skipped': {
      content: '<testsuite tests="1"><testcase name="a"><skipped/></testcase></testsuite>',
      cause: 'empty',
    },
    'claims without cases': { content: '<testsuite tests="3" failures="0"></testsuite>', cause: 'invalid' },
    'another root element': { content: '<report><testcase name="a"/></report>', cause: 'invalid' },
    'an HTML page': { content: '<!DOCTYPE html><html><body>502</body></html>', cause: 'invalid' },
  },
});
