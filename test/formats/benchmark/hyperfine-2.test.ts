import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { judgeReport } from '../../support/judge-report.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/benchmark/hyperfine-2/${name}`, import.meta.url), 'utf8');
const two = fixture('two.json');

formatContract({
  id: 'hyperfine-2',
  check: 'benchmark',
  go: '{ nap-long.mean: "< 5ms" }',
  reports: {
    'two.json': {
      'sleep-0-02.mean': 0.022,
      'sleep-0-02.max': 0.023,
      'sleep-0-02.user': 0.002,
      'sleep-0-02.memory': 3_100_000,
      'sleep-0-02.memory-max': 3_200_000,
      'sleep-0-02.cpu-cycles': 1250,
      'sleep-0-02.runs': 2,
      'true.mean': 0.0006,
      'true.runs': 1,
    },
  },
  failing: 'two.json',
  refused: {
    'another version of the schema': {
      content: two.replace('"schema_version": 2', '"schema_version": 3'),
      cause: 'invalid',
    },
    'a mean that is not that of the runs': {
      content: two.replace('"mean": 0.022', '"mean": 0.0022'),
      cause: 'invalid',
    },
    'fewer runs than are counted': {
      content: two.replace('"count": 2, "mean": 0.022', '"count": 3, "mean": 0.022'),
      cause: 'invalid',
    },
    'a unit that nobody knows': {
      content: two.replaceAll('"unit": "second", "count"', '"unit": "fortnight", "count"'),
      cause: 'invalid',
    },
    'no result': { content: `${two.slice(0, two.indexOf('"results"'))}"results": []}`, cause: 'empty' },
  },
});

it.each(['failed-command.json'])('%s with a fast benchmark beside the one that failed is not go', async (name) => {
  const judged = await judgeReport('benchmark', fixture(name), '{ true.mean: "< 1min" }');
  expect(judged).toMatchObject({ state: 'unknown', cause: 'invalid' });
});
