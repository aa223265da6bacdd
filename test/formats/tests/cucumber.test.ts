import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const scenario = (...statuses: string[]) =>
  `{"type":"scenario","name":"a","steps":[${statuses.map((status) => `{"result":{"status":"${status}"}}`).join()}]}`;
const feature = (...elements: string[]) => `[{"uri":"a.feature","name":"f","elements":[${elements.join()}]}]`;

formatContract({
  id: 'cucumber',
  check: 'tests',
  failing: 'failing.json',
  reports: {
    'failing.json': { total: 7, executed: 6, passed: 3, failed: 3, errors: 0, skipped: 1 },
    'passing.json': { total: 1, executed: 1, passed: 1, failed: 0, errors: 0 },
    'failed-hook.json': { total: 2, passed: 1, failed: 1 },
    'jvm-background.json': { total: 3, passed: 1, failed: 2, errors: 0, skipped: 0 },
  },
  refused: {
    'no scenario': { content: feature(), cause: 'empty' },
    'no feature': { content: '[]', cause: 'invalid' },
    'all skipped': { content: feature(scenario('skipped')), cause: 'empty' },
    'a dry run': { content: feature('{"type":"scenario","steps":[{"name":"x"}]}'), cause: 'empty' },
    'scenarios without steps': { content: feature(scenario()), cause: 'empty' },
  },
});

describe('cucumber: features without scenarios', () => {
  const empty = ',{"uri":"b.feature","name":"g","id":"g","line":1,"keyword":"Feature","description":""}]';
  it('stand beside others', async () => {
    const text = feature(scenario('passed'), scenario('failed')).replace(/\]$/, empty);
    expect(factsOf((await gatherReport('tests', text)).facts)).toMatchObject({ passed: 1, failed: 1, errors: 0 });
  });
  it('are no report when there is something else in them', async () => {
    const text = feature(scenario('passed')).replace(/\]$/, empty.replace('"keyword"', '"elementsX":[],"keyword"'));
    expect(await judgeReport('tests', text)).toMatchObject({ state: 'unknown', cause: 'invalid' });
  });
});

describe('cucumber: lies', () => {
  it.each([
    ['an undefined step', feature(scenario('passed'), scenario('passed', 'undefined', 'skipped')), { failed: 1 }],
    ['a pending step', feature(scenario('passed'), scenario('pending')), { failed: 1 }],
    ['an ambiguous step', feature(scenario('passed'), scenario('ambiguous')), { failed: 1 }],
    ['a status of its own', feature(scenario('passed'), scenario('passed', 'great')), { errors: 1 }],
    [
      'a step without a result behind one with',
      feature(scenario('passed'), scenario('passed').replace(']', ',{"name":"x"}]')),
      { errors: 1 },
    ],
    [
      'a result without a status',
      feature(scenario('passed'), '{"type":"scenario","steps":[{"result":{}}]}'),
      { errors: 1 },
    ],
    [
      'a status that is null',
      feature(scenario('passed'), '{"type":"scenario","steps":[{"result":{"status":null}}]}'),
      { errors: 1 },
    ],
    [
      'Ruby, version 1: an outline, whose examples are not in the report',
      feature(scenario('passed'), '{"type":"scenario_outline","steps":[{"name":"x"}],"examples":[{}]}'),
      { errors: 1, passed: 1 },
    ],
    [
      'a scenario without any result among others',
      feature(scenario('passed'), '{"type":"scenario","steps":[{"name":"x"}]}'),
      { errors: 1 },
    ],
    [
      'a background that breaks behind the last scenario',
      feature(scenario('passed'), scenario('failed').replace('scenario', 'background')),
      { errors: 1, passed: 1 },
    ],
  ])('%s', async (_, text, facts) => {
    expect(factsOf((await gatherReport('tests', text)).facts)).toMatchObject(facts);
    expect((await judgeReport('tests', text)).state).toBe('no-go');
  });
});
