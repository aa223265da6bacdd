import { EvidenceError } from '../core/evidence.ts';
import type { CoverageReading } from './coverage.ts';
import { CoveredFile, type FileTotals, type Measure, sum, type Tally } from './covered-file.ts';

/**
 * Holds what a report says of all files together against the files it lists. Where its totals are the worse of the two,
 * what they have beyond the files is judged too, as a file without a name; where they are better, the files are judged.
 * Either is noted. Throws `EvidenceError` (`invalid`) where the worse totals cannot come from files that are missing.
 */
export function withUnlisted(
  files: readonly (CoveredFile | FileTotals)[],
  declared: Readonly<Partial<Record<Measure, Tally>>>,
  measured: ReadonlySet<Measure>,
): Pick<CoverageReading, 'files' | 'notes'> {
  const missing: Partial<Record<Measure, Tally>> = {};
  const notes: string[] = [];
  for (const measure of measured) {
    const listed = listedOf(files, measure);
    const claimed = declared[measure];
    // What has no total of its own stays open as soon as files are missing.
    if (!listed || !claimed) continue;
    missing[measure] = { covered: 0, total: 0 };
    if (claimed.covered === listed.covered && claimed.total === listed.total) continue;
    const says = `the report's own totals say ${claimed.covered} of ${claimed.total} ${measure}, and its files show ${listed.covered} of ${listed.total}`;
    const worse = claimed.covered * listed.total < listed.covered * claimed.total;
    notes.push(`${says}; the ${worse ? 'totals' : 'files'} are judged`);
    if (!worse) continue;
    const rest = { covered: claimed.covered - listed.covered, total: claimed.total - listed.total };
    if (rest.covered < 0 || rest.total < rest.covered)
      throw new EvidenceError('invalid', says, 'have the tool write the report again');
    missing[measure] = rest;
  }
  const beyond = Object.values(missing).some((rest) => rest.total > 0);
  return { files: beyond ? [...files, { path: undefined, totals: missing }] : files, notes };
}

function listedOf(files: readonly (CoveredFile | FileTotals)[], measure: Measure): Tally | undefined {
  const tallies = files.map((file) => (file instanceof CoveredFile ? file.tally(measure) : file.totals[measure]));
  const known = tallies.filter((tally) => tally !== undefined);
  return known.length === tallies.length ? sum(known) : undefined;
}
