import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/load-test/hey/${name}`, import.meta.url), 'utf8');

formatContract({
  id: 'hey',
  check: 'load-test',
  go: '{ p95: "< 40ms", error-rate: "< 1%" }',
  failing: 'failing.txt',
  reports: {
    'passing.txt': {
      requests: 200,
      failed: 0,
      throughput: 149.1757,
      duration: 1.3407,
      mean: 0.0261,
      min: 0.0153,
      p50: 0.0262,
      p75: 0.0314,
      p90: 0.0348,
      p95: 0.0359,
      p99: 0.0374,
      max: 0.0402,
    },
    'failing.txt': { requests: 200, failed: 40, 'error-rate': 0.2, p95: 0.0211 },
    'reset.txt': { requests: 40, failed: 2, 'error-rate': 0.05, p95: 0.0083 },
  },
  refused: {
    'cut before the errors': {
      content: fixture('reset.txt').replace(/Error distribution[\s\S]*/, ''),
      cause: 'invalid',
    },
    'cut in the statuses': { content: fixture('failing.txt').replace(/ {2}\[500\][\s\S]*/, ''), cause: 'invalid' },
    'without the empty lines at its end': { content: fixture('passing.txt').trimEnd(), cause: 'invalid' },
    'a mean that is NaN though there are answers': {
      content: fixture('passing.txt').replace('0.0261', ' NaN'),
      cause: 'invalid',
    },
    'a distribution of another form': {
      content: fixture('passing.txt').replace('200 responses', 'many responses'),
      cause: 'invalid',
    },
    'an error and nothing else': { content: 'Usage: hey [options...] <url>\n', cause: 'invalid' },
  },
});

describe('hey: runs in which nothing succeeded', () => {
  it.each(['refused', 'timeout', 'down'])('%s.txt', async (name) => {
    const content = fixture(`${name}.txt`);
    expect(await judgeReport('load-test', content, '{ p95: "< 1s" }')).toMatchObject({
      state: 'unknown',
      cause: 'empty',
    });
    expect(factsOf((await gatherReport('load-test', content)).facts)).toMatchObject({ 'error-rate': 1 });
  });

  it('a percentile that it writes as 0% is none', async () => {
    const { facts } = await gatherReport('load-test', fixture('reset.txt'));
    expect(factsOf(facts)).not.toHaveProperty('p99');
  });
});
