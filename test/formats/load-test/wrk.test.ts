import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/load-test/wrk/${name}`, import.meta.url), 'utf8');

formatContract({
  id: 'wrk',
  check: 'load-test',
  go: '{ p99: "< 40ms", error-rate: "< 1%" }',
  failing: 'failing.txt',
  reports: {
    'passing.txt': {
      requests: 310,
      failed: 0,
      throughput: 154.77,
      duration: 2,
      vus: 4,
      mean: 0.0257,
      p50: 0.02572,
      p75: 0.03149,
      p90: 0.03428,
      p99: 0.03601,
      max: 0.03666,
    },
    'failing.txt': { requests: 693, failed: 137, 'error-rate': 137 / 693, p99: 0.02256 },
    'reset.txt': { requests: 1486, failed: 373, 'error-rate': 373 / 1486 },
    'plain.txt': { requests: 2245, failed: 0, mean: 0.00359, max: 0.01353 },
  },
  refused: {
    'timeout.txt': { cause: 'empty' },
    'refused.txt': { cause: 'invalid' },
    'cut before the last line': { content: fixture('passing.txt').replace(/Transfer[\s\S]*/, ''), cause: 'invalid' },
    'cut in the last line': {
      content: fixture('passing.txt').replace(/(Transfer\/sec: +[\d.]+)[\s\S]*/, '$1'),
      cause: 'invalid',
    },
    'socket errors of another form': {
      content: fixture('reset.txt').replace('connect 0, ', ''),
      cause: 'invalid',
    },
    'a latency without a unit': { content: fixture('passing.txt').replace('36.01ms', '36.01'), cause: 'invalid' },
  },
});

describe('wrk', () => {
  it('has no latency when every answer is an error page', async () => {
    const content = fixture('down.txt');
    expect(await judgeReport('load-test', content, '{ p99: "< 1s" }')).toMatchObject({
      state: 'unknown',
      cause: 'empty',
    });
  });

  it('reads the percentiles of wrk2', async () => {
    const wrk2 = fixture('passing.txt').replace('     99%   36.01ms', ' 99.000%   36.01ms\n 99.900%    1.25s ');
    const { facts } = await gatherReport('load-test', wrk2.replace('1.25s ', '1.25s'));
    expect(factsOf(facts)).toMatchObject({ p99: 0.03601, p999: 1.25 });
  });
});
