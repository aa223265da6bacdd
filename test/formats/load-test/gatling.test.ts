import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/load-test/gatling/${name}`, import.meta.url), 'utf8');
const document = JSON.parse(fixture('passing.json'));
const edited = (edit: (copy: typeof document) => void) => {
  const copy = structuredClone(document);
  edit(copy);
  return JSON.stringify(copy);
};

formatContract({
  id: 'gatling',
  check: 'load-test',
  go: '{ p95: "< 500ms" }',
  failing: 'failing.json',
  reports: {
    'passing.json': {
      requests: 1000,
      failed: 0,
      throughput: 99.5,
      mean: 0.026,
      min: 0.015,
      p50: 0.026,
      p75: 0.031,
      p95: 0.036,
      p99: 0.038,
      max: 0.04,
    },
    'failing.json': { requests: 1000, failed: 50, 'error-rate': 0.05, p95: 0.905 },
    'stats-tree.json': { requests: 300, failed: 0, throughput: 33.333, p95: 0.036 },
  },
  refused: {
    'refused.json': { cause: 'empty' },
    'empty.json': { cause: 'empty' },
    'counts that do not add up': {
      content: edited((copy) => Object.assign(copy.numberOfRequests, { ko: 5 })),
      cause: 'invalid',
    },
    'a latency of null': {
      content: edited((copy) => Object.assign(copy.percentiles3, { total: null })),
      cause: 'invalid',
    },
    'a latency that there is none of': {
      content: edited((copy) => Object.assign(copy.percentiles3, { total: -1 })),
      cause: 'no-fact',
    },
    'no count of requests': { content: edited((copy) => delete copy.numberOfRequests.total), cause: 'invalid' },
  },
});

it('a number of failures of -1 is none that is known, and is computed', async () => {
  const content = edited((copy) => Object.assign(copy.numberOfRequests, { ok: 990, ko: -1 }));
  expect(factsOf((await gatherReport('load-test', content)).facts)).toMatchObject({ failed: 10 });
});
