import { readFileSync } from 'node:fs';
import { formatContract } from '../../support/format-contract.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/load-test/vegeta-text/${name}`, import.meta.url), 'utf8');
const passing = fixture('passing.txt');

formatContract({
  id: 'vegeta-text',
  check: 'load-test',
  go: '{ p95: "< 500ms" }',
  failing: 'failing.txt',
  reports: {
    'passing.txt': {
      requests: 1000,
      failed: 0,
      throughput: 99.85,
      duration: 10.015,
      min: 0.0153,
      p95: 0.0359,
      max: 0.0402,
    },
    'failing.txt': { requests: 1000, failed: 92, duration: 70.025, min: 0.000790285, p95: 0.905, p99: 1.2, max: 2 },
    'old.txt': { requests: 200, failed: 0, mean: 0.0045, p95: 0.00725 },
  },
  refused: {
    'refused.txt': { cause: 'empty' },
    'a cut in the status codes': { content: passing.replace(/200:1000[\s\S]*/, '200:100'), cause: 'invalid' },
    'statuses that do not add up': { content: passing.replace('200:1000', '200:900'), cause: 'invalid' },
    'a latency without a unit': { content: passing.replace('35.9ms', '35.9'), cause: 'invalid' },
    'a latency less': { content: passing.replace(', 35.9ms', ''), cause: 'invalid' },
  },
});
