import { EvidenceError } from '../core/evidence.ts';
import type { Fact, FactCatalog, FactSpec } from '../core/fact.ts';
import { CHANGED_FACTS, type Change, changedLines } from './changed-lines.ts';
import { CoveredFile, type FileTotals, MEASURES, type Measure, sum, type Tally } from './covered-file.ts';
import type { ReadingBase } from './format.ts';
import type { Combined, Kind } from './kind.ts';
import { mergeFiles } from './merge-coverage.ts';

/** What one coverage report says, file by file, each file once. */
export interface CoverageReading extends ReadingBase {
  readonly files: readonly (CoveredFile | FileTotals)[];
  /** What the tool measured. The rest is unknown to it: neither 0 nor 100 %. */
  readonly measured: ReadonlySet<Measure>;
}

const specs = MEASURES.flatMap((measure): [string, FactSpec][] => [
  [measure, ratio(`Covered of all ${measure} that can be.`)],
  [`${measure}-covered`, { dimension: 'count', describe: `Covered ${measure}.`, better: 'higher', example: '>= 1000' }],
  [`${measure}-total`, { dimension: 'count', describe: `All ${measure} that can be covered.`, example: '>= 1000' }],
]);

const facts: FactCatalog = {
  known: {
    ...Object.fromEntries(specs),
    'lowest-file': ratio(
      'The lowest line coverage of any file that has lines; of statements where tools count only those.',
    ),
    ...CHANGED_FACTS,
  },
};

/**
 * A reading that proves something: throws `EvidenceError` (`empty`) when there is no line, and where the tool counts
 * statements instead no statement, that could be covered (THREATS C10).
 */
export function proved(reading: CoverageReading): CoverageReading {
  const bases = BASES.filter((measure) => reading.measured.has(measure));
  if (reading.files.some((file) => bases.some((measure) => (one(file, measure)?.total ?? 0) > 0))) return reading;
  throw new EvidenceError(
    'empty',
    reading.files.length === 0 ? 'the report covers no file' : 'no file in the report has a line that can be covered',
    'check that the tool instruments the files that are meant',
  );
}

/** What any coverage tool measures at least one of. */
const BASES = ['lines', 'statements'] as const;

/** Coverage reports: several are merged by file and line, and what is covered in one is covered. */
export const coverage: Kind<CoverageReading> = coverageOf(undefined);

/** The same beside a change, whose lines are looked up in the reports. */
export function coverageOf(change: Change | undefined): Kind<CoverageReading> {
  return { name: 'coverage', facts, combine: (readings) => combine(readings, change) };
}

function combine(readings: readonly CoverageReading[], change: Change | undefined): Combined {
  const { files, merged } = mergeFiles(readings.map((reading) => reading.files));
  const tallies = new Map(MEASURES.map((measure) => [measure, tallyOf(measure, readings, files)]));
  const base = BASES.find((measure) => readings.every((reading) => reading.measured.has(measure)));
  const lowest = base ? lowestFile(base, files) : [];
  const changed = change && changedLines(files, change);
  return {
    facts: [...tallies]
      .flatMap(([measure, tally]) => (tally ? factsOf(measure, tally) : []))
      .concat(lowest, changed?.facts ?? []),
    notes: [
      ...readings.flatMap((reading) => reading.notes ?? []),
      ...(merged > 0 ? [`${merged} files are in several reports and were merged line by line`] : []),
      ...(changed?.notes ?? []),
    ],
    problems: changed?.problems ?? [],
    ...(changed ? { notApplicable: changed.notApplicable } : {}),
    absent: {
      ...changed?.absent,
      ...Object.fromEntries(
        MEASURES.filter((measure) => !tallies.get(measure)).flatMap((measure) => {
          const hint = `not every report knows ${measure}, or there are none; bind \`${base ?? 'lines'}\`, or have the tool measure them`;
          return [measure, `${measure}-covered`, `${measure}-total`].map((name) => [name, hint]);
        }),
      ),
    },
  };
}

/** The tally of all files; `undefined` when any report leaves it open, because a part is not the whole, or nothing is there. */
function tallyOf(
  measure: Measure,
  readings: readonly CoverageReading[],
  files: readonly (CoveredFile | FileTotals)[],
): Tally | undefined {
  if (!readings.every((reading) => reading.measured.has(measure))) return undefined;
  const tallies = files.map((file) => one(file, measure));
  const known = tallies.filter((tally) => tally !== undefined);
  const all = sum(known);
  return known.length === tallies.length && all.total > 0 ? all : undefined;
}

function one(file: CoveredFile | FileTotals, measure: Measure): Tally | undefined {
  return file instanceof CoveredFile ? file.tally(measure) : file.totals[measure];
}

function factsOf(measure: Measure, { covered, total }: Tally): Fact[] {
  return [
    { name: measure, dimension: 'ratio', value: covered / total },
    { name: `${measure}-covered`, dimension: 'count', value: covered },
    { name: `${measure}-total`, dimension: 'count', value: total },
  ];
}

function lowestFile(base: Measure, files: readonly (CoveredFile | FileTotals)[]): Fact[] {
  if (files.some((file) => file.path === undefined)) return [];
  const ratios = files.flatMap((file) => {
    const tally = one(file, base);
    return tally && tally.total > 0 ? [tally.covered / tally.total] : [];
  });
  const value = ratios.reduce((low, next) => Math.min(low, next), 1);
  return ratios.length === 0 ? [] : [{ name: 'lowest-file', dimension: 'ratio', value }];
}

function ratio(describe: string): FactSpec {
  return { dimension: 'ratio', describe, better: 'higher', max: 1, example: '>= 80%' };
}
