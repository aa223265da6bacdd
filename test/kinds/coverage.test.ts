import { describe, expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import { type CoverageReading, coverage } from '../../src/kinds/coverage.ts';
import { CoveredFile, type FileTotals, MEASURES, type Measure } from '../../src/kinds/covered-file.ts';
import { LineMarks } from '../../src/kinds/line-marks.ts';
import { reportPath } from '../../src/kinds/merge-coverage.ts';
import { BranchForms } from '../../src/kinds/packed-branches.ts';
import { factsOf } from '../support/judge-report.ts';

/** Lines as text, one character each: `+` covered, `-` not, a space for a line that cannot be. */
function file(path: string, lines: string, fill?: (file: CoveredFile) => void, naming = 'lcov'): CoveredFile {
  const covered = new CoveredFile(path, naming);
  for (const [index, mark] of [...lines].entries()) if (mark !== ' ') covered.lines.mark(index + 1, mark === '+');
  fill?.(covered);
  return covered;
}

const totals = (path: string | undefined, covered: number, total: number): FileTotals => ({
  path,
  totals: { lines: { covered, total } },
});
const reading = (
  files: readonly (CoveredFile | FileTotals)[],
  measured: readonly Measure[] = ['lines', 'branches', 'functions'],
): CoverageReading => ({ files, measured: new Set(measured) });
const combined = (...readings: readonly CoverageReading[]) => factsOf(coverage.combine(readings).facts);
const refusal = (...readings: readonly CoverageReading[]) => {
  try {
    coverage.combine(readings);
    return 'nothing';
  } catch (error) {
    if (error instanceof EvidenceError) return `${error.cause}: ${error.message}`;
    throw error;
  }
};

describe('several reports: what may not be added up', () => {
  it('totals of one file, twice', () => {
    expect(refusal(reading([totals('/w/src/a.ts', 5, 5)]), reading([totals('/w/src/a.ts', 0, 5)]))).toMatch(
      /^ambiguous/,
    );
  });
  it('the totals and the lines of one file, with the path from another root', () => {
    // The three reports of one Istanbul run: coverage-summary.json has absolute paths, lcov.info relative ones.
    expect(refusal(reading([file('src/a.ts', '++-')]), reading([totals('/w/src/a.ts', 2, 3)]))).toMatch(/^ambiguous/);
  });
  it('the same the other way round', () => {
    expect(refusal(reading([totals('/w/src/a.ts', 2, 3)]), reading([file('src/a.ts', '++-')]))).toMatch(/^ambiguous/);
  });
  it('totals without names beside anything', () => {
    expect(refusal(reading([totals(undefined, 5, 5)]), reading([file('src/a.ts', '-')]))).toMatch(/^ambiguous/);
  });
  it('two packages that both have src/index.ts: one is covered, the other is not', () => {
    const [a, b] = [reading([file('src/index.ts', '++++')]), reading([file('src/index.ts', '    ----')])];
    expect(refusal(a, b)).toMatch(/^ambiguous: `src\/index.ts` has other lines/);
  });
  it('a short path that may be either of two long ones', () => {
    const both = reading([file('/w/a/src/index.ts', '+'), file('/w/b/src/index.ts', '-')]);
    expect(refusal(both, reading([file('src/index.ts', '+')]))).toMatch(/^ambiguous/);
  });
});

describe('several reports: what may', () => {
  it('a line covered in either is covered', () => {
    const facts = combined(reading([file('a.ts', '+--')]), reading([file('a.ts', '-+-')]));
    expect(facts).toMatchObject({ 'lines-covered': 2, 'lines-total': 3 });
  });
  it('three shards', () => {
    const shards = ['+--', '-+-', '--+'].map((lines) => reading([file('a.ts', lines)]));
    expect(combined(...shards)).toMatchObject({ lines: 1, 'lines-total': 3 });
  });
  it('totals of files that differ', () => {
    const facts = combined(
      reading([totals('/w/a.ts', 1, 2)], ['lines']),
      reading([totals('/w/b.ts', 3, 3)], ['lines']),
    );
    expect(facts).toMatchObject({ 'lines-covered': 4, 'lines-total': 5, 'lowest-file': 0.5 });
  });
  it('one file, by its path from two roots', () => {
    const facts = combined(reading([file('src/a.ts', '+-')]), reading([file('/w/src/a.ts', '-+')]));
    expect(facts).toMatchObject({ 'lines-covered': 2, 'lines-total': 2 });
  });
  it('a header whose templates differ, by its full path', () => {
    const facts = combined(reading([file('/w/a.h', '++')]), reading([file('/w/a.h', '   --')]));
    expect(facts).toMatchObject({ 'lines-covered': 2, 'lines-total': 4 });
  });
  it('files whose names only end alike', () => {
    const facts = combined(reading([file('a.ts', '+')]), reading([file('ba.ts', '-')]));
    expect(facts).toMatchObject({ 'lines-total': 2 });
  });
  it('says what was merged', () => {
    expect(coverage.combine([reading([file('a.ts', '+')]), reading([file('a.ts', '+')])]).notes.join()).toContain(
      'merged',
    );
  });
  it('leaves its readings as they were', () => {
    const [a, b] = [file('a.ts', '+-'), file('a.ts', '-+')];
    combined(reading([a]), reading([b]));
    expect([a.lines.covered, b.lines.covered]).toEqual([1, 1]);
  });
});

describe('branches and functions of several reports', () => {
  const branches = (...ids: readonly [id: string, taken: boolean][]) =>
    reading([
      file('a.ts', '+', (one) => {
        for (const [id, taken] of ids) one.branch(1, id, taken);
      }),
    ]);
  it('the same branches: either is enough', () => {
    expect(combined(branches(['0', true], ['1', false]), branches(['0', false], ['1', true]))).toMatchObject({
      branches: 1,
    });
  });
  it('branches numbered anew: two halves are no whole', () => {
    const facts = combined(branches(['0', true], ['1', false]), branches(['2', true], ['3', false]));
    expect(facts).toMatchObject({ 'branches-covered': 1, 'branches-total': 2 });
  });
  it('branches by number: two halves are no whole', () => {
    const half = () => reading([file('a.ts', '+', (one) => one.branches(1, { covered: 1, total: 2 }))]);
    expect(combined(half(), half())).toMatchObject({ branches: 0.5 });
  });
  it('a report without branches beside one with them: not known', () => {
    const facts = combined(branches(['0', true]), reading([file('b.ts', '+')], ['lines']));
    expect(facts).not.toHaveProperty('branches');
  });
  it('functions named in two ways: not known', () => {
    const one = reading([file('a.ts', '+', (of) => of.function('1,f', true), 'lcov')]);
    const other = reading([file('a.ts', '+', (of) => of.function('1,A f()V', true), 'cobertura')]);
    expect(combined(one, other)).not.toHaveProperty('functions');
    expect(combined(one, one)).toMatchObject({ functions: 1, 'functions-total': 1 });
  });
});

describe('one report', () => {
  it('has every fact of the measures it knows, and no other', () => {
    const facts = combined(reading([file('a.ts', '+-'), file('b.ts', '++')], ['lines']));
    expect(facts).toEqual({ lines: 0.75, 'lines-covered': 3, 'lines-total': 4, 'lowest-file': 0.5 });
  });
  it('says for what it lacks what to bind', () => {
    const { absent } = coverage.combine([reading([file('a.ts', '+')], ['lines'])]);
    for (const measure of MEASURES.filter((one) => one !== 'lines'))
      expect(absent).toHaveProperty(`${measure}-covered`);
  });
  it('a file without lines is not the lowest', () => {
    expect(combined(reading([file('a.ts', '+'), file('types.ts', '')]))).toMatchObject({ 'lowest-file': 1 });
  });
});

describe('lines', () => {
  it('are counted once, however far apart', () => {
    const marks = new LineMarks();
    for (const line of [1, 255, 256, 257, 4_000_000_000]) marks.mark(line, false);
    for (const line of [1, 256, 4_000_000_000]) marks.mark(line, true);
    marks.mark(1, false);
    expect([marks.covered, marks.total]).toEqual([3, 5]);
    expect([...marks.marks()].map(([line]) => line)).toEqual([1, 255, 256, 257, 4_000_000_000]);
  });
});

describe('packing', () => {
  const lines = [1, 2, 255, 256, 700, 701];
  const marks = (packed: boolean) => {
    const made = new LineMarks();
    for (const line of lines) made.mark(line, line % 2 === 0);
    if (packed) made.pack();
    return made;
  };
  it('lines says the same, and can be added to', () => {
    const [open, packed] = [marks(false), marks(true)];
    expect([...packed.marks()]).toEqual([...open.marks()]);
    for (let line = 0; line < 1200; line++) expect([line, packed.at(line)]).toEqual([line, open.at(line)]);
    for (const one of [open, packed]) {
      one.mark(701, true);
      one.mark(3, false);
      one.mark(2, false);
      one.pack();
    }
    expect([packed.covered, packed.total, ...packed.marks()]).toEqual([open.covered, open.total, ...open.marks()]);
    expect([packed.covered, packed.total]).toEqual([4, 7]);
  });
  it('few lines far apart take no more memory than they must', () => {
    const far = new LineMarks();
    far.mark(4_000_000_000, true);
    far.pack();
    expect([far.at(4_000_000_000), far.at(3_999_999_999), far.total]).toEqual([true, undefined, 1]);
  });
  it('a file says the same, and can be added to', () => {
    const fill = (of: CoveredFile) => {
      of.branch(1, '0,0', true);
      of.branch(1, '0,1', false);
      of.branches(2, { covered: 1, total: 3 });
      for (const line of [127, 128, 16_384, 4_000_000_000]) of.branch(line, '0', line % 2 === 0);
      of.function('1,f', true);
      of.function('9,g', false);
    };
    const [open, packed] = [file('a.ts', '+-', fill), file('a.ts', '+-', fill)];
    const forms = new BranchForms();
    packed.pack(forms);
    const tallies = (of: CoveredFile) => MEASURES.map((measure) => of.tally(measure));
    expect(tallies(packed)).toEqual(tallies(open));
    expect(tallies(packed.copy())).toEqual(tallies(open));
    const other = file('a.ts', '-+', (of) => of.branch(1, '0,1', true));
    other.branch(1, '0,0', false);
    for (const one of [open, packed]) one.add(other);
    packed.pack(forms);
    expect(tallies(packed)).toEqual(tallies(open));
    expect(packed.tally('branches')).toEqual({ covered: 6, total: 9 });
  });
  it('forms of one reading do not change when a file is added to', () => {
    const forms = new BranchForms();
    const [a, b] = ['a.ts', 'b.ts'].map((path) => file(path, '+', (of) => of.branch(1, '0', false)));
    for (const one of [a, b]) one?.pack(forms);
    a?.branch(1, '0', true);
    expect([a?.tally('branches')?.covered, b?.tally('branches')?.covered]).toEqual([1, 0]);
  });
});

it.each([
  ['./src/a.ts', 'src/a.ts'],
  ['src\\b\\a.ts', 'src/b/a.ts'],
  ['/w//x/../src/a.ts', '/w/src/a.ts'],
  ['C:\\w\\a.cs', 'C:/w/a.cs'],
])('the path %s is %s', (written, path) => expect(reportPath(written)).toBe(path));
