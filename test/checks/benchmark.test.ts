import { describe, expect, it } from 'vitest';
import { judgeFiles, loadCriterion } from '../support/judge-files.ts';

const results = (...commands: readonly { command: string; mean: number; exit?: number }[]) =>
  JSON.stringify({
    results: commands.map(({ command, mean, exit = 0 }) => ({
      command,
      mean,
      min: mean,
      max: mean,
      times: [mean],
      exit_codes: [exit],
    })),
  });
const FAST = 'benchmark: a.json\ngo: { app.mean: "< 1s" }';

describe('benchmark: lies that must never be go', () => {
  it.each<[string, string, Record<string, string>, string]>([
    ['no file', FAST, {}, 'missing'],
    ['an empty file', FAST, { 'a.json': '' }, 'empty'],
    ['no benchmark', FAST, { 'a.json': results() }, 'invalid'],
    ['{}', FAST, { 'a.json': '{}' }, 'invalid'],
    ['a tool error', FAST, { 'a.json': '{"error":{"code":"ENOENT"}}' }, 'invalid'],
    ['a load test', FAST, { 'a.json': '{"metrics":{},"root_group":{"path":""}}' }, 'invalid'],
    ['another benchmark', FAST, { 'a.json': results({ command: 'other', mean: 0.1 }) }, 'no-fact'],
    [
      'another stat',
      'benchmark: a.json\ngo: { app.p95: "< 1s" }',
      { 'a.json': results({ command: 'app', mean: 0.1 }) },
      'no-fact',
    ],
    ['one that failed', FAST, { 'a.json': results({ command: 'app', mean: 0.1, exit: 1 }) }, 'invalid'],
    [
      'another one that failed',
      FAST,
      { 'a.json': results({ command: 'app', mean: 0.1 }, { command: 'b', mean: 1, exit: 1 }) },
      'invalid',
    ],
    [
      'two of that name',
      FAST,
      { 'a.json': results({ command: 'app', mean: 0.1 }, { command: 'app', mean: 0.2 }) },
      'ambiguous',
    ],
    [
      'two that are written alike',
      FAST,
      { 'a.json': results({ command: './app', mean: 0.1 }, { command: 'app/', mean: 0.2 }) },
      'ambiguous',
    ],
    [
      'two reports of it',
      'benchmark: [a.json, b.json]\ngo: { app.mean: "< 1s" }',
      { 'a.json': results({ command: 'app', mean: 0.1 }), 'b.json': results({ command: 'app', mean: 0.2 }) },
      'ambiguous',
    ],
    [
      'a second report that is not there',
      'benchmark: [a.json, b.json]\ngo: { app.mean: "< 1s" }',
      { 'a.json': results({ command: 'app', mean: 0.1 }) },
      'missing',
    ],
    [
      'a count that is bound as a time',
      'benchmark: a.json\ngo: { app.runs: "< 1s" }',
      { 'a.json': results({ command: 'app', mean: 0.1 }) },
      'invalid',
    ],
    [
      'too few runs',
      `${FAST}\nenough: { app.runs: ">= 10" }`,
      { 'a.json': results({ command: 'app', mean: 0.1 }) },
      'too-few',
    ],
  ])('%s', async (_, criterion, files, cause) => {
    expect(await judgeFiles(criterion, files)).toMatchObject({ state: 'unknown', cause });
  });

  it('of two of one name the slower is judged', async () => {
    const files = { 'a.json': results({ command: 'app', mean: 0.1 }, { command: 'app', mean: 9 }) };
    expect((await judgeFiles(FAST, files)).state).toBe('no-go');
  });

  it('without earlier results a bound on the baseline is caution, not go', async () => {
    const criterion = 'benchmark: a.json\ngo: { app.mean: "<= baseline + 10%" }';
    const judged = await judgeFiles(criterion, { 'a.json': results({ command: 'app', mean: 0.1 }) });
    expect(judged).toMatchObject({ state: 'caution', cause: 'no-baseline' });
  });
});

it('judges what is asked and keeps the results short', async () => {
  const files = { 'a.json': results({ command: 'app', mean: 0.1 }, { command: 'other', mean: 9 }) };
  const { state, facts } = await judgeFiles(FAST, files);
  expect({ state, facts: facts.map((fact) => fact.name) }).toEqual({ state: 'go', facts: ['app.mean'] });
});

it('several reports stand side by side', async () => {
  const files = {
    'a.json': results({ command: 'app', mean: 0.1 }),
    'b.json': results({ command: 'other', mean: 0.2 }),
  };
  const criterion = 'benchmark: [a.json, b.json]\ngo: { app.mean: "< 1s", other.mean: "< 100ms" }';
  expect((await judgeFiles(criterion, files)).state).toBe('no-go');
});

it.each([
  ['no bound', 'benchmark: a.json', 'no-bound'],
  ['no stat', 'benchmark: a.json\ngo: { app: "< 1s" }', 'unknown-fact'],
  ['a stat that is none', 'benchmark: a.json\ngo: { "app.": "< 1s" }', 'unknown-fact'],
  ['an equality of a time', 'benchmark: a.json\ngo: { app.mean: 1s }', 'equality-unlikely'],
])('%s is a mistake at load', async (_, criterion, id) => {
  expect((await loadCriterion(criterion)).mistakes).toEqual([id]);
});
