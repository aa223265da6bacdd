import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

const report = (classes: string, root = 'line-rate="1"') =>
  `<coverage ${root}><packages><package name="p"><classes>${classes}</classes></package></packages></coverage>`;
const file = (lines: string, name = 'a.py') =>
  `<class name="a" filename="${name}"><methods/><lines>${lines}</lines></class>`;

formatContract({
  id: 'cobertura',
  check: 'coverage',
  go: '{ lines: ">= 80%" }',
  failing: 'vitest-failing.xml',
  reports: {
    // As the tools' own summaries of the same runs say.
    'coverage.py-failing.xml': { lines: 0.5, branches: 0.25, 'lowest-file': 0.5 },
    'coverage.py-passing.xml': { lines: 1, 'lines-total': 8, branches: 1 },
    'coverage.py-without-branches.xml': { lines: 0.5 },
    'coverage.py-two-sources.xml': { 'lines-covered': 4, 'lines-total': 9 },
    'gcovr-failing.xml': { lines: 8 / 15, branches: 0.4, 'lowest-file': 0.25 },
    'nyc-failing.xml': { lines: 0.75, functions: 5 / 6, 'lowest-file': 5 / 7 },
    'nyc-passing.xml': { lines: 1, 'lines-total': 12, 'functions-total': 6 },
    'vitest-failing.xml': { lines: 14 / 19, functions: 5 / 6, 'lowest-file': 5 / 7 },
    'phpunit-failing.xml': { lines: 0.5, 'lines-total': 4, functions: 0.5 },
  },
  refused: {
    'nyc-nothing.xml': { cause: 'empty' },
    'only a line 0': { content: report(file('<line number="0" hits="1"/>')), cause: 'empty' },
    'rates without lines': { content: report('', 'line-rate="1" lines-valid="9" lines-covered="9"'), cause: 'empty' },
    'hits that are no number': { content: report(file('<line number="1" hits="yes"/>')), cause: 'invalid' },
    'hits that are missing': { content: report(file('<line number="1"/>')), cause: 'invalid' },
    'a line without a number': { content: report(file('<line hits="1"/>')), cause: 'invalid' },
    'a line outside of a class': { content: report('<line number="1" hits="1"/>'), cause: 'invalid' },
    'a class without a file': { content: report(file('<line number="1" hits="1"/>', '')), cause: 'invalid' },
    'more conditions met than there are': {
      content: report(file('<line number="1" hits="1" branch="true" condition-coverage="150% (3/2)"/>')),
      cause: 'invalid',
    },
    'an internal subset': {
      content: `<!DOCTYPE coverage [<!ENTITY a "b">]>${report(file('<line number="1" hits="1"/>'))}`,
      cause: 'invalid',
    },
    'Clover, which has the same root': {
      content:
        '<coverage generated="1" clover="4.5"><project timestamp="1"><metrics statements="1"/></project></coverage>',
      cause: 'invalid',
    },
  },
});

describe('cobertura: readings', () => {
  it('does not know branches of a tool that did not measure them', async () => {
    const evidence = await gatherReport(
      'coverage',
      report(file('<line number="1" hits="1"/>'), 'line-rate="1" branch-rate="1"'),
    );
    expect(factsOf(evidence.facts)).not.toHaveProperty('branches');
    expect(evidence.absent).toHaveProperty('branches');
  });

  it('counts a line once, however many classes and methods repeat it', async () => {
    const lines = '<line number="1" hits="0"/><line number="2" hits="1"/>';
    const method = `<method name="f" signature="()V"><lines>${lines}</lines></method>`;
    const class_ = `<class name="a" filename="a.cs"><methods>${method}</methods><lines>${lines}</lines></class>`;
    const evidence = await gatherReport('coverage', report(class_ + class_));
    expect(factsOf(evidence.facts)).toMatchObject({ 'lines-total': 2, 'lines-covered': 1, 'functions-total': 1 });
  });

  it('reads lines under methods where the class lists none', async () => {
    const methods = '<methods><method name="f"><lines><line number="5" hits="0"/></lines></method></methods>';
    const evidence = await gatherReport('coverage', report(`<class name="a" filename="a.swift">${methods}</class>`));
    expect(factsOf(evidence.facts)).toMatchObject({ 'lines-total': 1, lines: 0 });
  });

  it('reads lines under methods where the list of the class is empty', async () => {
    const methods = '<methods><method name="f"><lines><line number="5" hits="0"/></lines></method></methods>';
    const empty = `<class name="a" filename="a.swift">${methods}<lines/></class>`;
    const evidence = await gatherReport('coverage', report(empty + file('<line number="1" hits="1"/>', 'b.swift')));
    expect(factsOf(evidence.facts)).toMatchObject({ 'lines-total': 2, lines: 0.5 });
  });

  it('passes over a class without a file and without lines', async () => {
    const text = report(`<class name="a" filename=""><methods/><lines/></class>${file('<line number="1" hits="0"/>')}`);
    expect(factsOf((await gatherReport('coverage', text)).facts)).toMatchObject({ lines: 0, 'lines-total': 1 });
  });

  it.each(['true', 'True'])('says that branches are not counted, branch="%s"', async (word) => {
    const evidence = await gatherReport('coverage', report(file(`<line number="1" hits="1" branch="${word}"/>`)));
    expect(evidence.notes?.join()).toContain('1 lines with branches do not say how many');
  });

  it('takes the better of two conditions on one line, never their sum', async () => {
    const line = (met: string) => `<line number="1" hits="1" branch="true" condition-coverage="50% (${met})"/>`;
    const evidence = await gatherReport('coverage', report(file(line('1/4') + line('2/4'))));
    expect(factsOf(evidence.facts)).toMatchObject({ 'branches-covered': 2, 'branches-total': 4 });
  });

  it('notes totals of the root that its lines disagree with', async () => {
    const root = 'line-rate="1" lines-valid="9" lines-covered="9"';
    const evidence = await gatherReport('coverage', report(file('<line number="1" hits="1"/>'), root));
    expect(evidence.notes?.join()).toContain("the report's own totals say 9 of 9 lines");
    expect(factsOf(evidence.facts)).toMatchObject({ 'lines-total': 1 });
  });

  it.each([
    ['seconds', '1700000000', 1_700_000_000],
    ['milliseconds', '1700000000000', 1_700_000_000],
    ['a zero', '0', 1_800_000_000],
  ])('dates the report by %s', async (_, timestamp, time) => {
    const root = `line-rate="1" timestamp="${timestamp}"`;
    const evidence = await gatherReport('coverage', report(file('<line number="1" hits="1"/>'), root));
    expect(evidence.sources[0]?.ageSeconds).toBe(1_800_000_000 - time);
  });
});
