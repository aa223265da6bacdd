import { expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

formatContract({
  id: 'grype',
  check: 'audit',
  failing: 'failing.json',
  reports: {
    'failing.json': { critical: 1, high: 0, info: 1, unrated: 1, total: 3, fixable: 1, suppressed: 1 },
    'clean.json': { critical: 0, high: 0, unrated: 0, total: 0 },
  },
  refused: {
    'a source without a type': {
      content: '{"matches":[],"source":{"type":"","target":"."},"descriptor":{"name":"grype","version":"0.79.3"}}',
      cause: 'empty',
    },
    'no-source.json': { cause: 'empty' },
    'a placeholder': { content: '{"matches":[],"source":{}}', cause: 'invalid' },
    'a database that could not be used': {
      content:
        '{"matches":[],"source":{"type":"image","target":{}},"descriptor":{"name":"grype","version":"0.79.3","db":{"error":"db is too old"}}}',
      cause: 'invalid',
    },
    'a database that is not valid': {
      content:
        '{"matches":[],"source":{"type":"image","target":{}},"descriptor":{"name":"grype","version":"1","db":{"status":{"valid":false}}}}',
      cause: 'invalid',
    },
    'a match without its package': {
      content: '{"matches":[{"vulnerability":{"severity":"Low"}}],"source":{}}',
      cause: 'invalid',
    },
  },
});

it('a match that Grype lists twice is two, as Grype counts', async () => {
  const match = '{"vulnerability":{"id":"CVE-1","severity":"Low"},"artifact":{"name":"a","version":"1"}}';
  const { facts } = await gatherReport('audit', `{"matches":[${match},${match}],"source":{}}`);
  expect(factsOf(facts)).toMatchObject({ low: 2, total: 2 });
});

it('an empty error of the database is none', async () => {
  const content =
    '{"matches":[],"source":{"type":"image","target":"a"},"descriptor":{"name":"grype","version":"1","db":{"error":""}}}';
  expect((await gatherReport('audit', content)).problems).toEqual([]);
});
