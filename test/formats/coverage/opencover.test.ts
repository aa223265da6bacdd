import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

const point = (vc: unknown, sl: unknown = 1, el: unknown = sl, fileid = '1') =>
  `<SequencePoint vc="${vc}" ordinal="0" sl="${sl}" sc="1" el="${el}" ec="2" fileid="${fileid}"/>`;
const method = (points: string, name = 'F()') =>
  `<Method><Name>${name}</Name><FileRef uid="1"/><SequencePoints>${points}</SequencePoints><BranchPoints/></Method>`;
const module = (methods: string, path = 'a.cs') =>
  `<Module><Files><File uid="1" fullPath="${path}"/></Files><Classes><Class><FullName>A</FullName><Methods>${methods}</Methods></Class></Classes></Module>`;
const report = (modules: string, summary = '') =>
  `<CoverageSession>${summary}<Modules>${modules}</Modules></CoverageSession>`;
const claims = (visited: number, all: number) =>
  `<Summary numSequencePoints="${all}" visitedSequencePoints="${visited}"/>`;

formatContract({
  id: 'opencover',
  check: 'coverage',
  go: '{ statements: ">= 80%" }',
  failing: 'opencover-failing.xml',
  reports: {
    'opencover-failing.xml': { statements: 0.5, lines: 2 / 6, branches: 0.5, functions: 0.5, 'lowest-file': 2 / 6 },
    'coverlet-passing.xml': { statements: 1, 'statements-total': 3, lines: 1, branches: 1, functions: 1 },
  },
  refused: {
    'no module': { content: report(''), cause: 'empty' },
    'points that are only claimed': { content: report('<Module/>', claims(9, 9)), cause: 'invalid' },
    'points nowhere in the source': { content: report(module(method(point(1, 16707566)))), cause: 'empty' },
    'visits that are no number': { content: report(module(method(point('yes')))), cause: 'invalid' },
    'a point in no file': { content: report(module(method(point(1, 1, 1, '7')))), cause: 'invalid' },
    'a point of a million lines': { content: report(module(method(point(1, 1, 1_000_001)))), cause: 'invalid' },
    'totals the points cannot come to': { content: report(module(method(point(1))), claims(0, 1)), cause: 'invalid' },
    'a file without a name': { content: report(module(method(point(1)), '')), cause: 'invalid' },
  },
});

describe('opencover: readings', () => {
  it('judges points that are in the totals alone', async () => {
    const evidence = await gatherReport('coverage', report(module(method(point(1))), claims(1, 4)));
    expect(factsOf(evidence.facts)).toMatchObject({ statements: 0.25 });
    expect(factsOf(evidence.facts)).not.toHaveProperty('lines');
  });
  it('counts a field that two constructors fill twice, as the tool does, and its line once', async () => {
    const methods = method(point(1), '.ctor()') + method(point(0), '.ctor(int)');
    const evidence = await gatherReport('coverage', report(module(methods), claims(1, 2)));
    expect(factsOf(evidence.facts)).toMatchObject({ statements: 0.5, lines: 1, functions: 0.5 });
  });
  it('keeps the numbers of files of each module', async () => {
    const text = report(module(method(point(1)), 'a.cs') + module(method(point(0)), 'b.cs'));
    expect(factsOf((await gatherReport('coverage', text)).facts)).toMatchObject({ lines: 0.5, 'lowest-file': 0 });
  });
});
