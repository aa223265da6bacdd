import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

const counter = (type: string, covered: unknown, missed: unknown) =>
  `<counter type="${type}" missed="${missed}" covered="${covered}"/>`;
const line = (ci: unknown, nr: unknown = 1) => `<line nr="${nr}" mi="1" ci="${ci}" mb="0" cb="0"/>`;
const source = (content: string, name = 'A.java') => `<sourcefile name="${name}">${content}</sourcefile>`;
const report = (sources: string, totals: string, doctype = '') =>
  `${doctype}<report name="x"><package name="p">${sources}</package>${totals}</report>`;
const one = (doctype: string) => report(source(line(1) + counter('LINE', 1, 0)), counter('LINE', 1, 0), doctype);

formatContract({
  id: 'jacoco',
  check: 'coverage',
  go: '{ lines: ">= 80%" }',
  failing: 'failing.xml',
  reports: {
    // As the counters of the report itself say.
    'failing.xml': { lines: 14 / 19, branches: 0.4, functions: 0.75, 'lowest-file': 0.5 },
    'groups-failing.xml': { lines: 14 / 19, branches: 0.4, functions: 0.75 },
    'passing.xml': { 'lines-covered': 18, 'lines-total': 19, branches: 0.9 },
  },
  refused: {
    'nothing.xml': { cause: 'empty' },
    'classes without debug information': { content: report('', counter('INSTRUCTION', 9, 0)), cause: 'empty' },
    'instructions that are no number': {
      content: report(source(line('x') + counter('LINE', 1, 0)), counter('LINE', 1, 0)),
      cause: 'invalid',
    },
    'a counter that its lines deny': {
      content: report(source(line(0) + counter('LINE', 1, 0)), counter('LINE', 1, 0)),
      cause: 'invalid',
    },
    'totals its files cannot come to': {
      content: report(source(line(1) + counter('LINE', 1, 0)), counter('LINE', 0, 1)),
      cause: 'invalid',
    },
    'a line outside of a file': { content: report(line(1), counter('LINE', 1, 0)), cause: 'invalid' },
    'a file without a name': { content: report(source(line(1), ''), counter('LINE', 1, 0)), cause: 'invalid' },
    // A DTD outside is ignored, and so is a subset with nothing in it; anything inside is refused.
    'an internal subset': { content: one('<!DOCTYPE report [<!ENTITY a "b">]>'), cause: 'invalid' },
    'an internal subset beside a DTD': {
      content: one('<!DOCTYPE report SYSTEM "report.dtd" [<!ENTITY a "b">]>'),
      cause: 'invalid',
    },
    'an internal subset with a comment': { content: one('<!DOCTYPE report [<!-- -->]>'), cause: 'invalid' },
    'an internal subset with a parameter entity': { content: one('<!DOCTYPE report [%a;]>'), cause: 'invalid' },
    'an internal subset twice': { content: one('<!DOCTYPE report [][]>'), cause: 'invalid' },
    'something behind an empty internal subset': { content: one('<!DOCTYPE report [] x>'), cause: 'invalid' },
    'another report': { content: '<report title="x"><row/></report>', cause: 'invalid' },
  },
});

describe('jacoco: readings', () => {
  it.each([
    ['none', ''],
    ['a public DTD', '<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">'],
    ['a DTD at an address', "<!DOCTYPE report SYSTEM 'https://www.jacoco.org/jacoco/trunk/coverage/report.dtd'>"],
    [
      'an empty internal subset, as Pester writes it',
      '<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"[]>',
    ],
    ['an empty internal subset alone', '<!DOCTYPE report [ ]>'],
  ])('ignores the DOCTYPE: %s', async (_, doctype) => {
    expect(factsOf((await gatherReport('coverage', one(doctype))).facts)).toMatchObject({ lines: 1 });
  });
  it('takes the counters where lines do not say what was covered, as gcovr writes them', async () => {
    const text = report(
      source(`<line nr="1"/><line nr="2"/>${counter('LINE', 1, 1)}`),
      counter('LINE', 1, 1) + counter('METHOD', 0, 0),
    );
    expect(factsOf((await gatherReport('coverage', text)).facts)).toMatchObject({ lines: 0.5, 'lines-total': 2 });
  });
  it('keeps files of one name apart that are in different groups', async () => {
    const group = (ci: number) =>
      `<group name="g${ci}"><package name="p">${source(line(ci) + counter('LINE', ci, 1 - ci))}</package></group>`;
    const text = `<report name="x">${group(0)}${group(1)}${counter('LINE', 1, 1)}</report>`;
    expect(factsOf((await gatherReport('coverage', text)).facts)).toMatchObject({ lines: 0.5, 'lowest-file': 0 });
  });
  it('is as old as the oldest session in it', async () => {
    const sessions =
      '<sessioninfo id="a" start="1" dump="1799996400000"/><sessioninfo id="b" start="1" dump="1799999999000"/>';
    const text = one('').replace('<package', `${sessions}<package`);
    expect((await gatherReport('coverage', text)).sources[0]?.ageSeconds).toBe(3600);
  });
});
