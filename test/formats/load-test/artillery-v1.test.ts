import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/load-test/artillery-v1/${name}`, import.meta.url), 'utf8');
const document = JSON.parse(fixture('passing.json'));
const edited = (edit: (copy: typeof document) => void) => {
  const copy = structuredClone(document);
  edit(copy);
  return JSON.stringify(copy);
};

formatContract({
  id: 'artillery-v1',
  check: 'load-test',
  go: '{ p95: "< 40ms", error-rate: "< 5%" }',
  failing: 'failing.json',
  reports: {
    'passing.json': { requests: 60, failed: 0, throughput: 24.69, p50: 0.0125, p95: 0.035, p99: 0.0396, max: 0.04 },
    'failing.json': { requests: 60, failed: 6, 'error-rate': 0.1, p95: 0.0345 },
  },
  refused: {
    'no request': {
      content: edited(({ aggregate }) => {
        Object.assign(aggregate, { requestsCompleted: 0, codes: {} });
        aggregate.rps.count = 0;
      }),
      cause: 'empty',
    },
    'more answers than requests': {
      content: edited(({ aggregate }) => Object.assign(aggregate, { requestsCompleted: 61 })),
      cause: 'invalid',
    },
    'a latency of null though there are answers': {
      content: edited(({ aggregate }) => Object.assign(aggregate.latency, { p95: null })),
      cause: 'invalid',
    },
    'no list of errors': { content: edited(({ aggregate }) => delete aggregate.errors), cause: 'invalid' },
  },
});

describe('artillery-v1', () => {
  it('has no latency when every connection was refused', async () => {
    const content = fixture('refused.json');
    expect(await judgeReport('load-test', content, '{ p95: "< 1s" }')).toMatchObject({
      state: 'unknown',
      cause: 'empty',
    });
    expect(factsOf((await gatherReport('load-test', content)).facts)).toMatchObject({ requests: 30, failed: 30 });
  });
});
