import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

const metrics = (covered: unknown, total: unknown) => `<metrics statements="${total}" coveredstatements="${covered}"/>`;
const file = (lines: string, of = metrics(1, 1), name = 'a.php') => `<file name="${name}">${of}${lines}</file>`;
const report = (files: string, of = metrics(1, 1), generated = '1799999000') =>
  `<coverage generated="${generated}"><project timestamp="1">${of}${files}</project></coverage>`;
const line = (count: string, num = '1') => `<line num="${num}" type="stmt" count="${count}"/>`;

formatContract({
  id: 'clover',
  check: 'coverage',
  go: '{ lines: ">= 85%" }',
  failing: 'nyc-failing.xml',
  reports: {
    // As the tools' own summaries of the same runs say; Istanbul writes its lines as statements.
    'nyc-failing.xml': { lines: 0.8, statements: 0.8, functions: 5 / 6, branches: 1 / 8, 'lowest-file': 4 / 6 },
    'c8-passing.xml': { lines: 1, 'lines-total': 25, functions: 1, branches: 1 },
    'phpunit-failing.xml': { lines: 0.5, 'lines-total': 4, statements: 0.5, functions: 0, 'functions-total': 2 },
    'openclover-failing.xml': { lines: 0.6, statements: 4 / 6, functions: 1 / 3, branches: 0.5, 'lowest-file': 0 },
  },
  refused: {
    'nyc-nothing.xml': { cause: 'empty' },
    'hits that are no number': { content: report(file(line('yes'))), cause: 'invalid' },
    'hits that are missing': { content: report(file('<line num="1" type="stmt"/>')), cause: 'invalid' },
    'a file without metrics': { content: report(file(line('1'), '')), cause: 'invalid' },
    'a file without a name': { content: report(file(line('1'), metrics(1, 1), '')), cause: 'invalid' },
    'one file twice': { content: report(file(line('1')) + file(line('0'))), cause: 'invalid' },
    'more covered than there is': { content: report(file(line('1'), metrics(2, 1))), cause: 'invalid' },
    'a file without statements in its metrics': {
      content: report(file(line('1')) + file(line('0'), '<metrics/>', 'b.php'), metrics(1, 1)),
      cause: 'invalid',
    },
    'a file without the branches that the project has': {
      content: report(
        file(line('1')) +
          file(
            line('1'),
            '<metrics statements="1" coveredstatements="1" conditionals="1" coveredconditionals="1"/>',
            'b.php',
          ),
        '<metrics statements="2" coveredstatements="2" conditionals="1" coveredconditionals="1"/>',
      ),
      cause: 'invalid',
    },
    'totals its files cannot come to': { content: report(file(line('1')), metrics(0, 1)), cause: 'invalid' },
    'only test code': {
      content: `<coverage generated="1"><testproject>${metrics(1, 1)}${file(line('1'))}</testproject></coverage>`,
      cause: 'empty',
    },
    'an internal subset': {
      content: `<!DOCTYPE coverage [<!ENTITY a "b">]>${report(file(line('1')))}`,
      cause: 'invalid',
    },
  },
});

describe('clover: readings', () => {
  it('judges files that are in the totals alone, and then knows no lines', async () => {
    const evidence = await gatherReport('coverage', report(file(line('1')), metrics(1, 10)));
    expect(factsOf(evidence.facts)).toMatchObject({ statements: 0.1 });
    expect(factsOf(evidence.facts)).not.toHaveProperty('lines');
    expect(factsOf(evidence.facts)).not.toHaveProperty('lowest-file');
  });
  it('knows no lines of a file that lists none', async () => {
    const evidence = await gatherReport('coverage', report(file('', metrics(0, 9)), metrics(0, 9)));
    expect(factsOf(evidence.facts)).toMatchObject({ statements: 0 });
    expect(factsOf(evidence.facts)).not.toHaveProperty('lines');
  });
  it.each([
    ['seconds', '1799996400'],
    ['milliseconds', '1799996400000'],
  ])('dates the report by %s', async (_, generated) => {
    const evidence = await gatherReport('coverage', report(file(line('1')), metrics(1, 1), generated));
    expect(evidence.sources[0]?.ageSeconds).toBe(3600);
  });
  it('a conditional of OpenClover that was never reached is an uncovered line', async () => {
    const cond = '<line num="1" type="cond" truecount="0" falsecount="0"/>';
    expect(factsOf((await gatherReport('coverage', report(file(cond)))).facts)).toMatchObject({ lines: 0 });
  });
});
