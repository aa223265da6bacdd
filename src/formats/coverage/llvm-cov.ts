import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import { type CoverageReading, proved } from '../../kinds/coverage.ts';
import { CoveredFile, type FileTotals, type Measure, type Tally } from '../../kinds/covered-file.ts';
import { defineFormat } from '../../kinds/format.ts';
import { markSegments } from '../../kinds/llvm-lines.ts';
import { reportPath } from '../../kinds/merge-coverage.ts';
import { stated } from '../../kinds/tally.ts';
import { withUnlisted } from '../../kinds/unlisted-coverage.ts';
import { at, count, isObject, list, object, own, text } from '../../reading/value.ts';

/** Regions are neither lines nor statements, and instantiations are functions once more for every template argument. */
const KNOWN = ['lines', 'branches', 'functions'] as const;

/**
 * `llvm-cov export`: https://llvm.org/docs/CommandGuide/llvm-cov.html#llvm-cov-export, whose fields are described in
 * https://github.com/llvm/llvm-project/blob/main/llvm/tools/llvm-cov/CoverageExporterJson.cpp. Files are counted by
 * their `summary`; lines are known one by one from their `segments`, which `--summary-only` leaves out.
 */
export default defineFormat<CoverageReading>()({
  id: 'llvm-cov',
  kind: 'coverage',
  shape: 'json',
  summary:
    'llvm-cov JSON, as written by `llvm-cov export`, `cargo llvm-cov --json` and `xcrun llvm-cov export` (Clang, Rust, Swift)',
  endMark: 'the closing brace of the document',
  matches: (document) => own(document, 'type') === 'llvm.coverage.json.export',
  read(document: Json): CoverageReading {
    const exports = list(own(document, 'data'), 'data');
    const [only] = exports;
    if (!only || exports.length > 1)
      throw new EvidenceError('invalid', `the report has ${exports.length} exports, and should have one`);
    const totals = totalsOf(own(only, 'totals'), 'totals');
    const measured = new Set<Measure>(KNOWN.filter((measure) => (totals[measure]?.total ?? 0) > 0));
    const files = list(own(only, 'files'), 'files').map((entry) => fileOf(entry));
    return proved({ ...withUnlisted(files, totals, measured), measured });
  },
});

function fileOf(entry: Json): CoveredFile | FileTotals {
  const path = text(own(entry, 'filename'));
  if (path === undefined || path === '') throw new EvidenceError('invalid', 'a file of the report has no name');
  const totals = totalsOf(own(entry, 'summary'), `${path}.summary`);
  const segments = own(entry, 'segments');
  if (segments === undefined) return { path: reportPath(path), totals };
  const file = new CoveredFile(reportPath(path));
  markSegments(file.lines, list(segments, `${path}.segments`), path);
  for (const [measure, tally] of Object.entries(totals) as [Measure, Tally][]) file.total(measure, tally);
  return file;
}

function totalsOf(value: Json | undefined, name: string): Partial<Record<Measure, Tally>> {
  const summary = object(value, name);
  // Branches are there since LLVM 12.
  const known = KNOWN.filter((measure) => measure !== 'branches' || isObject(summary[measure]));
  const tallies = known.map((measure) => {
    const covered = count(at(summary, measure, 'covered'), `${name}.${measure}.covered`);
    return [measure, stated(covered, count(at(summary, measure, 'count'), `${name}.${measure}.count`), name)];
  });
  return Object.fromEntries(tallies);
}
