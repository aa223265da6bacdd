import { expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

formatContract({
  id: 'bandit',
  check: 'audit',
  failing: 'failing.json',
  reports: {
    'failing.json': { critical: 0, high: 1, moderate: 1, low: 1, unrated: 0, total: 3, packages: 1, suppressed: 1 },
    'clean.json': { high: 0, total: 0, packages: 1, suppressed: 0 },
    'only-high.json': { high: 1, moderate: 0, total: 1 },
  },
  refused: {
    'no-code.json': { cause: 'empty' },
    'unreadable-file.json': { cause: 'invalid' },
    'metrics without numbers': { content: '{"errors":[],"metrics":{"_totals":{}},"results":[]}', cause: 'invalid' },
    'no list of errors': { content: '{"metrics":{"_totals":{"loc":1}},"results":[]}', cause: 'invalid' },
  },
});

it.each([
  ['HIGH', 'unknown'],
  ['MEDIUM', 'unknown'],
  ['UNDEFINED', 'unknown'],
  // What `-ll` leaves out, which most who use it mean.
  ['LOW', 'go'],
])('an empty list beside metrics that count %s: %s', async (name, state) => {
  const none = { HIGH: 0, MEDIUM: 0, LOW: 0, UNDEFINED: 0, [name]: 2 };
  const counts = Object.fromEntries(Object.entries(none).map(([key, value]) => [`SEVERITY.${key}`, value]));
  const content = JSON.stringify({ errors: [], metrics: { _totals: { loc: 1, nosec: 0, ...counts } }, results: [] });
  expect((await judgeReport('audit', content)).state).toBe(state);
});

it('says which file Bandit could not read, beside what it found', async () => {
  const totals = {
    loc: 1,
    nosec: 0,
    'SEVERITY.HIGH': 1,
    'SEVERITY.MEDIUM': 0,
    'SEVERITY.LOW': 0,
    'SEVERITY.UNDEFINED': 0,
  };
  const content = JSON.stringify({
    errors: [{ filename: 'a.py', reason: 'syntax error' }],
    metrics: { _totals: totals, 'a.py': {} },
    results: [{ test_id: 'B602', issue_severity: 'HIGH', filename: 'b.py', line_number: 1 }],
  });
  const { facts, problems } = await gatherReport('audit', content);
  expect(factsOf(facts)).toMatchObject({ high: 1 });
  expect(problems).toMatchObject([
    { cause: 'invalid', message: '`report`: Bandit could not read 1 files (a.py: syntax error)' },
  ]);
  expect(problems[0]?.hint).toContain('may hold findings');
});

it('says what Bandit was told to leave out', async () => {
  const totals = {
    loc: 1,
    nosec: 0,
    'SEVERITY.HIGH': 0,
    'SEVERITY.MEDIUM': 0,
    'SEVERITY.LOW': 2,
    'SEVERITY.UNDEFINED': 0,
  };
  const { notes } = await gatherReport(
    'audit',
    JSON.stringify({ errors: [], metrics: { _totals: totals }, results: [] }),
  );
  expect(notes).toEqual(['Bandit was told to leave 2 of its 2 findings out of the report']);
});
