import { formatContract } from '../../support/format-contract.ts';

formatContract({
  id: 'dependency-check-json',
  check: 'audit',
  failing: 'failing.json',
  reports: {
    'failing.json': { critical: 1, high: 1, moderate: 1, unrated: 1, total: 4, packages: 3, suppressed: 1 },
    'clean.json': { critical: 0, high: 0, total: 0, packages: 1 },
  },
  refused: {
    'no-dependencies.json': { cause: 'empty' },
    'failed-in-part.json': { cause: 'invalid' },
    'exceptions that are no list': {
      content: '{"reportSchema":"1.1","scanInfo":{"analysisExceptions":{"exception":{}}},"dependencies":[{}]}',
      cause: 'invalid',
    },
    'no list of dependencies': { content: '{"reportSchema":"1.1","scanInfo":{}}', cause: 'invalid' },
    'vulnerabilities that are no list': {
      content: '{"reportSchema":"1.1","scanInfo":{},"dependencies":[{"vulnerabilities":null}]}',
      cause: 'invalid',
    },
  },
});
