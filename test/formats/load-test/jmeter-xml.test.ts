import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/load-test/jmeter-xml/${name}`, import.meta.url), 'utf8');
const report = (results: string) => `<?xml version="1.0" encoding="UTF-8"?>
<testResults version="1.2">${results}</testResults>`;

formatContract({
  id: 'jmeter-xml',
  check: 'load-test',
  go: '{ p90: "< 500ms", error-rate: "< 1%" }',
  failing: 'failing.jtl',
  reports: {
    'passing.jtl': { requests: 20, failed: 0, duration: 0.565, min: 0.016, p50: 0.0335, max: 0.136, vus: 2 },
    'failing.jtl': { requests: 30, failed: 6, 'error-rate': 0.2, max: 0.054 },
    'transactions.jtl': { requests: 10, failed: 3, max: 0.212 },
  },
  refused: {
    'no result': { content: report(''), cause: 'empty' },
    'a result that does not say whether it succeeded': {
      content: report('<httpSample t="5" ts="1795247743000"/>'),
      cause: 'invalid',
    },
    'a latency that is none': { content: report('<httpSample t="NaN" s="true"/>'), cause: 'invalid' },
    'a negative latency': { content: report('<httpSample t="-5" s="true"/>'), cause: 'invalid' },
    'no latencies': { content: report('<httpSample s="true" rc="200"/>'), cause: 'no-fact' },
    'a file without its end': { content: fixture('passing.jtl').replace('</testResults>', ''), cause: 'invalid' },
  },
});

const TRANSACTION = 'rm="Number of samples in transaction : 1, number of failing samples : 0"';

describe('jmeter-xml', () => {
  it('has no latency when every connection was refused', async () => {
    const judged = await judgeReport('load-test', fixture('refused.jtl'), '{ p95: "< 1s" }');
    expect(judged).toMatchObject({ state: 'unknown', cause: 'empty' });
  });

  it.each<[string, string, Record<string, number>]>([
    [
      'redirects and embedded pages are part of their request',
      '<httpSample t="30" s="true"><httpSample t="10" s="true"/><httpSample t="20" s="false"/></httpSample>',
      { requests: 1, failed: 0, max: 0.03 },
    ],
    [
      'requests inside a transaction are the requests',
      `<sample t="90" s="true" ${TRANSACTION}><httpSample t="30" s="true"/><httpSample t="60" s="true"><httpSample t="5" s="true"/></httpSample></sample>`,
      { requests: 2, failed: 0, max: 0.06 },
    ],
    [
      'a transaction that failed by itself is a failure',
      `<sample t="90" s="false" ${TRANSACTION}><httpSample t="30" s="true"/></sample>`,
      { requests: 2, failed: 1 },
    ],
  ])('%s', async (_, results, facts) => {
    expect(factsOf((await gatherReport('load-test', report(results))).facts)).toMatchObject(facts);
  });
});
