import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/load-test/locust-csv/${name}`, import.meta.url), 'utf8');
const passing = fixture('passing.csv');

formatContract({
  id: 'locust-csv',
  check: 'load-test',
  go: '{ p95: "< 500ms", error-rate: "< 1%" }',
  failing: 'failing.csv',
  reports: {
    'passing.csv': {
      requests: 1000,
      failed: 0,
      throughput: 167.75,
      mean: 0.02835,
      min: 0.0155,
      p50: 0.027,
      p75: 0.033,
      p90: 0.038,
      p95: 0.042,
      p99: 0.05,
      p999: 0.055,
      max: 0.0555,
    },
    'failing.csv': { requests: 1000, failed: 75, 'error-rate': 0.075, p95: 1.1 },
  },
  refused: {
    'no-request.csv': { cause: 'empty' },
    'history.csv': { cause: 'invalid' },
    'failures.csv': { cause: 'invalid' },
    'only a header': { content: `${passing.split('\n')[0]}\n`, cause: 'invalid' },
    'without the row of all requests': { content: passing.replace(/^,Aggregated.*\n/m, ''), cause: 'invalid' },
    'two files in one': { content: passing + passing.split('\n').slice(1).join('\n'), cause: 'invalid' },
    'percentiles that are not there': {
      content: passing.replace(/(^,Aggregated(?:,[^,]*){9}).*/m, `$1${',N/A'.repeat(11)}`),
      cause: 'no-fact',
    },
    'a latency that is none': {
      content: passing.replace(/,42,46,50,55,56,56$/m, ',NaN,46,50,55,56,56'),
      cause: 'invalid',
    },
  },
});

describe('locust-csv', () => {
  it('has no latency when every request failed', async () => {
    const content = fixture('refused.csv');
    expect(await judgeReport('load-test', content, '{ p95: "< 1s" }')).toMatchObject({
      state: 'unknown',
      cause: 'empty',
    });
  });

  it('judges the worse where the rows and their sum disagree', async () => {
    const missed = passing.replace(',Aggregated,1000,0,', ',Aggregated,1010,3,');
    const { facts, notes } = await gatherReport('load-test', missed);
    expect(factsOf(facts)).toMatchObject({ requests: 1000, failed: 3 });
    expect(notes?.[0]).toContain('the worse is judged');
  });

  it('reads headers in quotes', async () => {
    const quoted = passing.replace(/^.*$/m, (header) => header.replace(/[^,]+/g, '"$&"'));
    expect(factsOf((await gatherReport('load-test', quoted)).facts)).toMatchObject({ p95: 0.042 });
  });
});
