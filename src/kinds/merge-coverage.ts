import { normalize } from 'node:path/posix';
import { EvidenceError } from '../core/evidence.ts';
import { CoveredFile, type FileTotals } from './covered-file.ts';

/** A file of the same name in two reports is taken for one file only if this part of its lines is in both. */
const SAME_LINES = 0.9;
const MERGE_HINT = 'merge the reports with the tool itself, or give each report a criterion of its own';

/** A path as reports may write it, in one form: forward slashes, no `./`. */
export function reportPath(path: string): string {
  return normalize(path.replaceAll('\\', '/')).replace(/^\.\//, '');
}

/** True for `/src/a.c` and `C:/src/a.c`. */
export function isAbsolutePath(path: string): boolean {
  return /^(?:[A-Za-z]:)?\//.test(path);
}

/**
 * The files of several reports, each once. Throws `EvidenceError` (`ambiguous`) where it cannot be told whether two
 * entries are one file, or where they are and only their totals are known: added up, they would count twice.
 */
export function mergeFiles(reports: readonly (readonly (CoveredFile | FileTotals)[])[]): {
  readonly files: readonly (CoveredFile | FileTotals)[];
  readonly merged: number;
} {
  const [first = [], ...others] = reports;
  if (others.length === 0) return { files: first, merged: 0 };
  const byName = new Map<string, (CoveredFile | FileTotals)[]>();
  const merged = new Set<string>();
  for (const report of reports) {
    const added = report.filter((file) => {
      const path = nameOf(file);
      const same = (byName.get(baseName(path)) ?? []).filter((other) => maySame(nameOf(other), path));
      if (same.length > 0) merged.add(mergeInto(same, file));
      return same.length === 0;
    });
    // Files of one report are different files, whatever their names: they are put by only after all were looked up.
    for (const file of added) {
      const name = baseName(nameOf(file));
      const known = byName.get(name);
      if (known) known.push(copy(file));
      else byName.set(name, [copy(file)]);
    }
  }
  return { files: [...byName.values()].flat(), merged: merged.size };
}

/** Adds a file to the one it is the same as, and gives that one's path. */
function mergeInto(same: readonly (CoveredFile | FileTotals)[], file: CoveredFile | FileTotals): string {
  const [other] = same;
  const path = nameOf(file);
  if (same.length > 1 || !other)
    throw new EvidenceError('ambiguous', `\`${path}\` of one report may be several files of another`, MERGE_HINT);
  if (!(other instanceof CoveredFile) || !(file instanceof CoveredFile))
    throw new EvidenceError(
      'ambiguous',
      `\`${path}\` is in several reports, and one has only its totals, which cannot be merged line by line`,
      'give one report, or reports that list lines, such as LCOV',
    );
  const certain = isAbsolutePath(path) && other.path === path;
  const fewer = Math.min(file.lines.total, other.lines.total);
  if (!certain && other.lines.shared(file.lines) < fewer * SAME_LINES)
    throw new EvidenceError(
      'ambiguous',
      `\`${path}\` has other lines in one report than in another: probably two files of one name`,
      `have the tools write paths from the root of the repository, or ${MERGE_HINT}`,
    );
  other.add(file);
  return other.path;
}

function nameOf(file: CoveredFile | FileTotals): string {
  if (file.path !== undefined) return file.path;
  throw new EvidenceError(
    'ambiguous',
    'a report gives only totals without naming its files, so it cannot be told what several reports have in common',
    'give one report, or reports that list files',
  );
}

/** The same path, or one that ends in the other: tools write paths from the root of the disk or of a project. */
export function maySame(a: string, b: string): boolean {
  if (a === b) return true;
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return !isAbsolutePath(short) && long.endsWith(`/${short}`);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Merging adds to a file; what a report said stays as it was. */
function copy(file: CoveredFile | FileTotals): CoveredFile | FileTotals {
  return file instanceof CoveredFile ? file.copy() : file;
}
