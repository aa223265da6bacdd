import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/load-test/siege/${name}`, import.meta.url), 'utf8');
const passing = fixture('passing.json');

formatContract({
  id: 'siege',
  check: 'load-test',
  go: '{ mean: "< 500ms", error-rate: "< 1%" }',
  failing: 'failing.json',
  reports: {
    'passing.json': {
      requests: 40,
      failed: 0,
      'error-rate': 0,
      duration: 0.09,
      throughput: 444.44,
      mean: 0.01,
      max: 0.02,
    },
    'failing.json': { requests: 40, failed: 8, 'error-rate': 0.2 },
  },
  refused: {
    'no request': { content: passing.replaceAll(/ 40,/g, ' 0,'), cause: 'empty' },
    'an availability that is not that of its numbers': {
      content: passing.replace('100.00', '80.00'),
      cause: 'invalid',
    },
    'a count as text': {
      content: passing.replace(/"failed_transactions":\s+0/, '"failed_transactions": "0"'),
      cause: 'invalid',
    },
    'no latency': { content: passing.replace(/\s*"response_time":[^,]*,/, ''), cause: 'invalid' },
  },
});

describe('siege: runs in which nothing succeeded', () => {
  it.each([
    ['down.json', 40],
    ['missing.json', 40],
    ['refused.json', 10],
  ])('%s', async (name, failed) => {
    expect(await judgeReport('load-test', fixture(name), '{ mean: "< 1s" }')).toMatchObject({
      state: 'unknown',
      cause: 'empty',
    });
    expect(factsOf((await gatherReport('load-test', fixture(name))).facts)).toMatchObject({ failed, 'error-rate': 1 });
  });
});
