import { formatContract } from '../../support/format-contract.ts';

formatContract({
  id: 'cyclonedx-xml',
  check: 'audit',
  failing: 'failing.xml',
  reports: {
    'failing.xml': { critical: 2, high: 1, moderate: 0, unrated: 1, total: 4, packages: 3, suppressed: 2 },
    'extension-failing.xml': { critical: 1, total: 1 },
  },
  refused: {
    'sbom-only.xml': { cause: 'empty' },
    'no-vulnerabilities.xml': { cause: 'empty' },
    'a score that is text': {
      content:
        '<bom xmlns="http://cyclonedx.org/schema/bom/1.5"><vulnerabilities><vulnerability><ratings><rating><score>high</score></rating></ratings></vulnerability></vulnerabilities></bom>',
      cause: 'invalid',
    },
  },
});
