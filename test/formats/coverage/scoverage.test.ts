import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

const statement = (count: string, more = 'ignored="false"', source = 'a.scala') =>
  `<statement source="${source}" line="1" start="1" end="2" method="f" invocation-count="${count}" ${more}/>`;
const report = (content: string, invoked: unknown = 1, all: unknown = 1) =>
  `<scoverage statement-count="${all}" statements-invoked="${invoked}">${content}</scoverage>`;

formatContract({
  id: 'scoverage',
  check: 'coverage',
  go: '{ statements: ">= 80%" }',
  failing: 'failing.xml',
  reports: {
    'failing.xml': { statements: 0.4, lines: 0.5, branches: 0.5, 'lowest-file': 0.5 },
    'passing.xml': { statements: 1, 'statements-total': 3, lines: 1, branches: 1 },
  },
  refused: {
    'nothing to cover': { content: report('', 0, 0), cause: 'empty' },
    'only ignored statements': { content: report(statement('1', 'ignored="true"'), 0, 0), cause: 'empty' },
    'a count that is no number': { content: report(statement('x')), cause: 'invalid' },
    'no totals': { content: `<scoverage>${statement('1')}</scoverage>`, cause: 'invalid' },
    'totals its statements cannot come to': { content: report(statement('1'), 0, 1), cause: 'invalid' },
    'a statement without a source': { content: report(statement('1', '', '')), cause: 'invalid' },
  },
});

describe('scoverage: readings', () => {
  it('judges statements that are in the totals alone', async () => {
    const evidence = await gatherReport('coverage', report(statement('1'), 1, 5));
    expect(factsOf(evidence.facts)).toMatchObject({ statements: 0.2 });
    expect(factsOf(evidence.facts)).not.toHaveProperty('lines');
  });
});
