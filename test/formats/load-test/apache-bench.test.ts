import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/load-test/apache-bench/${name}`, import.meta.url), 'utf8');

formatContract({
  id: 'apache-bench',
  check: 'load-test',
  go: '{ p95: "< 40ms", error-rate: "< 1%" }',
  failing: 'failing.txt',
  reports: {
    'passing.txt': {
      requests: 200,
      failed: 0,
      throughput: 150.5,
      duration: 1.329,
      vus: 4,
      mean: 0.026579,
      min: 0.015,
      p50: 0.026,
      p75: 0.032,
      p90: 0.035,
      p95: 0.036,
      p99: 0.036,
      max: 0.038,
    },
    'failing.txt': { requests: 200, failed: 45, 'error-rate': 0.225, p95: 0.021 },
    'reset.txt': { requests: 100, failed: 25, 'error-rate': 0.25 },
  },
  refused: {
    'error.txt': { cause: 'invalid' },
    'gnuplot.tsv': { cause: 'invalid' },
    'percentages.csv': { cause: 'invalid' },
    'cut in the percentiles': { content: fixture('passing.txt').replace(/ {2}99%[\s\S]*/, ''), cause: 'invalid' },
    'no request': {
      content: fixture('passing.txt')
        .replace(/(Complete requests: +)\d+/, '$10')
        .replace(/Failed requests: +\d+/, 'Failed requests:        0'),
      cause: 'empty',
    },
  },
});

describe('apache-bench: failures', () => {
  it.each(['down', 'refused'])('no request succeeded: %s.txt', async (name) => {
    const content = fixture(`${name}.txt`);
    expect(await judgeReport('load-test', content, '{ p95: "< 1s" }')).toMatchObject({
      state: 'unknown',
      cause: 'empty',
    });
    expect(factsOf((await gatherReport('load-test', content)).facts)).toMatchObject({ 'error-rate': 1 });
  });

  it('a request that could not be written is complete for ab, and failed', async () => {
    const broken = fixture('passing.txt').replace(/^(Total transferred)/m, 'Write errors:           30\n$1');
    const { facts } = await gatherReport('load-test', broken);
    expect(factsOf(facts)).toMatchObject({ requests: 200, failed: 30, 'error-rate': 0.15 });
  });

  it('reads the failures of ab 2.0 and 2.2, which knew no `Receive`', async () => {
    const old = fixture('passing.txt')
      .replace('Failed requests:        0', 'Failed requests:        8\n   (Connect: 0, Length: 8, Exceptions: 0)')
      .replace(/^(Total transferred)/m, 'Write errors:           0\nNon-2xx responses:      8\n$1');
    expect(factsOf((await gatherReport('load-test', old)).facts)).toMatchObject({ failed: 8 });
  });

  it('failures in a form that ab does not write are not guessed at', async () => {
    const odd = fixture('reset.txt').replace('(Connect: ', '(Connects: ');
    expect(await judgeReport('load-test', odd, '{ error-rate: "< 90%" }')).toMatchObject({
      state: 'unknown',
      cause: 'invalid',
    });
  });

  it('an answer that is not 2xx and of another length failed once', async () => {
    const both = fixture('reset.txt').replace(/^(Total transferred)/m, 'Non-2xx responses:      30\n$1');
    const { facts, notes } = await gatherReport('load-test', both);
    expect(factsOf(facts)).toMatchObject({ failed: 30 });
    expect(notes?.[0]).toContain('the larger number is judged');
  });
});
