import { expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { judgeReport } from '../../support/judge-report.ts';

const result = (over: object) =>
  JSON.stringify({
    results: [
      {
        command: 'app',
        mean: 2,
        stddev: 1,
        median: 2,
        min: 1,
        max: 3,
        times: [1, 2, 3],
        exit_codes: [0, 0, 0],
        ...over,
      },
    ],
  });

formatContract({
  id: 'hyperfine',
  check: 'benchmark',
  go: '{ sleep-0-01.mean: "< 5ms" }',
  reports: {
    'two.json': { 'sleep-0-01.runs': 6, 'true.runs': 6 },
    'parameters.json': { 'nap-1.runs': 3, 'nap-2.runs': 3 },
  },
  failing: 'two.json',
  refused: {
    'none.json': { cause: 'invalid' },
    'failed-command.json': { cause: 'invalid' },
    'a mean that is not that of the times': { content: result({ mean: 0.001 }), cause: 'invalid' },
    'a command without a time': { content: result({ times: [] }), cause: 'invalid' },
    'a mean that is text': { content: result({ mean: '2' }), cause: 'invalid' },
    'a negative time': { content: result({ mean: -2, times: [-2] }), cause: 'invalid' },
    'a result without a command': { content: '{"results":[{"mean":1}]}', cause: 'invalid' },
  },
});

it.each([
  ['ended with 3', { exit_codes: [0, 3, 0] }, 'its command ended with 3'],
  ['ended by a signal', { exit_codes: [0, null, 0] }, 'its command was ended by a signal'],
])('a fast command that %s is not go', async (_, over, why) => {
  const { state, problems } = await judgeReport('benchmark', result(over), '{ app.mean: "< 5s" }');
  expect({ state, message: problems[0]?.message }).toEqual({
    state: 'unknown',
    message: `1 of 1 benchmarks failed: \`app\` (${why})`,
  });
});

it('a slow command that failed is no-go, not only unknown', async () => {
  const { state } = await judgeReport('benchmark', result({ exit_codes: [1, 1, 1] }), '{ app.mean: "< 1s" }');
  expect(state).toBe('no-go');
});
