import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

const statement = (covered: string, first: unknown = 1, last: unknown = first, index = '1') =>
  `<Statement FileIndex="${index}" Line="${first}" Column="1" EndLine="${last}" EndColumn="2" Covered="${covered}"/>`;
const report = (content: string, covered: unknown = 1, total: unknown = 1) =>
  `<Root CoveredStatements="${covered}" TotalStatements="${total}" DotCoverVersion="1"><FileIndices><File Index="1" Name="a.cs"/></FileIndices>${content}</Root>`;
const method = (name: string, content: string) => `<Method Name="${name}">${content}</Method>`;

formatContract({
  id: 'dotcover',
  check: 'coverage',
  go: '{ statements: ">= 80%" }',
  failing: 'failing.xml',
  reports: {
    'failing.xml': { statements: 0.5, lines: 0.4, 'lines-total': 5, 'lowest-file': 0.4 },
    'passing.xml': { statements: 1, 'lines-total': 3 },
  },
  refused: {
    'summary-only.xml': { cause: 'invalid' },
    'nothing to cover': { content: report('', 0, 0), cause: 'empty' },
    'neither covered nor not': { content: report(statement('1')), cause: 'invalid' },
    'a statement in no file': { content: report(statement('True', 1, 1, '7')), cause: 'invalid' },
    'a statement of a million lines': { content: report(statement('True', 1, 1_000_001)), cause: 'invalid' },
    'a statement that ends before it begins': { content: report(statement('True', 5, 4)), cause: 'invalid' },
    'totals its statements cannot come to': { content: report(statement('True'), 0, 1), cause: 'invalid' },
  },
});

describe('dotcover: readings', () => {
  it('counts one place in two methods twice, as the tool does, and its line once', async () => {
    const text = report(method('.ctor()', statement('True')) + method('.ctor(int)', statement('False')), 1, 2);
    expect(factsOf((await gatherReport('coverage', text)).facts)).toMatchObject({ statements: 0.5, lines: 1 });
  });
});
