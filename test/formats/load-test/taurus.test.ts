import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/load-test/taurus/${name}`, import.meta.url), 'utf8');
const passing = fixture('passing.xml');

formatContract({
  id: 'taurus',
  check: 'load-test',
  go: '{ p95: "< 500ms", error-rate: "< 1%" }',
  failing: 'failing.xml',
  reports: {
    'passing.xml': {
      requests: 1000,
      failed: 0,
      duration: 20.5,
      throughput: 1000 / 20.5,
      mean: 0.02604,
      min: 0.009,
      p50: 0.025,
      p90: 0.035,
      p95: 0.038,
      p99: 0.052,
      p999: 0.061,
      max: 0.064,
    },
    'failing.xml': { requests: 1000, failed: 40, 'error-rate': 0.04 },
  },
  refused: {
    'no group of all requests': { content: passing.replace('label=""', 'label="a"'), cause: 'invalid' },
    'two of them': { content: passing.replace('label="http://shop.example.com/"', 'label=""'), cause: 'invalid' },
    'numbers that do not add up': {
      content: passing.replace('<succ value="1000"', '<succ value="990"'),
      cause: 'invalid',
    },
    'no number of failures': { content: passing.replace('<fail value="0">', '<fail>'), cause: 'invalid' },
    'no request': {
      content: passing.replaceAll(/<(succ|throughput) value="1000"/g, '<$1 value="0"'),
      cause: 'empty',
    },
    'nothing at all': { content: '<FinalStatus></FinalStatus>', cause: 'invalid' },
  },
});

it('has no latency when every request failed', async () => {
  const down = passing
    .replaceAll('<succ value="1000"', '<succ value="0"')
    .replaceAll('<fail value="0"', '<fail value="1000"');
  expect(await judgeReport('load-test', down, '{ p95: "< 1s" }')).toMatchObject({ state: 'unknown', cause: 'empty' });
});

it('without the length of the run there is no rate', async () => {
  const { facts, absent } = await gatherReport('load-test', passing.replace(/<TestDuration>.*/, ''));
  expect(factsOf(facts)).not.toHaveProperty('throughput');
  expect(absent?.throughput).toContain('TestDuration');
});
