import { describe, expect, it } from 'vitest';
import { type Change, changedLines } from '../../src/kinds/changed-lines.ts';
import { CoveredFile } from '../../src/kinds/covered-file.ts';
import { factsOf } from '../support/judge-report.ts';

/** Lines as text, one character each: `+` covered, `-` not, a space for a line that cannot be. */
function covered(path: string, lines: string): CoveredFile {
  const file = new CoveredFile(path);
  for (const [index, mark] of [...lines].entries()) if (mark !== ' ') file.lines.mark(index + 1, mark === '+');
  return file;
}
const change = (files: Record<string, number[] | 'opaque'>, more: Partial<Change> = {}): Change => ({
  files: Object.entries(files).map(([path, lines]) =>
    lines === 'opaque' ? { path, lines: [], opaque: true } : { path, lines, opaque: false },
  ),
  exempt: () => false,
  ...more,
});
const causes = (...args: Parameters<typeof changedLines>) => changedLines(...args).problems.map(({ cause }) => cause);

describe('changed lines', () => {
  it('are counted where they can be covered', () => {
    const { facts, problems } = changedLines([covered('src/a.ts', '+- +')], change({ 'src/a.ts': [1, 2, 3, 99] }));
    expect(factsOf(facts)).toEqual({ 'changed-lines': 0.5, 'changed-lines-covered': 1, 'changed-lines-total': 2 });
    expect(problems).toEqual([]);
  });
  it('that cannot be covered are no 100 %, but not applicable', () => {
    const told = changedLines([covered('a.ts', '+ ')], change({ 'a.ts': [2], 'README.md': [1] }));
    expect(told.facts).toEqual([]);
    expect(told.notApplicable['changed-lines']).toContain('can be covered');
    expect(told.notes.join()).toContain('`README.md`');
  });
  it('of a source file that no report knows are a problem beside the others', () => {
    const told = changedLines([covered('a.ts', '+')], change({ 'a.ts': [1], 'new.tsx': [1, 2] }));
    expect(factsOf(told.facts)).toMatchObject({ 'changed-lines': 1 });
    expect(told.problems).toMatchObject([{ cause: 'missing', facts: expect.arrayContaining(['changed-lines']) }]);
    expect(told.problems[0]?.message).toContain('`new.tsx` changed, and no report knows it');
  });
  it('of a source file that no report knows are never "not applicable"', () => {
    const told = changedLines([covered('a.ts', '+')], change({ 'new.ts': [1, 2] }));
    expect(told.notApplicable).toEqual({});
    expect(told.problems).toMatchObject([{ cause: 'missing' }]);
  });
  it('of a source file that the diff calls binary are a problem', () => {
    expect(causes([covered('a.ts', '+')], change({ 'a.ts': 'opaque' }))).toEqual(['missing']);
    expect(causes([covered('a.ts', '+')], change({ 'b.ts': 'opaque' }))).toEqual(['missing']);
    expect(causes([covered('a.ts', '+')], change({ 'b.png': 'opaque' }))).toEqual([]);
  });
  it.each(['src/a.test.ts', 'test/b.ts', 'src/__tests__/c.ts', 'd.spec.tsx', 'types.d.ts'])(
    'of tests and types need no coverage: %s',
    (path) => {
      const told = changedLines([covered('src/a.ts', '+')], change({ 'src/a.ts': [1], [path]: [1] }));
      expect(told.problems).toEqual([]);
      expect(told.notes.join()).toContain(path);
    },
  );
  it('of files that the author exempts are left out, known or not', () => {
    const exempt = (path: string) => path.startsWith('gen/');
    const told = changedLines([covered('gen/a.ts', '-')], change({ 'gen/a.ts': [1], 'gen/b.ts': [1] }, { exempt }));
    expect(told.problems).toEqual([]);
    expect(Object.keys(told.notApplicable)).toContain('changed-lines');
  });
  it('are not known from totals', () => {
    const told = changedLines([{ path: 'a.ts', totals: {} }], change({ 'a.ts': [1] }));
    expect([told.facts, Object.keys(told.absent)[0], told.notApplicable]).toEqual([[], 'changed-lines', {}]);
  });
});

const PATHS: readonly [name: string, report: string[], diff: string, root: string | undefined, found: string][] = [
  ['equal', ['src/a.ts'], 'src/a.ts', undefined, 'covered'],
  ['from the root of the disk', ['/w/src/a.ts'], 'src/a.ts', undefined, 'covered'],
  ['of a package, as JaCoCo has them', ['shop/A.java'], 'src/main/java/shop/A.java', undefined, 'covered'],
  ['of a module, as Go has them', ['example.com/x/a.go'], 'a.go', undefined, 'covered'],
  ['an equal path before one that ends alike', ['src/a.ts', 'pkg/src/a.ts'], 'src/a.ts', undefined, 'covered'],
  ['one of two that end alike', ['/w/x/src/a.ts', '/w/y/src/a.ts'], 'src/a.ts', undefined, 'ambiguous'],
  ['the same, with the root known', ['/w/src/a.ts', '/w/y/src/a.ts'], 'src/a.ts', '/w', 'covered'],
  ['a name that only ends alike', ['ba.ts'], 'a.ts', undefined, 'missing'],
  ['two files of one path', ['p/A.java', 'p/A.java'], 'p/A.java', undefined, 'ambiguous'],
];

it.each(PATHS)('paths: %s', (_, report, diff, root, found) => {
  const told = changedLines(
    report.map((path) => covered(path, '+')),
    change({ [diff]: [1] }, root === undefined ? {} : { root }),
  );
  expect(told.facts.length > 0 ? 'covered' : told.problems[0]?.cause).toBe(found);
});

it('two changed files that may both be one covered file are ambiguous', () => {
  const told = changedLines([covered('shop/A.java', '+')], change({ 'x/shop/A.java': [1], 'y/shop/A.java': [1] }));
  expect(told.facts).toEqual([]);
  expect(told.problems).toMatchObject([{ cause: 'ambiguous' }]);
});
