import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const report = (examples: string, summary = '"example_count":1,"failure_count":0') =>
  `{"examples":[${examples}],"summary":{${summary}}}`;
const PASS = '{"description":"a","status":"passed"}';

formatContract({
  id: 'rspec',
  check: 'tests',
  failing: 'failing.json',
  reports: {
    'failing.json': { total: 4, passed: 1, failed: 1, errors: 0, skipped: 2 },
    'passing.json': { total: 2, passed: 1, failed: 0, errors: 0, skipped: 1 },
  },
  refused: {
    'nothing.json': { cause: 'empty' },
    'totals without examples': { content: report(''), cause: 'invalid' },
    'no totals': { content: report(PASS, '"example_count":1'), cause: 'invalid' },
    'all pending': { content: report('{"status":"pending"}'), cause: 'empty' },
  },
});

describe('rspec: lies', () => {
  it('a file that does not load is an error and is quoted, and without that bound it is empty', async () => {
    const bytes = readFileSync('test/fixtures/tests/rspec/not-loaded.json');
    const judged = await judgeReport('tests', bytes);
    expect(judged.state).toBe('no-go');
    expect(judged.evidence.notes?.join()).toContain('An error occurred while loading ./pay_spec.rb');
    expect(await judgeReport('tests', bytes, '{ errors: any }')).toMatchObject({ state: 'unknown', cause: 'empty' });
  });
  it.each([
    [
      'an error outside of the examples',
      report(PASS, '"example_count":1,"failure_count":0,"errors_outside_of_examples_count":1'),
      { errors: 1, passed: 1 },
    ],
    ['the totals claim a failure', report(PASS, '"example_count":1,"failure_count":1'), { failed: 1, passed: 1 }],
    ['a status of its own', report(`${PASS},{"status":"fine"}`), { errors: 1, passed: 1 }],
  ])('%s', async (_, text, facts) => {
    expect(factsOf((await gatherReport('tests', text)).facts)).toMatchObject(facts);
    expect((await judgeReport('tests', text)).state).toBe('no-go');
  });
});
