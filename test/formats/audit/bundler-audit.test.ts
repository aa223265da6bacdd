import { expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

formatContract({
  id: 'bundler-audit',
  check: 'audit',
  failing: 'failing.json',
  reports: {
    'failing.json': { critical: 0, high: 1, unrated: 2, total: 3, fixable: 1 },
    'clean.json': { critical: 0, high: 0, unrated: 0, total: 0 },
  },
  refused: {
    'a placeholder': { content: '{"version":"","created_at":"","results":[]}', cause: 'invalid' },
    'no time': { content: '{"version":"0.9.2","created_at":"today","results":[]}', cause: 'invalid' },
    'no results': { content: '{"version":"0.9.2","created_at":"2026-11-20 19:25:23 +0100"}', cause: 'invalid' },
  },
});

it('bundler-audit says when it ran', async () => {
  const content = '{"version":"0.9.2","created_at":"2027-01-15 08:59:00 +0100","results":[]}';
  expect((await gatherReport('audit', content)).sources[0]?.ageSeconds).toBe(60);
  expect(factsOf((await gatherReport('audit', content)).facts)).toMatchObject({ total: 0 });
});
